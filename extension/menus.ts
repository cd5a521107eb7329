import { browser } from '#imports';
import { toggleEverywhere, togglePause, toggleSite } from './highlight.ts';
import { askPage } from './messages.ts';
import { t } from './words.ts';

/** The toolbar icon's own menu, top to bottom. Browsers show six items at most. */
const ITEMS: Readonly<Record<string, { title: string; run(tabId: number): Promise<unknown> }>> = {
  'toggle-here': { title: 'commandToggle', run: toggleIn },
  'toggle-everywhere': { title: 'menu.everywhere', run: toggleEverywhere },
  next: { title: 'menu.next', run: (tabId) => askPage(tabId, 'jumpToNext', null) },
  pause: { title: 'menu.pauseOrResume', run: (tabId) => onSiteOf(tabId, togglePause) },
};

export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title }] of Object.entries(ITEMS)) {
    browser.contextMenus.create({ id, title: t(title), contexts: ['action'] });
  }
}

export async function runMenu(id: string | number, tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await ITEMS[id]?.run(tabId);
}

/** Switches the marks of the shop a tab shows; on a page without our script there is nothing to switch. */
export async function toggleIn(tabId: number): Promise<void> {
  await onSiteOf(tabId, toggleSite);
}

async function onSiteOf(tabId: number, run: (site: string) => Promise<unknown>): Promise<void> {
  const report = await askPage(tabId, 'readPageReport', null);
  if (report) await run(report.site);
}
