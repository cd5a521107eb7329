import { i18n } from '#i18n';
import { browser } from '#imports';
import type { PopupActions } from '../../components/popup/types.ts';
import { setPaused, withSite } from '../../extension/highlight.ts';
import { type Settings, settingsItem } from '../../extension/settings.ts';
import { pairOf } from '../../nutrition/suggest.ts';
import type { Loaded } from './loaded.ts';
import { seenVersionItem } from './news.ts';
import type { Say } from './say.ts';

/** What the person chooses for this shop and for all. */
export function settingsActions({ site }: Pick<Loaded, 'site'>, { say, orSay }: Say) {
  const setBadge = (part: Partial<Settings['badge']>) =>
    orSay(settingsItem.update((old) => ({ ...old, badge: { ...old.badge, ...part } })));
  return {
    setHighlight: (scope, on) =>
      orSay(
        settingsItem.update((old) =>
          scope === 'here' ? withSite(old, site, on) : { ...old, highlight: { everywhere: on, sites: {} } },
        ),
      ),
    setDim: (dimOthers) => setBadge({ dimOthers }),
    setAmount: (amount) => setBadge({ amount }),
    pause: () => orSay(setPaused(site, true)),
    resume: () => orSay(setPaused(site, false)),
    refuseSwap: ({ fromId, toId }) => {
      const pair = pairOf(fromId, toId);
      const refuse = async () => {
        await setNever((never) => [...never, pair]);
        say(i18n.t('toast.swapHidden'), () => setNever((never) => never.filter((other) => other !== pair)));
      };
      orSay(refuse());
    },
    closeNews: () => void seenVersionItem.write(browser.runtime.getManifest().version),
  } satisfies Partial<PopupActions>;
}

const setNever = (by: (never: readonly string[]) => string[]) =>
  settingsItem.update((old) => ({ ...old, suggestions: { ...old.suggestions, never: by(old.suggestions.never) } }));
