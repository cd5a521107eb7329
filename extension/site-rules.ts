import type { Settings } from './settings.ts';

/** Whether the pages of a site are marked. */
export function isHighlighted(settings: Settings, site: string): boolean {
  return settings.highlight.sites[site] ?? settings.highlight.everywhere;
}

export function isPaused(settings: Settings, site: string): boolean {
  return settings.paused.includes(site);
}
