import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeStore } from '../../stores/complete.ts';
import { demo } from '../../stores/demo/store.ts';
import { atSite, cartUrl, patternsOf, searchUrl, storeFor, storeMatches, stores } from '../../stores/index.ts';
import { hostOf } from '../../stores/match-pattern.ts';
import { samples, storeFile, storeFolders } from './samples.ts';

const known = [completeStore(demo), ...stores];

test('the registry is what stands on disk', () => {
  expect(known.map(({ id }) => id).sort()).toEqual(storeFolders);
});

describe.each(known)('$id', (store) => {
  const own = samples.filter((sample) => sample.store === store.id);

  test('its name is its folder, in kebab-case', () => {
    expect(store.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(existsSync(storeFile(store.id, 'store.ts'))).toBe(true);
  });

  test('it stays a short adapter', () => {
    expect(readFileSync(storeFile(store.id, 'store.ts'), 'utf8').split('\n').length).toBeLessThanOrEqual(121);
  });

  test('it says where it is and in which language', () => {
    expect(store.lang).toMatch(/^[a-z]{2}$/);
    expect(store.country).toMatch(store.matches.length === 0 ? /^\*$/ : /^[A-Z]{2}$/);
    expect(store.currency ?? 'EUR').toMatch(/^[A-Z]{3}$/);
  });

  test('it asks for no more than the shop', () => {
    for (const pattern of store.id === demo.id ? [] : patternsOf(store))
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*$/);
  });

  test('every site of the family is one of its hosts', () => {
    const hosts = patternsOf(store).map((pattern) => hostOf(pattern).replace(/^www\./, ''));
    for (const site of Object.keys(store.sites ?? {})) expect(hosts).toContain(site);
  });

  test('what nobody saw describes nothing', () => {
    expect(store.seen).toMatch(/^(\d{4}(-\d\d)?|unverified)$/);
    expect(store.evidence === 'none').toBe(store.seen === 'unverified');
    if (store.evidence === 'none') expect({ pages: store.pages, own }).toEqual({ pages: [], own: [] });
  });
});

describe.each(known.filter(({ pages }) => pages.length > 0))('$id', ({ id, pages }) => {
  const own = samples.filter((sample) => sample.store === id);

  test('its looks have samples: list, cart where known, nothing here, half-loaded', () => {
    const kinds = own.map(({ expected }) => expected.kind);
    for (const { kind } of pages) expect(kinds).toContain(kind);
    expect(own.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['nothing', 'half-loaded']));
    expect(own.find(({ slug }) => slug === 'nothing')?.expected.items).toEqual([]);
  });
});

describe.each(samples)('$store/$slug', ({ store, slug, html }) => {
  test('is cut to the bone and says what it shows', () => {
    expect(html.split('\n').length).toBeLessThanOrEqual(61);
    expect(html).toMatch(/^<!-- \/\S* ?.* · seen \d{4}(-\d\d)? · .+ -->\n/);
    expect(readdirSync(storeFile(store, 'samples'))).toContain(`${slug}.json`);
  });
});

test('a shipped registry names no loopback host', () => {
  expect(storeMatches.filter((pattern) => /localhost|127\.|\[/.test(pattern))).toEqual([]);
  expect(stores.map(({ id }) => id)).not.toContain(demo.id);
});

test('no host belongs to two stores', () => {
  const patterns = known.flatMap(patternsOf);
  expect(patterns.length).toBe(new Set(patterns).size);
});

test('a shop of a family is that shop', () => {
  expect(storeFor(new URL('https://www.ralphs.com/search?query=brie'))).toMatchObject({
    id: 'kroger',
    name: 'Ralphs',
    seen: 'unverified',
  });
  expect(storeFor(new URL('https://www.kroger.com/search?query=brie'))).toMatchObject({
    name: 'Kroger',
    seen: '2025-11',
  });
  expect(storeFor(new URL('https://www.example.org/'))).toBeUndefined();
});

test('searches and carts open on the site the person shops at', () => {
  const at = (address: string) => {
    const store = stores.find(({ id }) => id === storeFor(new URL(address))?.id);
    if (!store) throw new Error(`${address} belongs to no store`);
    return store;
  };
  const kroger = at('https://www.kroger.com/');
  expect(searchUrl(kroger, 'aged gouda', 'ralphs.com')).toBe('https://www.ralphs.com/search?query=aged%20gouda');
  expect(cartUrl(kroger)).toBe('https://www.kroger.com/cart');
  expect(searchUrl(at('https://www.rohlik.cz/'), 'Käse', 'knuspr.de')).toBe('https://www.knuspr.de/suche?q=K%C3%A4se');
  expect(searchUrl(at('https://www.ocado.com/'), 'ost', 'handlaprivatkund.ica.se')).toBeUndefined();
  expect(cartUrl(at('https://www.dirk.nl/'), 'dirk.nl')).toBeUndefined();
});

test('a shop system searches on the host it stands on', () => {
  const shopify = stores.find(({ id }) => id === 'shopify');
  expect(shopify && searchUrl(shopify, 'brie', 'kaas.example')).toBe('https://kaas.example/search?q=brie');
  expect(shopify && searchUrl(shopify, 'brie')).toBeUndefined();
});

test('what is known of a family is known of the sites that were looked at', () => {
  const kroger = stores.find(({ id }) => id === 'kroger');
  expect(kroger && atSite(kroger, 'kroger.com').evidence).toBe('page');
  expect(kroger && atSite(kroger, 'ralphs.com')).toMatchObject({ name: 'Ralphs', evidence: 'none' });
});
