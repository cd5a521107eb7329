import { readablePage } from './field-rule.ts';
import type { Adapter, AdapterPage, Store } from './types.ts';

/** A store as a message carries it to a page: JSON, and no more than reading needs. */
export type PackedStore = Pick<Store, 'id' | 'name' | 'lang' | 'country' | 'currency' | 'fingerprint'> & {
  pages: readonly (Omit<AdapterPage, 'when'> & { when?: string })[];
};

/** What the worker knows of an address: the host's store; where nobody described it, the shop systems to look for. */
export interface PackedShop {
  host?: PackedStore;
  systems: readonly PackedStore[];
}

export function packStore(store: Store, adapter: Adapter): PackedStore {
  const { id, name, lang, country, currency, fingerprint } = store;
  return {
    ...{ id, name, lang, country },
    ...(currency && { currency }),
    ...(fingerprint && { fingerprint }),
    pages: (adapter.pages ?? []).map(({ when: _, ...page }, at) => {
      const when = store.pages[at]?.when?.source;
      return when === undefined ? page : { ...page, when };
    }),
  };
}

/** As if nobody had described its pages: the shop is known by its name, and read as any other. */
export function withoutPages({ host, systems }: PackedShop): PackedShop {
  const bare = (store: PackedStore): PackedStore => ({ ...store, pages: [] });
  return { ...(host && { host: bare(host) }), systems: systems.map(bare) };
}

/**
 * In the page, the registry far away: the host's store; where nobody described that one's pages, with those of the shop
 * system it is made with. Yields between shop systems: on a page of 10,000 tiles looking for the marks of one takes 5 ms.
 */
export function* unpackShop({ host, systems }: PackedShop, page: ParentNode): Generator<void, Store | undefined> {
  let system: PackedStore | undefined;
  for (const one of systems) {
    if (one.fingerprint && page.querySelector(one.fingerprint)) system = one;
    if (system) break;
    yield;
  }
  const packed = host && system ? { ...host, pages: system.pages } : (host ?? system);
  return packed && unpackStore(packed);
}

function unpackStore({ pages, ...facts }: PackedStore): Store {
  return {
    ...{ matches: [], seen: 'unverified', evidence: 'none', ...facts },
    pages: pages.map(({ when, ...page }) =>
      readablePage(when === undefined ? page : { ...page, when: new RegExp(when, 'i') }),
    ),
  };
}
