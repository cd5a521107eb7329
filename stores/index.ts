import { completeStore } from './complete.ts';
import { customsOf } from './country.ts';
import { demo } from './demo/store.ts';
import * as list from './list.ts';
import { hostOf, isAt, isMatch, siteOf } from './match-pattern.ts';
import { type PackedShop, type PackedStore, packStore } from './packed.ts';
import type { Adapter, Store } from './types.ts';

/** The shipped build knows no loopback host: the comparison is settled at build time and the demo shop falls away. */
const demoOnly: readonly Adapter[] = import.meta.env?.MODE === 'demo' ? [demo] : [];

/** Every shop and shop system we know, one folder each. */
const adapters: readonly Adapter[] = [...demoOnly, ...Object.values(list)];
export const stores: readonly Store[] = adapters.map(completeStore);

/** What the manifest asks for at install: later stores (`optional`) are asked for one by one. */
export const storeMatches: string[] = stores.filter((store) => !store.optional).flatMap(patternsOf);

/** Every pattern of a store, sister shops included. */
export function patternsOf(store: Store): readonly string[] {
  return [...store.matches, ...(store.alike ?? [])];
}

/** The store of an address, as that one site of its family. */
export function storeFor(url: URL): Store | undefined {
  const store = stores.find((candidate) => patternsOf(candidate).some((pattern) => isMatch(pattern, url)));
  return store && atSite(store, url.hostname);
}

/** Match patterns of a known shop's pages on this site (a hostname without `www.`). */
export const patternsAt = (site: string): readonly string[] =>
  stores.flatMap(patternsOf).filter((each) => isAt(each, site));

/** An address of a known shop's pages on this site; the star in its path stands for itself. */
export const addressOf = (site: string): string | undefined =>
  patternsAt(site)[0]?.replace(/(?<=^https:\/\/)\*\.[^/]+/, site);

/**
 * A store as one site of its family: name, language, currency are the site's, and so is what is known of it.
 * Search and cart have addresses in the words of their country: a sister abroad has only those it says itself.
 */
export function atSite(store: Store, hostname: string): Store {
  const site = store.sites?.[siteOf(hostname)];
  const isSeen = store.matches.length === 0 || store.matches.some((pattern) => isAt(pattern, hostname));
  const isAbroad = !isSeen && site?.country !== undefined && site.country !== store.country;
  return {
    ...store,
    ...(isAbroad && { search: undefined, cartUrl: undefined }),
    ...(site?.country && customsOf(site.country)),
    ...site,
    ...(!isSeen && { seen: 'unverified', evidence: 'none' }),
  };
}

/** The worker's half of what the store of a page is, so that no page carries the registry; `unpackShop` is the page's. */
export function packedShopFor(url: URL): PackedShop {
  const host = storeFor(url);
  const systems = host?.pages.length ? [] : stores.filter(({ fingerprint }) => fingerprint).map(pack);
  // Of a shop system there are many shops: each goes by its address.
  const name = siteOf(url.hostname);
  return { ...(host && { host: pack(host) }), systems: systems.map((system) => ({ ...system, name })) };
}

const pack = (store: Store): PackedStore =>
  packStore(
    store,
    adapters.find(({ id }) => id === store.id) ?? { id: store.id, name: store.name, country: store.country },
  );

/** The shop's own search for the words, on the site of the family the person shops at. */
export function searchUrl(store: Store, words: string, site?: string): string | undefined {
  return onSite(store, site, ({ search }) => search?.replace('{q}', encodeURIComponent(words)));
}

/** Where the cart is, for "open the cart page". */
export function cartUrl(store: Store, site?: string): string | undefined {
  return onSite(store, site, (at) => at.cartUrl);
}

/** An address on the person's site, else on the store's first; a shop system has none but the person's. */
function onSite(store: Store, site: string | undefined, pathOf: (at: Store) => string | undefined): string | undefined {
  const pattern = patternsOf(store).find((each) => site !== undefined && isAt(each, site)) ?? store.matches[0];
  const named = pattern === undefined ? site : hostOf(pattern);
  const host = named?.startsWith('*.') ? site : named;
  const path = host && pathOf(atSite(store, host));
  return path && `https://${host}${path}`;
}
