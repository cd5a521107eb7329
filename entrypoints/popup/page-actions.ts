import { i18n } from '#i18n';
import { browser } from '#imports';
import type { PopupActions } from '../../components/popup/types.ts';
import { askPage, askWorker } from '../../extension/messages.ts';
import { readSkeleton, tryOnce, turnOn } from '../../extension/sites.ts';
import type { Loaded } from './loaded.ts';
import type { Say } from './say.ts';

/** What is done with the tab, and with tabs beside it. */
export function pageActions({ tabId, origin, state, reload }: Loaded, { say, orSay }: Say) {
  return {
    turnOn: () => {
      if (origin) void turnOn(origin, tabId).then(reload);
    },
    tryOnce: () => {
      if (tabId !== undefined) void tryOnce(tabId).then(reload);
    },
    rescan: () => {
      if (tabId !== undefined) void readAgain(tabId).then(reload);
    },
    copyReport: async () => {
      const text = tabId === undefined ? null : await readSkeleton(tabId);
      if (text === null) return say(i18n.t('toast.failed'));
      orSay(navigator.clipboard.writeText(text).then(() => say(i18n.t('health.copied'))));
    },
    openCart: () => {
      if (state.cartUrl) void browser.tabs.update(tabId ?? browser.tabs.TAB_ID_NONE, { url: state.cartUrl });
    },
    openOptions: (section = '') => void askWorker('openOptions', { section }),
    open: (url) => void browser.tabs.create({ url }),
    jumpTo: (cardId) => {
      // A product that left the page leaves the list, too.
      const show = (isThere: boolean | null) => (isThere ? window.close() : reload());
      if (tabId !== undefined) void askPage(tabId, 'jumpTo', { cardId }).then(show);
    },
  } satisfies Partial<PopupActions>;
}

/**
 * A page that nobody reads is started: it was open before the extension was, or the browser keeps us from the shop until
 * our icon is clicked.
 */
async function readAgain(tabId: number): Promise<void> {
  await tryOnce(tabId);
  await askPage(tabId, 'rescan', null);
}
