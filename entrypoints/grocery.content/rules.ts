import { browser } from '#imports';
import { askPatiently } from '../../extension/messages.ts';
import type { SiteRules } from '../../extension/protocol.ts';

/** How this site is read and marked; null when the worker is gone for good. */
export const readRules = (site: string) => askPatiently('siteRules', { site, url: location.href.slice(0, 4000) });

/**
 * Keys of storage.local whose change a page has to follow; carts for the number on the icon. Written out here, for the
 * items that own them would bring their parsers into the page.
 */
export const FOLLOWED = ['settings', 'corrections', 'custom-foods', 'carts'];

/** Every open tab follows at once: storage tells them, not a message. */
export function watchRules(
  site: string,
  signal: AbortSignal,
  onChange: (rules: SiteRules, keys: readonly string[]) => void,
): void {
  const listener = async (changes: Record<string, unknown>, area: string) => {
    const keys = Object.keys(changes).filter((key) => FOLLOWED.includes(key));
    if (area !== 'local' || keys.length === 0) return;
    const rules = await readRules(site);
    if (rules && !signal.aborted) onChange(rules, keys);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
