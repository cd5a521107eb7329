import { browser } from '#imports';
import { addedSitesItem, registerAddedSites } from '../../extension/sites.ts';

/** One prompt for all the sites ticked; must be called from a click. false: the person said no. */
export async function allowShops(sites: readonly string[]): Promise<boolean> {
  const origins = sites.map((site) => `https://${site}`);
  const granted = await browser.permissions.request({ origins: origins.map((origin) => `${origin}/*`) });
  if (!granted) return false;
  await addedSitesItem.update((known) => [...new Set([...known, ...origins])]);
  await registerAddedSites();
  return true;
}
