import { completeStore } from './complete.ts';
import { customsOf } from './country.ts';
import { demo } from './demo/store.ts';
import { list } from './list.ts';
import { hostOf, isMatch } from './match-pattern.ts';
import { type PackedShop, type PackedStore, packStore } from './packed.ts';
import type { Adapter, Store } from './types.ts';

/** The shipped build knows no loopback host: the comparison is settled at build time and the demo shop falls away. */
const demoOnly: readonly Adapter[] = import.meta.env?.MODE === 'demo' ? [demo] : [];

/** Every shop and shop system we know, one folder each. */
const adapters: readonly Adapter[] = [...demoOnly, ...list];
export const stores: readonly Store[] = adapters.map(completeStore);

/** What the manifest asks for at install: later stores (`optional`) are asked for one by one. */
export const storeMatches: string[] = stores.filter((store) => !store.optional).flatMap(patternsOf);

/** Every pattern of a store, sister shops included. */
export function patternsOf(store: Store): readonly string[] {
  return [...store.matches, ...(store.alike ?? [])];
}

/** The store of an address, as that one site of its family: name, language and currency are the site's. */
export function storeFor(url: URL): Store | undefined {
  const store = stores.find((candidate) => patternsOf(candidate).some((pattern) => isMatch(pattern, url)));
  return store && siteOf(store, url);
}

/** The store of a page: its host's; where nobody described that one's pages, with those of the shop system it is made with. */
export function storeOf(url: URL, page: ParentNode): Store | undefined {
  const host = storeFor(url);
  if (host?.pages.length) return host;
  const system = stores.find(({ fingerprint }) => fingerprint && page.querySelector(fingerprint));
  return host && system ? { ...host, pages: system.pages } : (host ?? system);
}

/** `storeOf` in two halves, so that a page need not carry the registry: this one is asked in the worker, `unpackShop` in the page. */
export function packedShopFor(url: URL): PackedShop {
  const host = storeFor(url);
  const systems = host?.pages.length ? [] : stores.filter(({ fingerprint }) => fingerprint).map(pack);
  return { ...(host && { host: pack(host) }), systems };
}

const pack = (store: Store): PackedStore =>
  packStore(
    store,
    adapters.find(({ id }) => id === store.id) ?? { id: store.id, name: store.name, country: store.country },
  );

/** The shop's own search for the words, on the site of the family the person shops at. */
export function searchUrl(store: Store, words: string, site?: string): string | undefined {
  return store.search && onSite(store, store.search.replace('{q}', encodeURIComponent(words)), site);
}

/** Where the cart is, for "open the cart page". */
export function cartUrl(store: Store, site?: string): string | undefined {
  return store.cartUrl && onSite(store, store.cartUrl, site);
}

function onSite(store: Store, path: string, site?: string): string | undefined {
  const hosts = patternsOf(store).map(hostOf);
  const host = hosts.find((candidate) => candidate === site || candidate === `www.${site}`) ?? hosts[0];
  return host?.startsWith('*') === false ? `https://${host}${path}` : undefined;
}

function siteOf(store: Store, url: URL): Store {
  const isSeen = store.matches.some((pattern) => isMatch(pattern, url));
  const unseen = isSeen ? undefined : ({ seen: 'unverified', evidence: 'none' } as const);
  const site = store.sites?.[url.hostname.replace(/^www\./, '')];
  return { ...store, ...(site?.country && customsOf(site.country)), ...site, ...unseen };
}
