import type { CardReading } from './card.ts';
import { In } from './leaf.ts';
import { TUNING } from './tuning.ts';

/** What speaks for a product and what against, each named, each 0 or 1; the weights are in tuning.ts. */

const W = TUNING.card;

const PRODUCT_NAME =
  /product|produkt|producto|produit|prodotto|produto|artikel(?!-?teaser)|item-?card|card-?item|(?:^|[\s_-])(?:sku|plu|gtin|ean|asin)|(?:^|[\s_-])(?:tile|item|goods)(?:$|[\s_-])/i;
const PRODUCT_HREF =
  /\/(?:products?|produkt[ey]?|producto|produit|prodotto|produto|item|artikel|dp|ip|pd|prd|prn|p|sku|tovar|urun)s?(?:\/|-|\.|\?|$)|[-/_=]\d{5,}|productdetail/i;
const FOREIGN =
  /recipe|recept|rezept|recette|receta|ricetta|przepis|oppskrift|opskrift|tarif(?:ler)?\b|article(?!-tile)|blog|news(?!letter)|nieuws|magazine?|stor(?:y|ies)\b|\bevents?\b|\bjobs?\b|career|vacanc|vacature|stellen|hotel|room|booking|travel|tour|store-?(?:loc|find|card)|branch|filial|location|review|testimonial|comment|bank|payment|descuento|cashback|coupon|voucher|faq|person|author|account|order-?(?:card|item|row|history)|subscription|ticket|course|movie|playlist|apartment|listing-?(?:car|home)|insurance|credit|category|department|aisle/i;
const FOREIGN_TEXT =
  /(?:per|\/|pro|par|por|a|al|la)\s?(?:night|nacht|nuit|noche|notte|hour|hr|uur|stunde|heure|hora|ora|month|mo\.?|maand|monat|mois|mes|mese|year|jaar|jahr|an|año|anno|person|p\.p\.)(?!\p{L})|\d+\s?(?:min|mins|minutes|minuten|minuti|minutos|хв|мин)\.?\s*(?:·|\||prep|cook|read|leestijd|lesezeit|total|$)|(?<!\p{L})(?:read more|lees meer|weiterlesen|lire la suite|leer más|leggi|view recipe|bekijk recept|zum rezept|opening hours|openingstijden|öffnungszeiten|horaires|directions|route|apply now|solliciteer|bewerben|book now|boek nu|jetzt buchen|tarjetas?|débito|crédito|reintegro|cuotas|cash ?back|bank|banco|cvv|apr|salary|salaris|gehalt|tickets?|check-?in|posted on|min read|ingredients?|servings|personen|porties|portionen)(?!\p{L})/iu;

const FROM = /^\W*(?:from|ab|vanaf|dès|à partir|desde|da|a partire|från|fra|od|от|starting)(?!\p{L})/iu;

const NAMES = [
  'class',
  'id',
  'data-testid',
  'data-test',
  'data-auto',
  'data-component-type',
  'itemtype',
  'aria-label',
] as const;
const PRODUCT_DATA = /^data-(?:product|item|sku|asin|gtin|ean|plu|article|prod|variant|pid|code)/;

export interface Features {
  score: number;
  seen: readonly string[];
}

function namesOf(card: CardReading): string {
  const el = card.card.element;
  const inner = el.firstElementChild;
  return [
    el,
    inner,
    el.parentElement?.localName === 'li' || el.parentElement?.localName === 'div' ? el.parentElement : null,
  ]
    .flatMap((each) =>
      each === null
        ? []
        : [each.localName.includes('-') ? each.localName : '', ...NAMES.map((name) => each.getAttribute(name) ?? '')],
    )
    .join(' ');
}

const pathOf = (href: string): string => href.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '');

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
  note('from', !reading.add && leaves.some((leaf) => leaf.money === 'price' && FROM.test(leaf.text)));
  note('deal', !hasPrice && leaves.some((leaf) => leaf.money === 'deal'));
  note(
    'bare',
    !hasPrice && !reading.add && prices.unitPrice === undefined && !leaves.some((leaf) => leaf.money === 'deal'),
  );
  note('choice', reading.image === undefined && leaves.some((leaf) => leaf.kind === 'choice'));
  note('unitPrice', prices.unitPrice !== undefined);
  note('add', reading.add);
  note('stepper', reading.stepper && !reading.add);
  note('image', reading.image !== undefined);
  note('link', reading.hrefs.length > 0);
  note(
    'productLink',
    reading.hrefs.some((href) => PRODUCT_HREF.test(href)),
  );
  note('confirmed', reading.title?.confirmed === true);
  note('namedTitle', ((reading.title?.spot.flags ?? 0) & (In.heading | In.named)) !== 0);
  note('size', reading.size !== undefined);
  note('productName', PRODUCT_NAME.test(names));
  note(
    'productData',
    reading.card.element.getAttributeNames().some((name) => PRODUCT_DATA.test(name)),
  );
  note('repeated', alike >= 2);
  note('many', alike >= 4);
  note(
    'foreign',
    FOREIGN.test(names) || (reading.hrefs.length > 0 && reading.hrefs.every((href) => FOREIGN.test(pathOf(href)))),
  );
  note('foreignText', leaves.some((leaf) => leaf.kind === 'text' && FOREIGN_TEXT.test(leaf.text)) && !reading.add);
  note(
    'longText',
    leaves.some((leaf) => leaf.kind === 'text' && leaf.text.length > 220),
  );
  note('date', !reading.add && reading.card.element.querySelector('time') !== null);
  note('frame', (reading.flags & In.frame) !== 0 && (reading.flags & In.cart) === 0);
  return { score, seen };
}
