import { customsOf } from './country.ts';
import { readablePage } from './field-rule.ts';
import type { Adapter, AdapterPage, PageKind, Store, StorePage } from './types.ts';

/** An adapter and what follows from it. */
export function completeStore(adapter: Adapter): Store {
  const stranger = { seen: 'unverified', evidence: 'none', matches: [] } as const;
  let pages: readonly StorePage[] | undefined;
  return {
    ...stranger,
    ...customsOf(adapter.country),
    ...adapter,
    // Made when asked for: of 200 shops a page or a popup needs one.
    get pages() {
      pages ??= (adapter.pages ?? []).map((page, _, all) => readablePage({ ...page, ...whenOf(page, all) }));
      return pages;
    },
  };
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
function whenOf({ kind, when }: AdapterPage, all: readonly AdapterPage[]): { when?: RegExp } {
  const foreign = (['product', 'cart'] as const)
    .filter((each) => !all.some((page) => page.kind === each && page.origin !== 'drawer'))
    .map((each) => ADDRESS[each]);
  if (when || kind !== 'listing' || foreign.length === 0) return when ? { when } : {};
  return { when: new RegExp(`^(?!.*(${foreign.join('|')}))`, 'i') };
}
