import type { CartLine, CartSnapshot } from '../data/cart-terms.ts';
import { type Carts, withAdd, withHandPacks, withoutOld, withRead, withUniqueKeys } from './cart-changes.ts';
import { clearNotKept, notingFull } from './not-kept.ts';
import { CartSnapshotSchema } from './schemas.ts';
import { settingsItem } from './settings.ts';
import { storedRecord } from './stored-item.ts';

/**
 * What shops show is written by the worker alone (worker.ts); the popup puts a forgotten cart back, and options adds those
 * of a file. All take turns (one-at-a-time.ts).
 */
export const cartsItem = storedRecord('carts', CartSnapshotSchema);

/**
 * A cart as a shop's own page or drawer shows it; the answer is the cart that is kept now, all windows of a long one.
 * null: the person wants none kept. Of several tabs each tells only what is new in it, so the last one is believed.
 */
export async function saveCart(cart: CartSnapshot): Promise<CartSnapshot | null> {
  const read = { ...cart, lines: withUniqueKeys(cart.lines) };
  const kept = await change(cart.site, (carts) => withRead(carts, read));
  if (kept) await clearNotKept(cart.site);
  return kept;
}

/** A quantity seen on a listing: keeps the cart current between two visits. */
export function noteAdd(site: string, storeName: string, line: CartLine): Promise<CartSnapshot | null> {
  return change(site, (carts) => withAdd(carts, { site, storeName, seenAt: Date.now() }, line));
}

/** Packs added in the card or the page list; 0 takes the line out again. */
export function setHandPacks(
  site: string,
  storeName: string,
  line: CartLine,
  packs: number,
): Promise<CartSnapshot | null> {
  return change(site, (carts) => withHandPacks(carts, { site, storeName, seenAt: Date.now() }, line, packs));
}

/** The site's cart after a change; null where none is kept. */
async function change(site: string, by: (carts: Carts) => Carts): Promise<CartSnapshot | null> {
  const { keep, keepDays } = (await settingsItem.read()).cart;
  if (!keep) return null;
  const update = () => cartsItem.update((carts) => by(withoutOld(carts, keepDays, Date.now())));
  return (await notingFull(site, update))[site] ?? null;
}

/** Carts as they may still be shown. */
export async function readCarts(): Promise<Carts> {
  const { keepDays } = (await settingsItem.read()).cart;
  return withoutOld(await cartsItem.read(), keepDays, Date.now());
}

export const forgetCart = (site: string) => cartsItem.update(({ [site]: _, ...others }) => others);
