/** schema.org products in script blocks: arrays, @graph, lower-case types, sloppy JSON. */

export interface DataProduct {
  name: string;
  price?: string | undefined;
  brand?: string | undefined;
  size?: string | undefined;
  url?: string | undefined;
  breadcrumbs?: readonly string[];
}

/** A block above this is a data dump; reading it would stall the page. */
const LONGEST_JSON = 500_000;
const DEEPEST = 12;
const MOST_PRODUCTS = 400;
/** Names of shelves, of two ways at most: a longer one is none. They go along with every product. */
const CRUMBS = { most: 16, longest: 100 } as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const unescapeHtml = (text: string): string =>
  text
    .replace(/&(?:#(x?)([\da-f]{1,7})|(\w{2,5}));/gi, (whole, hex: string, digits?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = Number.parseInt(digits ?? '', hex ? 16 : 10);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
    })
    .replace(/<[^>]{0,200}>/g, ' ');

export const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = unescapeHtml(value).replace(/\s+/g, ' ').trim();
  return text === '' || text.length > 500 ? undefined : text;
};

/** Raw line breaks and trailing commas. */
const tidied = (json: string): string => json.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1');

/** Repairs what shops get wrong: comments, CDATA, raw line breaks, trailing commas, escaped quotes. */
function parseLeniently(source: string): unknown {
  if (source.length > LONGEST_JSON) return undefined;
  const text = source
    .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$|^\s*<!--|-->\s*$/g, '')
    .trim()
    .replace(/;$/, '');
  // "}}" at its end: one too many
  const tries = [
    () => text,
    () => tidied(text),
    () => text.slice(0, -1),
    () => tidied(unescapeHtml(text.replace(/<\/?script[^>]*>/gi, ''))),
  ];
  for (const attempt of tries) {
    try {
      return JSON.parse(attempt());
    } catch {
      // the next repair may help; after the last one the block says nothing
    }
  }
  return undefined;
}

const typesOf = (node: Record<string, unknown>): string[] =>
  [node['@type'] ?? node.type].flat().map((type) =>
    String(type)
      .toLowerCase()
      .replace(/^.*[/#:]/, ''),
  );

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
/** "Arla", or { "name": "Arla" }. */
const textIn = (value: unknown, key: string): string | undefined => textOf(isRecord(value) ? value[key] : value);

/** "3.49", "EUR" → "3.49 EUR"; a price with its own sign stays as it is. */
export const withCurrency = (amount: string | undefined, currency: string | undefined): string | undefined =>
  amount !== undefined && currency !== undefined && /^[\d.,\s]+$/.test(amount) ? `${amount} ${currency}` : amount;

function offerPrice(offers: unknown): string | undefined {
  const offer = first(offers);
  if (!isRecord(offer)) return undefined;
  const specification = first(offer.priceSpecification);
  const amount =
    textOf(offer.price) ?? textOf(offer.lowPrice) ?? textIn(specification, 'price') ?? offerPrice(offer.offers);
  if (amount === undefined || !/\d/.test(amount)) return undefined;
  return withCurrency(amount, textOf(offer.priceCurrency) ?? textIn(specification, 'priceCurrency'));
}

function productOf(node: Record<string, unknown>): DataProduct | undefined {
  const name = textOf(node.name);
  if (name === undefined) return undefined;
  const weight = first(node.weight);
  return {
    name,
    price: offerPrice(node.offers),
    brand: textIn(first(node.brand), 'name'),
    size:
      textOf(node.size) ??
      textOf(isRecord(weight) ? `${weight.value ?? ''} ${weight.unitText ?? weight.unitCode ?? ''}` : weight),
    url: textOf(node.url ?? node['@id']),
  };
}

export interface Found {
  /** The page's own product: alone, not in a list. */
  main: DataProduct[];
  listed: DataProduct[];
  breadcrumbs: string[];
}

const PRODUCT = /^(?:individual|some)?products?(?:group)?$/;
const LIST = /^(?:itemlist|offercatalog|collectionpage|searchresultspage)$/;

function collect(node: unknown, found: Found, listed: boolean, depth: number): void {
  if (depth > DEEPEST || found.main.length + found.listed.length >= MOST_PRODUCTS) return;
  if (Array.isArray(node)) {
    for (const each of node) collect(each, found, listed, depth + 1);
    return;
  }
  if (!isRecord(node)) return;
  const types = typesOf(node);
  if (types.includes('breadcrumblist')) {
    for (const item of [node.itemListElement].flat()) {
      const inner = isRecord(item) ? (textOf(item.name) ?? textIn(item.item, 'name')) : undefined;
      if (inner !== undefined && inner.length <= CRUMBS.longest && found.breadcrumbs.length < CRUMBS.most)
        found.breadcrumbs.push(inner);
    }
    return;
  }
  if (types.some((type) => PRODUCT.test(type))) {
    const product = productOf(node);
    if (product !== undefined) (listed ? found.listed : found.main).push(product);
    return;
  }
  const isList = listed || types.some((type) => LIST.test(type));
  for (const key of ['@graph', 'mainEntity', 'itemListElement', 'item', 'itemOffered', 'hasPart', 'about'])
    if (node[key] !== undefined) collect(node[key], found, isList, depth + 1);
}

export function* readJsonLd(document: Document): Generator<void, Found> {
  const found: Found = { main: [], listed: [], breadcrumbs: [] };
  for (const script of document.scripts) {
    if (!/ld\+json/i.test(script.type)) continue;
    collect(parseLeniently(script.textContent ?? ''), found, false, 0);
    yield;
  }
  // several lone products in one page are a list
  if (found.main.length > 2) found.listed.push(...found.main.splice(0));
  return found;
}
