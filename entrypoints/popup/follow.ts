import { browser } from '#imports';
import { loadPopup } from './load.ts';
import type { Loaded } from './loaded.ts';
import { seenVersionItem } from './news.ts';
import { watchStored } from './stored.ts';

/** A page that is still being read, or whose list has not come yet, is asked again, for about eight seconds. */
const ASK_AGAIN_MS = 400;
const MOST_ASKS = 20;

/** Shows the popup's state as soon as it is known, and anew whenever something stored changes. */
export function followState(show: (loaded: Loaded) => void): void {
  let asks = 0;
  let latest = 0;
  let known: Pick<Loaded, 'report' | 'notKept'> = { report: null, notKept: [] };
  const load = async () => {
    const own = ++latest;
    let isWaiting = false;
    for await (const next of loadPopup(loadAnew, known)) {
      // asked before a later change, a slow page would set back what was shown since
      if (own !== latest) return;
      show(next);
      known = next;
      isWaiting = next.state.access === 'on' && !next.state.page?.found;
    }
    if (isWaiting && asks++ < MOST_ASKS) setTimeout(load, ASK_AGAIN_MS);
  };
  /** Something was done to the page: it has its time again. */
  const loadAnew = () => {
    asks = 0;
    void load();
  };
  void load().then(noteFirstVersion);
  watchStored(() => void load());
}

/** Nothing is news to somebody who has just come. */
async function noteFirstVersion(): Promise<void> {
  if ((await seenVersionItem.read()) === '') await seenVersionItem.write(browser.runtime.getManifest().version);
}
