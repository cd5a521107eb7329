import { customsOf } from './country.ts';
import type { Adapter, PageKind, Store, StorePage } from './types.ts';

/** An adapter and what follows from it. */
export function completeStore(adapter: Adapter): Store {
  const stranger = { seen: 'unverified', evidence: 'none', matches: [], pages: [] } as const;
  const store: Store = { ...stranger, ...customsOf(adapter.country), ...adapter };
  return { ...store, pages: store.pages.map((page) => (page.kind === 'listing' ? narrowed(page, store.pages) : page)) };
}

/** Addresses of a product and of a cart, in the words shops use for them. */
const ADDRESS: Partial<Record<PageKind, string>> = {
  product:
    '\\/(products?|productdetails|produit|p|prn|ip|dp)\\/[^?]|\\/(p|productdetails)(\\?|$)|\\.product\\.|-p-\\w+$|-\\d{5,}[A-Z]{2,3}$',
  cart: '\\/(cart|basket|trolley|checkout|panier|warenkorb|winkelmandje|sepetim)(\\/|\\?|$)',
};

/**
 * Shops show the tiles of their lists under products and carts as well. A list without a `when` of its own
 * therefore stays away from the kinds of page its store does not describe: the generic reader takes those.
 */
function narrowed(list: StorePage, pages: readonly StorePage[]): StorePage {
  const foreign = (['product', 'cart'] as const)
    .filter((kind) => !pages.some((page) => page.kind === kind && page.origin !== 'drawer'))
    .map((kind) => ADDRESS[kind]);
  if (list.when || foreign.length === 0) return list;
  return { ...list, when: new RegExp(`^(?!.*(${foreign.join('|')}))`, 'i') };
}
