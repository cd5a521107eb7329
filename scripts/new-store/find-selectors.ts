import type { RawProduct } from '../../page/types.ts';
import { namesOf } from './lasting-names.ts';

/** Selectors that say where the cards of a list and their fields stand. */
export interface Found {
  item: string;
  title: string;
  size?: string;
  price?: string;
  unitPrice?: string;
  /** The cards the item selector finds, with what was read of each. */
  cards: readonly Card[];
}

export interface Card {
  element: Element;
  raw: RawProduct;
}

const squeeze = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';
const digits = (text: string): string => text.replace(/\D/g, '');
const isSame = (seen: string, said: string): boolean => seen === said;
/** A name without the size or brand the reader joined to it. */
const isName = (seen: string, said: string): boolean => said.includes(seen) && seen.length > 0.6 * said.length;
const isAmount = (seen: string, said: string): boolean =>
  seen.length < 40 && digits(seen) === digits(said) && /\d/.test(seen);

/** Undefined: nothing lasting marks the cards, or nothing lasting marks their names. */
export function findSelectors(document: Document, products: readonly RawProduct[]): Found | undefined {
  const found = itemOf(document, products);
  const title = found && fieldOf(found.cards, 'title', isName);
  if (!found || !title) return undefined;
  const size = fieldOf(found.cards, 'size', isSame);
  const price = fieldOf(found.cards, 'price', isAmount);
  const unitPrice = fieldOf(found.cards, 'unitPrice', isSame);
  return { ...found, title, ...(size && { size }), ...(price && { price }), ...(unitPrice && { unitPrice }) };
}

/** The name under which the page holds one element for each card and few others. */
function itemOf(document: Document, products: readonly RawProduct[]): { item: string; cards: Card[] } | undefined {
  const names = new Set(products.slice(0, 5).flatMap((raw) => sameCard(raw, products).flatMap(namesOf)));
  const tried = [...names].map((item) => {
    const hits = [...document.querySelectorAll(item)];
    const cards = products.flatMap((raw) => {
      const element = hits.find((hit) => hit.contains(raw.element) || raw.element.contains(hit));
      return element ? [{ element, raw }] : [];
    });
    const distinct = new Set(cards.map(({ element }) => element)).size;
    return { item, cards, distinct, spare: hits.length - distinct };
  });
  return tried
    .filter(({ cards, distinct }) => distinct === cards.length && cards.length > 0.6 * products.length)
    .sort((a, b) => b.cards.length - a.cards.length || a.spare - b.spare)[0];
}

/** The element that was read, what holds it and nothing else, and the parts of it that hold all that was read. */
function sameCard(raw: RawProduct, products: readonly RawProduct[]): Element[] {
  const others = products.filter(({ element }) => element !== raw.element);
  const same: Element[] = [raw.element];
  for (
    let up = raw.element.parentElement;
    up && !others.some(({ element }) => up?.contains(element));
    up = up.parentElement
  )
    same.push(up);
  const holds = (el: Element) =>
    squeeze(el.textContent).includes(raw.title) && (!raw.price || /\d/.test(el.textContent ?? ''));
  for (let down = [...raw.element.children].find(holds); down; down = [...down.children].find(holds)) same.push(down);
  return same;
}

/** The first name under which most cards say what was read of them; of one kind of name, the innermost element's. */
function fieldOf(
  cards: readonly Card[],
  key: 'title' | 'size' | 'price' | 'unitPrice',
  isIt: (seen: string, said: string) => boolean,
): string | undefined {
  const telling = cards.flatMap(({ element, raw }) => (raw[key] === undefined ? [] : [{ element, said: raw[key] }]));
  const names = telling.slice(0, 5).flatMap(({ element, said }) =>
    [...element.querySelectorAll('*')]
      .filter((el) => isIt(squeeze(el.textContent), said))
      .reverse()
      .flatMap(namesOf),
  );
  const hits = (name: string) =>
    telling.filter(({ element, said }) => isIt(squeeze(element.querySelector(name)?.textContent), said)).length;
  const byTrust = [...new Set(names)].sort((a, b) => Number(b.startsWith('[')) - Number(a.startsWith('[')));
  return byTrust.find((name) => hits(name) > 0.6 * telling.length);
}
