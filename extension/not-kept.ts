import { storage } from '#imports';
import { oneAtATime } from './one-at-a-time.ts';
import { isStorageFull } from './stored-item.ts';

/**
 * Sites whose latest cart the browser had no room for. In memory, not on the disk: it can be written where nothing else
 * can, and goes with the browser.
 */
const SITES = 'session:not-kept';

export async function readNotKept(): Promise<readonly string[]> {
  const sites = await storage.getItem(SITES);
  return Array.isArray(sites) ? sites.filter((site) => typeof site === 'string') : [];
}

export const watchNotKept = (listener: () => void) => storage.watch(SITES, listener);

/** Runs a write of what a site showed. Where the browser has no room that is noted, and the error goes on. */
export async function notingFull<T>(site: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (isStorageFull(error)) await change((sites) => [...sites.filter((other) => other !== site), site]);
    throw error;
  }
}

/** The whole cart of the site was kept: nothing of it is missing any more. */
export const clearNotKept = (site: string) => change((sites) => sites.filter((other) => other !== site));

function change(by: (sites: readonly string[]) => readonly string[]): Promise<void> {
  return oneAtATime('not-kept', async () => {
    const sites = await readNotKept();
    const next = by(sites);
    if (next.length > 0 || sites.length > 0) await storage.setItem(SITES, next);
  });
}
