/** What an adapter may say. Everything is data. */

/** CSS selectors, newest look first. The first that finds text wins. */
export type Selector = string | readonly string[];

/** A selector, or (made from a FieldRule) a function handed the card. Absent is undefined. */
export type Field = Selector | ((card: Element) => string | undefined);

export type PageKind = 'listing' | 'product' | 'cart' | 'none';

/** Where the badge goes when the picture's start corner is taken by the shop's own flash. */
export type Corner =
  | 'block-start-inline-start'
  | 'block-end-inline-start'
  | 'block-start-inline-end'
  | 'block-end-inline-end';

export interface StorePage {
  kind: Exclude<PageKind, 'none'>;
  /** Tested against pathname + search. Absent: any address of the store. */
  when?: RegExp;
  /** Must stand in the page, too: drawers and shells have no address of their own. */
  present?: string;
  /** `order`: receipts and past orders; they change no cart. */
  origin?: 'drawer' | 'order';
  /** One element per product. */
  item: Selector;
  /** Cards inside `item` that are no product: saved for later, removed, gifts. */
  skip?: string;
  title: Field;
  brand?: Field;
  size?: Field;
  price?: Field;
  unitPrice?: Field;
  /** Packs in the cart. On a list: where its tiles show them; absent: the stepper of any tile; empty: nowhere. */
  quantity?: Field;
  linePrice?: Field;
  /** The picture box the badge stands on; default: the card's first picture. */
  badgeAt?: Selector;
  corner?: Corner;
}

/** A shop or shop system as the registry hands it out. */
export interface Store {
  /** Kebab-case, permanent, the folder's name. */
  id: string;
  /** As people say it. */
  name: string;
  /** Language of the shop's pages, where `<html lang>` is missing or wrong. */
  lang: string;
  /** ISO 3166 alpha-2; `*` for a shop system. */
  country: string;
  /** ISO 4217. */
  currency?: string;
  /** Narrow match patterns: `https://www.tesco.com/groceries/*`. Never the whole web. Empty for a shop system. */
  matches: readonly string[];
  /** Patterns of sister shops on the same software whose pages nobody has seen yet: read alike, counted as unverified. */
  alike?: readonly string[];
  /** Where the shops of one family differ; keys are hostnames without `www.`. `storeFor` folds them in. */
  sites?: Readonly<
    Record<string, Partial<Pick<Store, 'name' | 'lang' | 'country' | 'currency' | 'search' | 'cartUrl'>>>
  >;
  /** A shop system is recognised by what stands in its pages, on any host: a selector. */
  fingerprint?: string;
  /** Year-month (or year) the markup was last known true; `unverified` where nobody looked. */
  seen: string;
  /** page: read in a saved page · code: in somebody's code · theme: in the shop system's template · none: host only. */
  evidence: 'page' | 'code' | 'theme' | 'none';
  /** Added after the first release: asked for, not taken (a new required host disables the extension). */
  optional?: true;
  /** The shop's own search, `{q}` stands for the words; from the root of the shop: `/search?q={q}`. */
  search?: string;
  /** From the root of the shop: `/cart`. */
  cartUrl?: string;
  /** Known looks of its pages. None: structured data and the generic reader carry it. */
  pages: readonly StorePage[];
}

/** What a selector alone cannot say of a field. Data, so that an adapter fits into a message. */
export interface FieldRule {
  /** Where it stands. */
  of: string;
  /** Kept in an attribute: the price whole, where the visible one is in pieces. */
  attribute?: string;
  /** The first or last text between line breaks: name above, size below. */
  line?: 0 | -1;
  /** Source of a pattern whose first group is the value. */
  match?: string;
}

/** The fields of a card. */
type FieldKey = 'title' | 'brand' | 'size' | 'price' | 'unitPrice' | 'quantity' | 'linePrice';

/** A look as an adapter writes it down. */
export type AdapterPage = Omit<StorePage, FieldKey> & {
  [key in FieldKey]?: Selector | FieldRule;
} & { title: Selector | FieldRule };

/** What a store's own file says; `completeStore` adds what follows from it. A shop that is merely named says no more than these. */
export type Adapter = Pick<Store, 'id' | 'name' | 'country'> &
  Partial<Omit<Store, 'pages'>> & { pages?: readonly AdapterPage[] };
