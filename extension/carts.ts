import * as z from 'zod/mini';
import type { CartLine, CartSnapshot } from '../data/terms.ts';
import { CartSnapshotSchema } from './schemas.ts';
import { settingsItem } from './settings.ts';
import { storedItem } from './stored-item.ts';

/** One cart per site, and the packs added by hand where no cart was read yet. */
export type Carts = Readonly<Record<string, CartSnapshot>>;

export const cartsItem = storedItem(
  'carts',
  z.record(z.string(), CartSnapshotSchema),
  {} as Record<string, CartSnapshot>,
);

const DAY_MS = 86_400_000;

/** A cart as a shop's own page or drawer shows it: the truth, in place of whatever was known. */
export async function saveCart(cart: CartSnapshot): Promise<void> {
  const { cart: settings } = await settingsItem.read();
  if (!settings.keep) return;
  await cartsItem.update((carts) => ({
    ...fresh(carts, settings.keepDays),
    [cart.site]: truer(carts[cart.site], cart),
  }));
}

/** A quantity seen on a listing: keeps the cart current between two visits, and says so. */
export async function noteAdd(site: string, storeName: string, line: CartLine): Promise<void> {
  await cartsItem.update((carts) => {
    const before = carts[site] ?? { site, storeName, seenAt: Date.now(), origin: 'adds' as const, lines: [] };
    return { ...carts, [site]: { ...before, origin: 'adds', seenAt: Date.now(), lines: withLine(before.lines, line) } };
  });
}

/** Packs added in the card or the page list; 0 takes the line out again. */
export async function setHandPacks(site: string, storeName: string, line: CartLine, packs: number): Promise<void> {
  await cartsItem.update((carts) => {
    const before = carts[site] ?? { site, storeName, seenAt: Date.now(), origin: 'hand' as const, lines: [] };
    const counted = { ...line, product: { ...line.product, quantity: packs } };
    return { ...carts, [site]: { ...before, lines: withLine(before.lines, counted) } };
  });
}

export const forgetCart = (site: string) => cartsItem.update(({ [site]: _, ...others }) => others);

function withLine(lines: readonly CartLine[], line: CartLine): CartLine[] {
  const others = lines.filter(({ key }) => key !== line.key);
  return line.product.quantity > 0 ? [...others, line] : others;
}

/** A half-loaded cart does not push out a whole one of the last minute. */
function truer(known: CartSnapshot | undefined, read: CartSnapshot): CartSnapshot {
  const isThinner =
    read.partial && known && read.lines.length < known.lines.length && read.seenAt - known.seenAt < 60_000;
  return isThinner ? known : read;
}

function fresh(carts: Carts, keepDays: number): Record<string, CartSnapshot> {
  const oldest = Date.now() - keepDays * DAY_MS;
  return Object.fromEntries(Object.entries(carts).filter(([, { seenAt }]) => seenAt >= oldest));
}
