import { type Settings, settingsItem } from './settings.ts';
import { isHighlighted, isPaused } from './site-rules.ts';

/** Switches the marks of one site. The site keeps its own answer only while it differs from "everywhere". */
export const toggleSite = (site: string) =>
  settingsItem.update((settings) => withSite(settings, site, !isHighlighted(settings, site)));

/** Switches the marks everywhere; sites forget their own answers, so that every open tab follows. */
export const toggleEverywhere = () =>
  settingsItem.update((settings) => ({
    ...settings,
    highlight: { everywhere: !settings.highlight.everywhere, sites: {} },
  }));

/** "Pause on this shop": nothing is read there at all, until it is read again. */
export const setPaused = (site: string, on: boolean) =>
  settingsItem.update((settings) => withPause(settings, site, on));

export const togglePause = (site: string) =>
  settingsItem.update((settings) => withPause(settings, site, !isPaused(settings, site)));

function withPause(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.paused.filter((other) => other !== site);
  return { ...settings, paused: on ? [...others, site] : others };
}

export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const { [site]: _, ...others } = settings.highlight.sites;
  const sites = on === settings.highlight.everywhere ? others : { ...others, [site]: on };
  return { ...settings, highlight: { ...settings.highlight, sites } };
}
