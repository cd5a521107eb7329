import { browser } from '#imports';
import { addedSitesItem, registerAddedSites } from '../../extension/sites.ts';

/** One prompt for all the origins; must be called from a click. false: the person said no. */
export async function allowShops(origins: readonly string[]): Promise<boolean> {
  const granted = await browser.permissions
    .request({ origins: origins.map((origin) => `${origin}/*`) })
    .catch(() => false);
  if (!granted) return false;
  await addedSitesItem.update((known) => [...new Set([...known, ...origins])]);
  await registerAddedSites();
  return true;
}
