import type { Found } from './find-selectors.ts';

/** Goods nobody sells: a sample says nothing of what stood on the page. */
const GOODS = [
  { title: 'Fernhollow Aged Gouda', size: '250 g' },
  { title: 'Marlow Salted Butter', size: '200 g' },
] as const;

/** Attributes that a selector of ours could name. */
const KEPT =
  /^(class|role|id|itemprop|itemscope|itemtype|type|hidden|aria-hidden|data-(testid|test|auto|automation-id|qa|hook))$/;

/** One card, cut to what the selectors name, in invented words. */
export function cutCard(element: Element, found: Found, at: 0 | 1): string {
  const card = element.cloneNode(true) as Element;
  const fields = [found.title, found.size, found.price, found.unitPrice].map((name) =>
    name === undefined ? null : card.querySelector(name),
  );
  const [title, size, price, unitPrice] = fields;
  for (const el of [...card.querySelectorAll('*')].reverse()) {
    const isField = fields.some(
      (field) => field !== null && field !== undefined && (field === el || field.contains(el)),
    );
    const holdsField = fields.some((field) => field && el.contains(field));
    if (isField || holdsField) dropOwnWords(el, isField);
    else if (el.localName === 'img') el.setAttribute('alt', '');
    else if (el.querySelector('img') === null) el.remove();
    else dropOwnWords(el, false);
  }
  dropOwnWords(card, false);
  const otherNumbers = (text: string) => text.replace(/\d/g, (_, place: number) => String(((place + at + 2) % 9) + 1));
  if (title) title.textContent = GOODS[at].title;
  if (size) size.textContent = GOODS[at].size;
  for (const el of [price, unitPrice]) if (el) eachText(el, otherNumbers);
  for (const el of [card, ...card.querySelectorAll('*')]) keepMarks(el, at);
  return card.outerHTML.replace(/\s+/g, ' ').replace(/> </g, '><');
}

/** The card before its words arrive: the same element, nothing in it. */
export function emptyCard(element: Element): string {
  const card = element.cloneNode(false) as Element;
  keepMarks(card, 1);
  return card.outerHTML;
}

function keepMarks(el: Element, at: number): void {
  for (const name of el.getAttributeNames())
    if (name === 'href') el.setAttribute(name, `/x${at}`);
    else if (!KEPT.test(name) && !(name === 'alt' && el.localName === 'img')) el.removeAttribute(name);
}

function dropOwnWords(el: Element, isField: boolean): void {
  for (const node of [...el.childNodes]) if (node.nodeType === 8 || (!isField && node.nodeType === 3)) node.remove();
}

function eachText(el: Element, change: (text: string) => string): void {
  for (const node of el.childNodes)
    if (node.nodeType === 3) node.nodeValue = change(node.nodeValue ?? '');
    else if (node.nodeType === 1) eachText(node as Element, change);
}
