import type { CartSnapshot } from '../data/cart-terms.ts';
import { withUniqueKeys } from './cart-changes.ts';
import type { PageReport } from './protocol.ts';

interface Known {
  /** The cart of this site as it is stored. */
  kept: CartSnapshot | undefined;
  /** Whether what the page shows is stored: not in a private window, on a full disk, or where the person wants none kept. */
  isKept: boolean;
  /** null: the page has not answered. */
  report: PageReport | null;
  now: number;
}

/** The cart the popup shows: the stored one, and the open page's where the stored one is missing or not as it is now. */
export function shownCart({ kept, isKept, report, now }: Known): CartSnapshot | undefined {
  const open = openCart(report, now);
  return isKept ? (kept ?? open) : (open ?? kept);
}

function openCart(report: PageReport | null, now: number): CartSnapshot | undefined {
  if (!report?.scanned || report.kind !== 'cart' || report.origin === 'order') return undefined;
  const { site, storeName, products } = report;
  const lines = products.map(({ key, raw, product, match }) => ({ key, raw, product, match }));
  return { site, storeName, seenAt: now, origin: 'page', lines: withUniqueKeys(lines) };
}
