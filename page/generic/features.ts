import { pattern } from '../pattern.ts';
import { remember } from '../remember.ts';
import { GOODS, ORDER } from '../words.ts';
import type { CardReading } from './card.ts';
import * as In from './flags.ts';
import type { Leaf } from './leaf.ts';
import { pathOf } from './link-path.ts';
import type { Prices } from './price.ts';
import { TUNING } from './tuning.ts';

/** What speaks for a product and what against, each named, each 0 or 1; the weights are in tuning.ts. */

const W = TUNING.card;

const PRODUCT_NAME =
  /produ[cki]?t|prodott|artikel(?!-?teaser)|item-?card|card-?item|(?:^|[\s_-])(?:sku|plu|gtin|ean|asin)|(?:^|[\s_-])(?:tile|item|goods)(?:$|[\s_-])/i;
const PRODUCT_HREF =
  /\/(?:produ[cki]?t\w{0,2}|prodott[oi]|artikel|dp|pd|prd|sku|tovar|urun|p|items?|ip|prn)(?:\/|-|\.|\?|$)|[-/_=]\d{5,}|productdetail/i;
const FOREIGN =
  /recipe|recept|rezept|recette|receta|ricetta|przepis|op(?:p|)skrift|article(?!-tile)|blog|news(?!letter)|nieuws|magazin|stor(?:y|ies)\b|\bevents?\b|\bjobs?\b|career|vaca(?:nc|tu)|hotel|travel|store-?(?:loc|find|card)|branch|filial|location|(?<!p)review|testimonial|comment|\bbank|payment|descuento|cashback|coupon|voucher|faq|person|author|account|subscri|ticket|course|movie|apartment|listing-?(?:car|home)|insurance|credit|\bfuel|petrol/i;
/** With a price an "article" is what shops call their goods, too. */
const ARTICLE = /article/gi;
/** A tile that leads to a part of the shop; a product's address may name the part it stands in. */
const PART_OF_SHOP = /categor|department|aisle/i;
const FOREIGN_TEXT = pattern`\d+\s?(?:min\p{L}*|хв|мин)\.?\s*(?:·|\||prep|cook|read|total|$)|(?<!\p{L})(?:read more|lees meer|weiterlesen|lire la suite|leer más|(?:view|bekijk|zum) re[cz]\p{L}+|opening hours|openingstijden|öffnungszeiten|horaires|directions|apply now|solliciteer|bewerben|book now|boek nu|jetzt buchen|tarjetas?|reintegro|cuotas|cash ?back|banc?[ko]|apr|salar\p{L}+|gehalt|tickets?|check-?in|servings|\d\s(?:nuits?|nights?|nächte|noches|notti)|unleaded|diesel|personen|porties|portionen)(?!\p{L})`;
/** "£89.99 a year": rent, whatever the button says. */
const SPAN =
  'night|nacht|nuit|noche|notte|hour|hr|uur|stunde|heure|hora|ora|mo(?:nth|\\.)?|maand|monat|mois|mese?s?|year|jaar|jahr|an|año|anno|person';
/** Not "Ahora": now. */
const TIME = String.raw`(?:/\s?(?:pers|${SPAN})|(?<!\p{L})(?:per|pro|par|por|a|al|la)\s(?:${SPAN}))(?!\p{L})`;
const PER_TIME = pattern`${TIME}`;
const ONLY_PER_TIME = pattern`^\P{L}*${TIME}\P{L}*$`;
/** Sold with a button, but never eaten. */
const NOT_GOODS =
  /gift-?cards?|geschenk(?:karte|gutschein)|cadeau(?:kaart|bon)|cartes?-cadeaux?|tarjetas?-regalo|carta-regalo|presentkort|gavekort/i;
/** Leaflets to open, passes to hold: what stands in a leaflet may be goods, and links elsewhere. */
const FOREIGN_FOLDER =
  /\bpass(?:es)?\b|volantin|flyers?\b|leaflets?\b|prospekt|brochure|gazetk|let[aá]k|tilbudsavis|kundeavis|reklamblad/i;
const CLOCK = /(?<![\d.,:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/g;

const FROM = pattern`(?<!\p{L})(?:from|ab|vanaf|dès|à partir(?: de)?|desde|da|från|fra|od|от|starting(?: at)?)\s?\P{L}{0,3}\d`;
/** "152 products": what is counted is no product. */
const COUNTED = pattern`^\P{L}*\d{1,5}\s(?:${GOODS})\P{L}*$`;

const NAMES = new Set(['class', 'id', 'data-testid', 'data-test', 'data-auto', 'data-component-type', 'itemtype']);
const PRODUCT_DATA = /^data-(?:product|item|sku|asin|gtin|ean|plu|article|prod|variant|pid|code)/;

// names and folders are the same from tile to tile
const isProductName = remember((names) => PRODUCT_NAME.test(names));
const isForeign = remember((name) => FOREIGN.test(name));
const isPartOfShop = remember((name) => PART_OF_SHOP.test(name));
const isForeignFolder = remember((folder) => FOREIGN_FOLDER.test(folder));
const isNotGoods = remember((name) => NOT_GOODS.test(name));

/** Of an address what is not the thing's own name. */
const folderOf = (href: string): string => pathOf(href).replace(/[^/]*\/?$/, '');

/** "Bestellung 1007919", "Last order". */
const isOrderTitle = (title: string): boolean =>
  ORDER.test(title) && (/\d{4,}/.test(title) || title.split(' ').length <= 2);

/** "/account/orders/1304567-01". */
const isOrderHref = (href: string): boolean => ORDER.test(folderOf(href)) && /\d{4,}[^/]*\/?$/.test(pathOf(href));

/** "08:00", "10:00": a time of delivery; beside a unit price they are kronor and öre. */
const hasHours = (leaves: readonly Leaf[], { unitPrice }: Prices): boolean =>
  unitPrice === undefined &&
  leaves.flatMap(({ text }) => (text.includes(':') ? (text.match(CLOCK) ?? []) : [])).length >= 2;

/** A tile has one or two; more are a page. */
const MOST_HEADINGS = 3;
const headingsIn = (leaves: readonly Leaf[]): number =>
  new Set(
    leaves.flatMap(({ kind, flags, host }) => (kind === 'text' && flags & In.heading && host !== null ? [host] : [])),
  ).size;

export interface Features {
  score: number;
  seen: readonly string[];
}

function ownNames(el: Element | null): string {
  if (el === null) return '';
  let names = el.localName.includes('-') ? el.localName : '';
  for (const name of el.getAttributeNames()) if (NAMES.has(name)) names += ` ${el.getAttribute(name)}`;
  return names;
}

function namesOf({ card: { element } }: CardReading): string {
  const { parentElement: parent, firstElementChild: inner } = element;
  const around = parent?.localName === 'li' || parent?.localName === 'div' ? parent : null;
  return `${ownNames(element)} ${ownNames(inner)} ${ownNames(around)}`;
}

/** @param alike cards of the same shape on the page, this one included */
export function featuresOf(reading: CardReading, alike: number): Features {
  const seen: string[] = [];
  let score = 0;
  const note = (name: keyof typeof W, isTrue: boolean): void => {
    if (!isTrue) return;
    seen.push(name);
    score += W[name];
  };
  const { prices, leaves } = reading;
  const names = namesOf(reading);
  const hasPrice =
    leaves.some((leaf) => leaf.money === 'price' || leaf.money === 'sign' || leaf.money === 'old') ||
    (prices.price !== undefined && prices.unitPrice !== prices.price);
  note('price', hasPrice);
  note('prose', !hasPrice && prices.prose);
  const isProductLink = reading.hrefs.some((href) => PRODUCT_HREF.test(href));
  note(
    'from',
    !reading.add &&
      !isProductLink &&
      reading.size === undefined &&
      leaves.some((leaf) => leaf.money === 'price' && FROM.test(leaf.text)),
  );
  note('deal', !hasPrice && leaves.some((leaf) => leaf.money === 'deal'));
  note(
    'bare',
    !hasPrice && !reading.add && prices.unitPrice === undefined && !leaves.some((leaf) => leaf.money === 'deal'),
  );
  // an offer of a leaflet: below a heading that leads somewhere, or an old price beside the new one
  const isPriceTag =
    (reading.flags & (In.heading | In.link)) === (In.heading | In.link) &&
    leaves.some(({ money, flags }) => money === 'price' && flags & In.money);
  note(
    'plain',
    !isPriceTag &&
      !(isProductName(names) && leaves.filter(({ money }) => money === 'price').length > 1) &&
      // "gift wrap", "how many", "add to cart": the form of the product above
      !((reading.add || reading.stepper) && (hasPrice || reading.hrefs.length > 0)) &&
      !isProductLink &&
      reading.image === undefined &&
      reading.size === undefined &&
      prices.unitPrice === undefined,
  );
  note(
    'counted',
    leaves.some(({ kind, text }) => kind === 'text' && COUNTED.test(text)),
  );
  note('headings', headingsIn(leaves) > MOST_HEADINGS);
  note('choice', reading.image === undefined && leaves.some((leaf) => leaf.kind === 'choice'));
  note('unitPrice', prices.unitPrice !== undefined);
  note('add', reading.add);
  note('stepper', reading.stepper && !reading.add);
  note('image', reading.image !== undefined);
  note('link', reading.hrefs.length > 0);
  note('productLink', isProductLink);
  note('confirmed', reading.title?.confirmed === true);
  note('namedTitle', (reading.flags & (In.heading | In.named)) !== 0);
  note('size', reading.size !== undefined);
  note('productName', isProductName(names));
  note(
    'productData',
    reading.card.element.getAttributeNames().some((name) => PRODUCT_DATA.test(name)),
  );
  note('repeated', alike >= 2);
  note('many', alike >= 4);
  const folders = reading.hrefs.map(folderOf);
  const all = (test: (folder: string) => boolean): boolean => folders.length > 0 && folders.every(test);
  note(
    'foreign',
    isForeign(hasPrice ? names.replace(ARTICLE, '') : names) ||
      (!hasPrice && isPartOfShop(names)) ||
      all(isForeign) ||
      all(isForeignFolder) ||
      (!isProductLink && all(isPartOfShop)),
  );
  note(
    'notGoods',
    isNotGoods(names) ||
      all(isNotGoods) ||
      isOrderTitle(reading.title?.text ?? '') ||
      (reading.hrefs.length > 0 && reading.hrefs.every(isOrderHref)),
  );
  note(
    'foreignText',
    leaves.some(
      ({ kind, text, money }) =>
        kind === 'text' &&
        (reading.add || (isProductLink && isProductName(names))
          ? (money === undefined ? ONLY_PER_TIME : PER_TIME).test(text)
          : PER_TIME.test(text) || FOREIGN_TEXT.test(text)),
    ),
  );
  note(
    'longText',
    leaves.some((leaf) => leaf.kind === 'text' && leaf.text.length > 220),
  );
  note('date', !reading.add && (hasHours(leaves, prices) || reading.card.element.querySelector('time') !== null));
  note('frame', (reading.flags & In.frame) !== 0 && (reading.flags & In.cart) === 0);
  return { score, seen };
}
