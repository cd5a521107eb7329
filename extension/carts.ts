import type { CartLine, CartSnapshot } from '../data/cart-terms.ts';
import { type Carts, withAdd, withHandPacks, withoutOld, withRead, withUniqueKeys } from './cart-changes.ts';
import { clearNotKept, notingFull } from './not-kept.ts';
import { CartSnapshotSchema } from './schemas.ts';
import { settingsItem } from './settings.ts';
import { storedRecord } from './stored-item.ts';

export type { Carts } from './cart-changes.ts';

/** Written by the worker alone (worker.ts), so that two tabs with two carts take turns. */
export const cartsItem = storedRecord('carts', CartSnapshotSchema);

/**
 * A cart as a shop's own page or drawer shows it. false: no news, or the person wants no cart kept. `tabId` tells two
 * tabs with two carts apart: each is believed when what it shows changes.
 */
export async function saveCart(cart: CartSnapshot, tabId?: number): Promise<boolean> {
  const read = { ...cart, lines: withUniqueKeys(cart.lines) };
  if (tabId !== undefined && isEcho(read, tabId)) return false;
  const isKept = await change(cart.site, (carts) => withRead(carts, read));
  if (isKept) await clearNotKept(cart.site);
  return isKept;
}

/** An open page that says again what it said, right after another wrote, only heard that something changed. */
const ECHO_MS = 5000;
const lastOfTab = new Map<number, string>();
let lastWrite = Number.NEGATIVE_INFINITY;

function isEcho({ seenAt: _, ...cart }: CartSnapshot, tabId: number): boolean {
  const text = JSON.stringify(cart);
  const isRepeated = lastOfTab.get(tabId) === text;
  lastOfTab.set(tabId, text);
  return isRepeated && performance.now() - lastWrite < ECHO_MS;
}

/** A quantity seen on a listing: keeps the cart current between two visits. */
export function noteAdd(site: string, storeName: string, line: CartLine): Promise<boolean> {
  return change(site, (carts) => withAdd(carts, { site, storeName, seenAt: Date.now() }, line));
}

/** Packs added in the card or the page list; 0 takes the line out again. */
export function setHandPacks(site: string, storeName: string, line: CartLine, packs: number): Promise<boolean> {
  return change(site, (carts) => withHandPacks(carts, { site, storeName, seenAt: Date.now() }, line, packs));
}

async function change(site: string, by: (carts: Carts) => Carts): Promise<boolean> {
  const { keep, keepDays } = (await settingsItem.read()).cart;
  if (!keep) return false;
  await notingFull(site, () => cartsItem.update((carts) => by(withoutOld(carts, keepDays, Date.now()))));
  lastWrite = performance.now();
  return true;
}

/** Carts as they may still be shown. */
export async function readCarts(): Promise<Carts> {
  const { keepDays } = (await settingsItem.read()).cart;
  return withoutOld(await cartsItem.read(), keepDays, Date.now());
}

export const forgetCart = (site: string) => cartsItem.update(({ [site]: _, ...others }) => others);
