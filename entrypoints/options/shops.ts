import type { ShopView } from '../../components/options/types.ts';
import { setPaused } from '../../extension/highlight.ts';
import type { Settings } from '../../extension/settings.ts';
import { isPaused } from '../../extension/site-rules.ts';
import { turnOff, turnOn } from '../../extension/sites.ts';
import { atSite, patternsOf, stores } from '../../stores/index.ts';
import { hostOf, siteOf } from '../../stores/match-pattern.ts';
import type { Store } from '../../stores/types.ts';

/** Every site of every shop we know, and those the person added, with whether each is read. */
export function shopViews(settings: Settings, origins: readonly string[]): ShopView[] {
  const added = origins.map((origin) => addedShop(origin, settings));
  const isAdded = new Set(added.map(({ site }) => site));
  const known = stores.flatMap((store) => sitesOf(store).map((site) => knownShop(store, site, settings)));
  return [...added, ...known.filter(({ site }) => !isAdded.has(site))];
}

/** Shop systems have no site of their own: they are recognised on the sites a person turns on. */
export const shopSystems = stores
  .filter((store) => patternsOf(store).length === 0)
  .map(({ name }) => name.replace(/ shop$/, ''));

const sitesOf = (store: Store) => [
  ...new Set(patternsOf(store).map((pattern) => siteOf(hostOf(pattern).replace('*.', '')))),
];

function addedShop(origin: string, settings: Settings): ShopView {
  const site = siteOf(new URL(origin).hostname);
  return {
    id: origin,
    name: site,
    site,
    country: '*',
    evidence: 'none',
    kind: 'added',
    isOn: !isPaused(settings, site),
  };
}

function knownShop(store: Store, site: string, settings: Settings): ShopView {
  const { name, country, evidence } = atSite(store, site);
  return {
    id: site,
    name,
    site,
    country,
    evidence,
    kind: store.optional ? 'optional' : 'built-in',
    isOn: !store.optional && !isPaused(settings, site),
  };
}

/** `https://www.shop.example` of `shop.example`, where the shop's own pattern says so. */
export function originOfSite(site: string): string {
  const hosts = stores.flatMap(patternsOf).map(hostOf);
  return `https://${hosts.find((host) => siteOf(host) === site) ?? site}`;
}

/**
 * Other sites than the built-in shops ask for the browser's permission and give it back. What is switched on is read,
 * though it was paused in the popup.
 */
export async function setShop({ kind, id, site }: ShopView, on: boolean): Promise<void> {
  if (kind === 'added' && !on) return turnOff(id);
  if (kind === 'optional' && on) await turnOn(originOfSite(site));
  await setPaused(site, !on);
}
