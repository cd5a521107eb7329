import { storeFor, stores } from '../stores/index.ts';
import { siteOf } from '../stores/match-pattern.ts';
import type { Store } from '../stores/types.ts';
import type { PageReport } from './protocol.ts';
import type { Settings } from './settings.ts';
import { isPaused } from './site-rules.ts';
import { originOf } from './sites.ts';

/** Where the popup opened: what the tab's address says, and what the page itself says. */
export interface Place {
  origin: string | null;
  /** '' where neither says it. */
  site: string;
  /** The known shop this address is of. */
  here: Store | undefined;
  /** What the page is read as. */
  store: Store | undefined;
}

export function placeOf(address: string | undefined, report: PageReport | null): Place {
  const origin = originOf(address);
  const url = origin && address ? new URL(address) : null;
  const here = url ? storeFor(url) : undefined;
  return {
    origin,
    site: report?.site ?? (url ? siteOf(url.hostname) : ''),
    here,
    store: report ? stores.find(({ id }) => id === report.storeId) : here,
  };
}

interface Known {
  report: PageReport | null;
  settings: Settings;
  /** Origins the person turned on. */
  addedSites: readonly string[];
}

/** A known shop and a site the person turned on are read; any other page is asked for. */
export function accessOf(
  { origin, site, here }: Place,
  { report, settings, addedSites }: Known,
): 'on' | 'ask' | 'paused' | 'unavailable' {
  if (report?.paused || (site !== '' && isPaused(settings, site))) return 'paused';
  if (report) return 'on';
  if (!origin) return 'unavailable';
  return (here && !here.optional) || addedSites.includes(origin) ? 'on' : 'ask';
}
