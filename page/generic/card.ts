import { isSize } from '../price-text.ts';
import { SPONSORED } from '../words.ts';
import { type Card, In, type Leaf } from './leaf.ts';
import { type Prices, pricesOf } from './price.ts';
import { pickTitle, type Title } from './title.ts';

/** Everything a card says, told apart; nothing decided yet. */
export interface CardReading {
  card: Card;
  title: Title | undefined;
  prices: Prices;
  size?: string;
  brand?: string;
  quantity?: string;
  hrefs: readonly string[];
  image?: Element;
  add: boolean;
  remove: boolean;
  stepper: boolean;
  /** A control that takes one away: it is in the cart. */
  less: boolean;
  sponsored: boolean;
  /** Flags that hold for the title, and any flag of the card. */
  flags: number;
  textLength: number;
  leaves: readonly Leaf[];
}

const usableHref = (href: string | null): href is string =>
  href !== null && !/^(?:#|javascript:|mailto:|tel:)/i.test(href) && href !== '';

const COUNT =
  /^(?:[x×]\s?\d{1,3}|\d{1,3}\s?[x×]|\d{1,3}|\d{1,3}(?:[.,]\d{1,3})?\s?(?:kg|g|lb|st|stk|pcs|шт|szt|ea)\.?)$/iu;

function quantityOf(leaves: readonly Leaf[]): string | undefined {
  const field = leaves.find((leaf) => leaf.kind === 'quantity' && leaf.text !== '');
  if (field !== undefined) return field.text;
  const step = leaves.findIndex((leaf) => leaf.kind === 'minus' || leaf.kind === 'plus' || leaf.kind === 'remove');
  if (step >= 0)
    for (const leaf of leaves.slice(Math.max(0, step - 2), step + 4))
      if (leaf.kind === 'text' && leaf.money === undefined && COUNT.test(leaf.text)) return leaf.text;
  return leaves.find((leaf) => leaf.kind === 'text' && /^(?:[x×]\s?\d{1,3}|\d{1,3}\s?[x×])$/u.test(leaf.text))?.text;
}

export function readCard(all: readonly Leaf[], card: Card): CardReading {
  const leaves = all.slice(card.start, card.end);
  const hrefs: string[] = [];
  let textLength = 0;
  let sponsored = false;
  let run = '';
  for (const leaf of leaves) {
    if (leaf.kind === 'link') {
      const href = leaf.el.getAttribute('href');
      if (usableHref(href) && !hrefs.includes(href)) hrefs.push(href);
    }
    if (leaf.kind !== 'text') continue;
    textLength += leaf.text.length;
    // one word may be cut over two elements to fool blockers: "Sp" + "onsored"
    run = leaf.text.length < 24 ? `${run}${leaf.text}`.slice(-24) : '';
    sponsored ||= leaf.text.length < 24 && (SPONSORED.test(leaf.text) || SPONSORED.test(run.slice(-9)));
  }
  const title = pickTitle(leaves, hrefs);
  const prices = pricesOf(leaves);
  const size =
    leaves.find(
      (leaf) => leaf.kind === 'text' && leaf.money === undefined && leaf.text !== title?.text && isSize(leaf.text),
    )?.text ??
    (title?.rest || undefined);
  const brand = leaves.find(
    (leaf) => leaf.kind === 'text' && leaf.flags & In.brand && leaf.money === undefined && leaf.text !== title?.text,
  )?.text;
  const image = leaves.find((leaf) => leaf.kind === 'image')?.el;
  const quantity = quantityOf(leaves);
  return {
    card,
    title,
    prices,
    ...(size === undefined ? {} : { size }),
    ...(brand === undefined ? {} : { brand }),
    ...(image === undefined ? {} : { image }),
    ...(quantity === undefined ? {} : { quantity }),
    hrefs,
    add: leaves.some((leaf) => leaf.kind === 'add'),
    remove: leaves.some((leaf) => leaf.kind === 'remove'),
    stepper: leaves.some((leaf) => leaf.kind === 'quantity' || leaf.kind === 'plus' || leaf.kind === 'minus'),
    less: leaves.some((leaf) => leaf.kind === 'minus'),
    sponsored,
    flags: title?.spot.flags ?? 0,
    textLength,
    leaves,
  };
}
