import type { CartLine, CartSnapshot } from '../data/terms.ts';
import { type Carts, withAdd, withHandPacks, withoutOld, withRead, withUniqueKeys } from './cart-changes.ts';
import { CartSnapshotSchema } from './schemas.ts';
import { settingsItem } from './settings.ts';
import { storedRecord } from './stored-item.ts';

export type { Carts } from './cart-changes.ts';

/** Written by the worker alone (worker.ts), so that two tabs with two carts take turns. */
export const cartsItem = storedRecord('carts', CartSnapshotSchema);

/**
 * A cart as a shop's own page or drawer shows it. false: no news, or the person wants no cart kept. `tabId` tells two
 * tabs with two carts apart: each is believed when what it shows changes, not when it says the same again.
 */
export async function saveCart(cart: CartSnapshot, tabId?: number): Promise<boolean> {
  const read = { ...cart, lines: withUniqueKeys(cart.lines) };
  return isNews(read, tabId) && change((carts) => withRead(carts, read));
}

/** A tab answers every change of the carts by its own cart; two tabs would go on for ever. */
const REPEATED_WITHIN_MS = 5000;
const lastOfTab = new Map<number, { text: string; at: number }>();

function isNews({ seenAt: at, ...cart }: CartSnapshot, tabId: number | undefined): boolean {
  if (tabId === undefined) return true;
  const text = JSON.stringify(cart);
  const last = lastOfTab.get(tabId);
  lastOfTab.set(tabId, { text, at });
  return last?.text !== text || Math.abs(at - last.at) > REPEATED_WITHIN_MS;
}

/** A quantity seen on a listing: keeps the cart current between two visits. */
export function noteAdd(site: string, storeName: string, line: CartLine): Promise<boolean> {
  return change((carts) => withAdd(carts, { site, storeName, seenAt: Date.now() }, line));
}

/** Packs added in the card or the page list; 0 takes the line out again. */
export function setHandPacks(site: string, storeName: string, line: CartLine, packs: number): Promise<boolean> {
  return change((carts) => withHandPacks(carts, { site, storeName, seenAt: Date.now() }, line, packs));
}

async function change(by: (carts: Carts) => Carts): Promise<boolean> {
  const { keep, keepDays } = (await settingsItem.read()).cart;
  if (!keep) return false;
  await cartsItem.update((carts) => by(withoutOld(carts, keepDays, Date.now())));
  return true;
}

/** Carts as they may still be shown. */
export async function readCarts(): Promise<Carts> {
  const { keepDays } = (await settingsItem.read()).cart;
  return withoutOld(await cartsItem.read(), keepDays, Date.now());
}

export const forgetCart = (site: string) => cartsItem.update(({ [site]: _, ...others }) => others);
export const forgetCarts = () => cartsItem.update(() => ({}));
