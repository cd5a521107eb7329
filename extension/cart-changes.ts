import type { CartLine, CartSnapshot } from '../data/cart-terms.ts';
import { isNone } from '../data/quantity.ts';
import type { FoodMatch } from '../data/terms.ts';
import { isSameButForSize } from '../matching/product-key.ts';

/** One cart per site: what its page or drawer showed last, and what was seen or added by hand since. */
export type Carts = Readonly<Record<string, CartSnapshot>>;

const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;
/** A half-loaded cart is held against a cart read within this time; later it stands for itself. */
const SAME_VISIT_MS = 30 * MINUTE_MS;

/** A cart as the shop itself shows it: the truth, in place of all that was noted since. */
export function withRead(carts: Carts, read: CartSnapshot): Carts {
  const known = carts[read.site];
  return { ...carts, [read.site]: known ? readAfter(known, read) : read };
}

function readAfter(known: CartSnapshot, read: CartSnapshot): CartSnapshot {
  // Either clock may have been set back, so the distance counts, not the order.
  const isSameVisit = Math.abs(read.seenAt - known.seenAt) < SAME_VISIT_MS;
  if (read.partial && isSameVisit) return merged(known, read);
  return read.lines.length === 0 ? emptied(known, read) : read;
}

/** What lists told of went with the cart. Packs that were counted by hand stay: this may be a cart that cannot be read. */
function emptied({ partial: _, ...known }: CartSnapshot, read: CartSnapshot): CartSnapshot {
  const lines = known.lines.filter(({ since }) => since === 'hand');
  return lines.length > 0 ? { ...known, origin: 'hand', lines } : read;
}

/** Virtualised carts show a window at a time: what was read stays, what is read again is newer. */
function merged(known: CartSnapshot, read: CartSnapshot): CartSnapshot {
  return { ...read, lines: read.lines.reduce(withLine, known.lines) };
}

/** The line a product has; where list or cart prints no size, the line of its title. */
export function lineFor(lines: readonly CartLine[], key: string): CartLine | undefined {
  return lines.find((line) => line.key === key) ?? lines.find((line) => isSameButForSize(line.key, key));
}

/** A line takes the place of the one its product had. */
function withLine(lines: readonly CartLine[], line: CartLine): readonly CartLine[] {
  const known = lineFor(lines, line.key);
  return known ? lines.map((other) => (other === known ? line : other)) : [...lines, line];
}

export type Shop = Pick<CartSnapshot, 'site' | 'storeName' | 'seenAt'>;

/** A stepper used on a listing: it shows the packs in the cart, and goes away with the last one. */
export function withAdd(carts: Carts, shop: Shop, line: CartLine): Carts {
  const isGone = line.raw.quantity === undefined || isNone(line.raw.quantity);
  const packs = isGone ? 0 : line.product.quantity;
  const cart = carts[shop.site];
  const [known, ...repeated] = linesFor(cart?.lines ?? [], line.key);
  const packsKnown = [known, ...repeated].reduce((sum, other) => sum + (other?.product.quantity ?? 0), 0);
  // A stepper that the page had not filled in yet when the list was read: nothing was put in the cart.
  if (known?.since !== 'hand' && packs === packsKnown && isSameWeight(known, line)) return carts;
  const once = cart && { ...cart, lines: cart.lines.filter((other) => !repeated.includes(other)) };
  const empty = { ...shop, origin: 'adds' as const };
  return withPacks(once ? { ...carts, [shop.site]: once } : carts, empty, { ...line, since: 'adds' }, packs);
}

/** All lines of a product, the one it has first: a list tells of the packs of all of them. */
function linesFor(lines: readonly CartLine[], key: string): readonly CartLine[] {
  const first = lineFor(lines, key);
  return first ? [first, ...lines.filter((line) => line.key.startsWith(`${first.key}${REPEATED}`))] : [];
}

const isSameWeight = (known: CartLine | undefined, { product }: CartLine) =>
  product.weighedGrams === known?.product.weighedGrams;

/** Packs the person counts by hand; the next reading of a cart with lines replaces them. */
export function withHandPacks(carts: Carts, shop: Shop, line: CartLine, packs: number): Carts {
  const counted = {
    ...line,
    raw: { ...line.raw, quantity: String(packs) },
    product: { ...line.product, quantity: packs },
    since: 'hand' as const,
  };
  return withPacks(carts, { ...shop, origin: 'hand' }, counted, packs);
}

/**
 * Packs by hand are for what no cart told of. null, none can be added: the shop's own cart holds the product, which is
 * counted there, or the person left it out and counts it again first.
 */
export function handPacksOf(line: CartLine | undefined, correction: { excluded?: boolean } = {}): number | null {
  if (correction.excluded) return null;
  if (!line) return 0;
  return line.since === 'hand' ? line.product.quantity : null;
}

/** Lines keep their place; `seenAt` stays the time the cart itself was read, if it ever was. */
function withPacks(carts: Carts, empty: Omit<CartSnapshot, 'lines'>, line: CartLine, packs: number): Carts {
  const cart = carts[empty.site] ?? { ...empty, lines: [] };
  const known = lineFor(cart.lines, line.key);
  const lines = packs > 0 ? withLine(cart.lines, line) : cart.lines.filter((other) => other !== known);
  const isByHandAlone = cart.origin === 'hand' && empty.origin === 'hand';
  const wasRead = cart.lines.some(({ since }) => since === undefined);
  const seenAt = wasRead ? cart.seenAt : empty.seenAt;
  const origin = isByHandAlone ? 'hand' : 'adds';
  return { ...carts, [empty.site]: { ...cart, origin, seenAt, changedAt: empty.seenAt, lines } };
}

/** The same lines, these of them understood anew. */
export function withMatches(carts: Carts, site: string, matches: ReadonlyMap<string, FoodMatch | null>): Carts {
  const cart = carts[site];
  if (!cart) return carts;
  const anew = (line: CartLine) => ({ ...line, match: matches.get(line.key) ?? null });
  const lines = cart.lines.map((line) => (matches.has(line.key) ? anew(line) : line));
  return { ...carts, [site]: { ...cart, lines } };
}

/**
 * Nothing older than the person wants; what was put in a cart since it was read keeps all of it. A cart of the future (the
 * clock was set back) is as new as can be.
 */
export function withoutOld(carts: Carts, keepDays: number, now: number): Carts {
  const oldest = now - keepDays * DAY_MS;
  return Object.fromEntries(
    Object.entries(carts)
      .filter(([, { seenAt, changedAt = seenAt }]) => changedAt >= oldest)
      .map(([site, cart]) => [site, notOfFuture(cart, now)]),
  );
}

function notOfFuture(cart: CartSnapshot, now: number): CartSnapshot {
  const { seenAt, changedAt = seenAt } = cart;
  const latest = now + DAY_MS;
  const isOfFuture = seenAt > latest || changedAt > latest;
  return isOfFuture ? { ...cart, seenAt: Math.min(seenAt, now), changedAt: Math.min(changedAt, now) } : cart;
}

/** Between the key of a product and the number of its further lines: no key holds it. */
const REPEATED = '#';

/** Two lines of one product (two lockers, two slots) are two lines: each key stands once. */
export function withUniqueKeys(lines: readonly CartLine[]): CartLine[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const count = (seen.get(line.key) ?? 0) + 1;
    seen.set(line.key, count);
    return count === 1 ? line : { ...line, key: `${line.key}${REPEATED}${count}` };
  });
}
