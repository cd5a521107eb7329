import { remember } from '../remember.ts';
import { ADD, CART, NOT_IN_CART, REMOVE, words } from '../words.ts';
import * as In from './flags.ts';
import type { ControlRole } from './leaf.ts';

/** What class, id, test id and tag of an element say about everything inside it. */

const HIDDEN =
  /(?:^|\s)(?:hidden|hide|d-none|is-hidden|u-hidden|display-?none|slick-cloned|swiper-slide-duplicate|owl-cloned)(?:\s|$)/;
/** "hidden md:block": hidden on phones only. */
const SHOWN_SOMEWHERE = /(?::|-(?:sm|md|lg|xl)-)(?:block|flex|inline|grid|table|contents)/;

/** Whether what an attribute says keeps its element, and all in it, off the page. */
export const hides = (attribute: string, value: string | null): boolean =>
  value !== null &&
  (attribute === 'class'
    ? HIDDEN.test(value) && !SHOWN_SOMEWHERE.test(value)
    : attribute === 'hidden' || /display:\s*none|visibility:\s*hidden/i.test(value));

const SPOKEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader\S*|a-offscreen|off-?screen|visually-hide|a11y\S*|assistive\S*|element-invisible)(?:\s|$)/i;
const NAMED =
  /(?:^|[\s_-])(?:title|name|naam|libelle|bezeichnung|nombre|titel|productname|desc)(?:$|[\s_-])|description[-_]?link/i;
const NOT_NAMED = /sub-?title|badge|brand|vendor|category|section|user|author|store-?name|seller/i;
const MONEY = /(?:^|[\s_-])(?:price|prices|pricing|prijs|preis|prix|precio|prezzo|amount|cost|money)/i;
/** What the offer takes off ("save-price", "savings") is as little to pay as what it cost before. */
const STRUCK =
  /(?:^|[\s_-])(?:save-price|savings|old|was|before(?!-(?:comma|decimal|point|tax))|strike|striked|crossed|deleted|line-?through|rrp|ms?rp|compare|list-?price|prev(?:ious)?|statt|orig(?:inal)?|ancien|anterior|antiguo|barre|tachado|riscado|barrato|vecchio|oud|ord|recommended-retail|przekreslon\w*)(?:$|[\s_-])|price--?(?:old|was|regular-was)|line-through/i;
/** The only price of a tile may be called so, too. */
const USUAL = /(?:^|[\s_-])(?:(?:regular|normal)-?price|price[_-](?:retail|standard))(?:$|[\s_-])/i;
/** "price-per-kg", "unit-price"; what is paid may be called so where nothing else is. */
const PER_UNIT =
  /(?:unit|base|comparison)-?price|excl-tax|price-?(?:per(?!-?(?:sellable|item|piece|each))|unit|base|comparison)|jmf|jfr/i;
const REVIEW = /(?:^|[\s_-])(?:ratings?|reviews?|stars?|testimonials?|comments?)(?:$|\s)/i;
const BRAND = /(?:^|[\s_-])(?:brand|vendor|manufacturer|marke|merk|marca|marque)/i;
const CAROUSEL = /carousel|swiper|slick|slider|owl-|splide|glide__|flickity/i;
/** A "right-nav" is a column of the page. */
const FRAME =
  /(?:^|[\s_-])(?:header|topbar|masthead|footer|(?<!right-|left-)nav(?:bar|igation)?|(?:mega-?)?menu|breadcrumbs?)(?:$|\s)/i;
const BUTTON_LIKE = /add|btn|button|icon|link|count|badge|control|hide|empty|(?:^|[\s_-])(?:has|with|no|in|not)[-_]/i;

/** "cartDrawer" → "cart-Drawer". */
export const split = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2');

const SKIP = -1;

/** Class strings repeat from tile to tile. */
const flagsOfName = remember((name) => {
  let flags = 0;
  const spaced = split(name);
  // "has-savings", "with-gifts": of something inside
  const own = spaced.replace(/\b(?:has|with|no)[-_]\S+/g, '');
  if (hides('class', name)) flags = SKIP;
  else {
    if (SPOKEN.test(name)) flags |= In.spoken;
    if (NAMED.test(spaced) && !NOT_NAMED.test(spaced)) flags |= In.named;
    if (MONEY.test(spaced)) flags |= In.money;
    if (STRUCK.test(own)) flags |= In.struck;
    if (USUAL.test(spaced)) flags |= In.usual;
    if (PER_UNIT.test(spaced)) flags |= In.perUnit;
    if (REVIEW.test(spaced) && !/(?:^|\s)(?:has|with|no)[-_]/.test(spaced)) flags |= In.review;
    if (BRAND.test(spaced)) flags |= In.brand;
    if (CART.test(spaced) && !BUTTON_LIKE.test(spaced)) flags |= In.cart;
    if (CAROUSEL.test(spaced)) flags |= In.carousel;
    if (FRAME.test(spaced)) flags |= In.frameName;
    if (NOT_IN_CART.test(own)) flags |= In.besideCart;
  }
  return flags;
});

const ROLES: Readonly<Record<string, number>> = {
  heading: In.heading,
  dialog: In.dialog,
  alertdialog: In.dialog,
  banner: In.frame,
  main: In.section,
  button: In.button,
  navigation: SKIP,
  menubar: SKIP,
  menu: SKIP,
  contentinfo: SKIP,
};

/** Flags one attribute gives its element; SKIP: it and all it holds is not on the page. */
function flagsOfAttribute(el: Element, attribute: string, tag: string): number {
  switch (attribute) {
    case 'class':
      return flagsOfName(el.getAttribute(attribute) ?? '');
    case 'id': {
      // Magento: "old-price-3365-final_price" is what is paid
      const flags = flagsOfName(el.getAttribute(attribute) ?? '');
      return flags === SKIP ? 0 : flags & ~In.struck;
    }
    case 'data-testid':
    case 'data-test':
    case 'data-auto':
    case 'data-automation-id':
    case 'data-cy':
    case 'itemprop': {
      const flags = flagsOfName(el.getAttribute(attribute) ?? '');
      return flags === SKIP ? 0 : flags;
    }
    case 'hidden':
      return SKIP;
    case 'style': {
      const style = el.getAttribute(attribute) ?? '';
      if (hides(attribute, style)) return SKIP;
      return style.includes('line-through') ? In.struck : 0;
    }
    case 'role':
      return ROLES[el.getAttribute(attribute) ?? ''] ?? 0;
    case 'aria-label': {
      const isRegion = tag === 'section' || tag === 'aside' || tag === 'dialog' || el.getAttribute('role') === 'dialog';
      return In.labelled | (isRegion && CART.test(el.getAttribute(attribute) ?? '') ? In.cart : 0);
    }
    default:
      return 0;
  }
}

/** Flags of an element; undefined: it and all it holds is not on the page. */
export function flagsOf(el: Element, tag: string): number | undefined {
  let flags = 0;
  if (el.hasAttributes())
    for (const attribute of el.getAttributeNames()) {
      const said = flagsOfAttribute(el, attribute, tag);
      if (said === SKIP) return undefined;
      flags |= said;
    }
  // "cart-closed" on the body: the page has one
  if (tag === 'html' || tag === 'body' || tag === 'main') flags &= /clos/.test(el.className) ? 0 : In.cart;
  else if (tag.length === 2 && tag[0] === 'h' && tag !== 'hr') flags |= In.heading;
  else if (tag === 's' || tag === 'del' || tag === 'strike') flags |= In.struck;
  else if (tag === 'dialog') flags |= In.dialog;
  else if (tag.includes('-') && !BUTTON_LIKE.test(tag))
    flags |= (CART.test(tag) ? In.cart : 0) | (FRAME.test(tag) ? In.frameName : 0);
  return flags;
}

/** Words that a quantity stands behind. */
export const QUANTITY_WORDS =
  'qty|quant|anzahl|aantal|menge|cantidad|quantit|antal|ilo[śs][ćc]|количеств|adet|ποσότητα|množstv|mennyis|määrä|cantit|الكمية|כמות|数量|수량';
const QUANTITY = new RegExp(`${QUANTITY_WORDS}|stepper|count`, 'i');
export const MINUS_SIGN = /^\s*[-–−‒－➖]\s*$/;
const MINUS = words(
  '(?:decre|verminder|verringer|r[eé]dui|diminu|min(?:sk|oj)|zmniejsz)\\p{L}*|minus|less|menos|meno|fewer|weniger|minder|lower',
  '|감소|내리기|減らす|减少',
);
export const PLUS_SIGN = /^\s*[+＋➕]\s*$/;
const PLUS = words(
  '(?:incre|verhoog|erhöh|augment|aument|zwiększ)\\p{L}*|plus|more|meer|mehr|öka',
  '|증가|올리기|増やす|增加',
);
/** "Delete selected": of the whole cart. */
const SELECTED = /selected|선택|選択|选中/i;
/** "Add to favourites", "Remove from the list": of no cart. */
export const LIST = /list|lijst|wunsch|wish|favo|ulubion|preferi|избранн|compare|review/i;
/** "0 items in cart": the way to the cart. */
const COUNTED = /^\d+ (?:item|art|prod)/i;
const CROSS = /^\s*[×✕✖xX╳]\s*$/;

/** What a labelled control is for. */
export function controlRole(label: string, technical: string, shown = label): ControlRole {
  // "−" labelled "Remove one Gouda" takes one away, not all
  if (MINUS_SIGN.test(shown)) return 'minus';
  if (SELECTED.test(label)) return 'other';
  if (REMOVE.test(label) || CROSS.test(shown)) return 'remove';
  if (MINUS.test(label)) return 'minus';
  if (ADD.test(label) && !LIST.test(label) && !COUNTED.test(label)) return 'add';
  if (PLUS.test(label) || PLUS_SIGN.test(shown)) return 'plus';
  if (/add-?to-?(?:cart|basket|bag|trolley)|addtocart|buy-?now/i.test(technical)) return 'add';
  if (/remove|delete|trash/i.test(technical)) return 'remove';
  if (/decre|minus/i.test(technical)) return 'minus';
  if (/incre|plus/i.test(technical)) return 'plus';
  return 'other';
}

export const isQuantityName = (technical: string): boolean => QUANTITY.test(technical);
/** "Quantity: 2", not "Discount 10". */
export const isQuantityLabel = (text: string): boolean => text.search(QUANTITY) === 0;
