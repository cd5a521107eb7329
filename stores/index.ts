import { demo } from './demo/store.ts';
import * as list from './list.ts';
import { hostOf, isMatch } from './match-pattern.ts';
import type { Store } from './types.ts';

/** The shipped build knows no loopback host: the comparison is settled at build time and the demo shop falls away. */
const demoOnly: readonly Store[] = import.meta.env?.MODE === 'demo' ? [demo] : [];

/** Every shop and shop system we know, one folder each. */
export const stores: readonly Store[] = [...demoOnly, ...Object.values(list)];

/** What the manifest asks for at install: later stores (`optional`) are asked for one by one. */
export const storeMatches: string[] = stores.filter((store) => !store.optional).flatMap(patternsOf);

/** Every pattern of a store, sister shops included. */
export function patternsOf(store: Store): readonly string[] {
  return [...store.matches, ...(store.alike ?? [])];
}

/** The store an address belongs to, as that one site of its family: name, language and currency are the site's. */
export function storeFor(url: URL): Store | undefined {
  const store = stores.find((candidate) => patternsOf(candidate).some((pattern) => isMatch(pattern, url)));
  return store && siteOf(store, url);
}

/** The shop system a page of any host is made with, by what stands in it. */
export function shopSystemFor(page: ParentNode): Store | undefined {
  return stores.find((store) => store.fingerprint && page.querySelector(store.fingerprint));
}

/** The store of a page: its host's, else its shop system's; a host whose pages nobody described borrows the system's. */
export function storeOf(url: URL, page: ParentNode): Store | undefined {
  const host = storeFor(url);
  if (host?.pages.length) return host;
  const system = shopSystemFor(page);
  return host && system ? { ...host, pages: system.pages } : (host ?? system);
}

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
  return { ...store, ...store.sites?.[url.hostname.replace(/^www\./, '')], ...unseen };
}
