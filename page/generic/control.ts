import { squeeze } from '../dom/squeeze.ts';
import { textNodesIn } from '../dom/text-nodes.ts';
import { remember } from '../remember.ts';
import { controlRole, isQuantityName } from './element-role.ts';
import type { ControlRole } from './leaf.ts';
import { moneyIn } from './price-text.ts';

/** Longer than any button's words; a tile that is itself a button is not a control. */
const LONGEST_LABEL = 90;

const FOUR_WORDS = /\S\s+\S+\s+\S+\s+\S/;

export interface Control {
  role: ControlRole;
  /** The label; of a quantity field its value. */
  text: string;
}

const TECHNICAL = new Set(['class', 'name', 'id', 'data-testid', 'data-action']);

function technicalNames(el: Element): string {
  let names = '';
  for (const name of el.getAttributeNames()) if (TECHNICAL.has(name)) names += `${el.getAttribute(name)} `;
  return names;
}

const APART = '\0';
const remembered = remember((said) => {
  const [label = '', technical = '', shown] = said.split(APART);
  return controlRole(label, technical, shown);
});
const roleOf = (label: string, technical: string, shown = label): ControlRole =>
  remembered(label + APART + technical + APART + shown);

function fieldValue(el: Element): string {
  const value: unknown = Reflect.get(el, 'value');
  return (typeof value === 'string' ? value : '') || (el.getAttribute('value') ?? '');
}

/** "−" and "+" beside a field: whatever its name, it counts. */
function hasStepper(field: Element): boolean {
  for (let at = field.parentElement, step = 0; at !== null && step < 2; at = at.parentElement, step++)
    for (const button of at.querySelectorAll('button,[role=button]')) {
      const role = roleOf(wordsIn(button), technicalNames(button));
      if (role === 'minus' || role === 'plus') return true;
    }
  return false;
}

function readField(el: Element, tag: string): Control | undefined {
  const type = el.getAttribute('type')?.toLowerCase() ?? 'text';
  if (type === 'checkbox' || type === 'radio') return { role: 'choice', text: '' };
  if (type === 'hidden') return undefined;
  if (type === 'submit' || type === 'button' || type === 'image') {
    const label =
      `${el.getAttribute('aria-label') ?? ''} ${fieldValue(el)} ${el.getAttribute('title') ?? ''} ${el.getAttribute('alt') ?? ''}`.trim();
    return { role: roleOf(label, technicalNames(el)), text: label };
  }
  const value = fieldValue(el).trim();
  const named = isQuantityName(
    `${technicalNames(el)} ${el.getAttribute('aria-label') ?? ''} ${el.getAttribute('title') ?? ''}`,
  );
  // a field with room for a few digits alone counts, whatever its name: `<input type=text name="a[436df2][am]" size=2>`
  const isShort = Number(el.getAttribute('size') ?? 20) < 5;
  const isCount = /^\d{1,3}$/.test(value) && (isShort || hasStepper(el));
  const isNumber = type === 'number' || el.getAttribute('role') === 'spinbutton';
  if (
    tag === 'select'
      ? named || /^\d{1,2}$/.test(value)
      : isNumber || isCount || (named && /^\d+(?:[.,]\d+)?\s*\p{L}{0,3}$/u.test(value))
  )
    return { role: 'quantity', text: value };
  return undefined;
}

/** A tile may be a button, too: then it holds a picture, a heading or a lot of text. */
function isTile(el: Element): boolean {
  return el.querySelector('img,picture,h1,h2,h3,h4,h5,p,figure,[role=heading]') !== null && wordsIn(el).length > 24;
}

/** "2", "2 ct": a pill that opens a stepper. */
export const PILL = /^(\d{1,3})\s?(?:ct|x|×|st\.?|stk|szt\.?|ks|kpl|db|un|uds?|buc|adet|pcs?|ea|шт\.?|個|点|개)?$/iu;

/** A whole tile by role, or a name that opens the product: look inside. */
const holdsControl = (el: Element): boolean => el.querySelector('button,[role=button],a[href]') !== null;
const NAME = '[class*=name i],[class*=title i]';
const holdsName = (el: Element): boolean =>
  !el.hasAttribute('aria-expanded') && (el.matches(NAME) || el.querySelector(NAME) !== null);

/** "Remove" beside a hidden "Gouda": the texts of two elements are two words. */
function wordsIn(el: Element): string {
  if (el.firstElementChild === null) return squeeze(el.textContent ?? '');
  const texts = textNodesIn(el).map(({ nodeValue }) => nodeValue);
  return squeeze(texts.join(' '));
}

/** "1 – click to change the quantity", "Quantity: 2". */
function quantitySaid(words: string): string | undefined {
  return isQuantityName(words) ? /^\D{0,12}?(\d{1,3})(?![\d.,])/.exec(words)?.[1] : undefined;
}

/** `null`: a form field of no interest; undefined: not a control, look inside. */
export function readControl(el: Element, tag: string, isButtonRole: boolean): Control | null | undefined {
  if (tag === 'input' || tag === 'select') return readField(el, tag) ?? null;
  const isButton = tag === 'button' || isButtonRole;
  if (!isButton && tag !== 'a') return undefined;
  const text = wordsIn(el);
  const label = el.getAttribute('aria-label') ?? '';
  if (!isButton) {
    if (text.length > 40 || el.querySelector('img,h2,h3') !== null) return undefined;
    const technical = technicalNames(el);
    // a link named "Bread for adding" is a product; a control says so in its class or has few words
    if (FOUR_WORDS.test(text) && !/btn|button|add|remove/i.test(technical)) return undefined;
    const role = roleOf(`${label} ${text}`.trim(), technical);
    // "Less Salt Butter" is no step down
    const isName = text.includes(' ') && (role === 'minus' || role === 'plus');
    return role === 'other' || isName ? undefined : { role, text: label || text };
  }
  if (text.length > LONGEST_LABEL || isTile(el) || holdsControl(el)) return undefined;
  const words = `${label} ${text} ${el.getAttribute('title') ?? ''}`.trim();
  const role = roleOf(words, technicalNames(el), text);
  if (role !== 'other') return { role, text: label || text };
  const count = PILL.exec(text)?.[1] ?? quantitySaid(words);
  if (count !== undefined) return { role: 'quantity', text: count };
  // "249 ₽" is what some shops write on the button to buy
  if (holdsName(el) || (/\d/.test(text) && moneyIn(text) !== undefined)) return undefined;
  return { role, text: label || text };
}
