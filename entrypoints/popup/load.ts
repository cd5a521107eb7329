import { browser } from '#imports';
import { afterPicture } from '../../components/after-picture.ts';
import { askPage } from '../../extension/messages.ts';
import { readNotKept } from '../../extension/not-kept.ts';
import { originOf } from '../../extension/sites.ts';
import { type Loaded, loadedOf } from './loaded.ts';
import { readStored } from './stored.ts';

/** What is asked for when the first picture is painted. */
type Later = Pick<Loaded, 'report' | 'notKept'>;

/**
 * What is stored is shown at once; the page is asked when that is painted. Without the tab's address (no click on our
 * icon opened this page) only the page can say which shop it is.
 */
export async function* loadPopup(reload: () => void, known: Later): AsyncGenerator<Loaded> {
  const [[tab], stored] = await Promise.all([browser.tabs.query({ active: true, currentWindow: true }), readStored()]);
  const loaded = (later: Later) => loadedOf({ tab, ...later, stored, reload });
  if (originOf(tab?.url)) {
    yield loaded(known);
    await new Promise<void>(afterPicture);
  }
  const [report, notKept] = await Promise.all([
    tab?.id === undefined ? null : askPage(tab.id, 'readPageReport', null),
    readNotKept(),
  ]);
  yield loaded({ report, notKept });
}
