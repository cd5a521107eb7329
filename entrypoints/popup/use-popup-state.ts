import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import type { PageReport } from '../../extension/protocol.ts';
import { type Loaded, loadPopup, watched } from './load.ts';
import { seenVersionItem } from './news.ts';

/** A page that is still being read, or whose list has not come yet, is asked again, for about eight seconds. */
const ASK_AGAIN_MS = 400;
const MOST_ASKS = 20;

/** The popup's state, read anew whenever something stored changes. */
export function usePopupState(): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isOpen = true;
    let asks = 0;
    let report: PageReport | null = null;
    const load = async () => {
      let isWaiting = false;
      for await (const next of loadPopup(() => void load(), report)) {
        if (!isOpen) return;
        setLoaded(next);
        report = next.report;
        isWaiting = next.state.access === 'on' && !next.state.page?.found;
      }
      if (isWaiting && asks++ < MOST_ASKS) setTimeout(load, ASK_AGAIN_MS);
    };
    void load();
    void noteFirstVersion();
    const stop = watched.map((item) => item.watch(() => void load()));
    return () => {
      isOpen = false;
      for (const unwatch of stop) unwatch();
    };
  }, []);
  return loaded;
}

/** Nothing is news to somebody who has just come. */
async function noteFirstVersion(): Promise<void> {
  if ((await seenVersionItem.read()) === '') await seenVersionItem.write(browser.runtime.getManifest().version);
}
