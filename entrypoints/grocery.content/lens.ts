import type { ContentScriptContext } from '#imports';
import { browser } from '#imports';
import { answer } from '../../extension/messages.ts';
import type { Person } from '../../extension/protocol.ts';
import { isPaused, siteOf } from '../../extension/site-rules.ts';
import { readPerson, watchPerson } from './person.ts';
import { quietReport } from './report.ts';
import { openSession, type Session } from './session.ts';

/** How often a page with marks looks whether the extension is still installed. */
const STILL_HERE_MS = 2000;

/** One page, from the first reading until the tab or the extension goes. */
export async function startLens(ctx: ContentScriptContext): Promise<void> {
  const site = siteOf(location.hostname);
  const first = await readPerson();
  if (!first) return;
  let person = first;
  let session = open(person);

  function open(current: Person): Session | null {
    return isPaused(current.settings, site) ? null : openSession({ document, site, person: current, end: ctx.signal });
  }

  watchPerson(ctx.signal, (now, keys) => {
    person = now;
    if (isPaused(person.settings, site)) session = session?.close() ?? null;
    else if (session) session.follow(person, keys);
    else session = open(person);
  });

  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => session?.navigate(newUrl));

  const stops = [
    answer('readPageReport', nothing, () => session?.report() ?? quietReport(site, person.settings)),
    answer('jumpTo', mark, (to) => session?.jumpTo(to.mark) ?? false),
    answer('jumpToNext', nothing, () => session?.jumpToNext() ?? false),
    answer('rescan', nothing, () => session?.rescan() ?? false),
    answer('copySkeleton', nothing, () => session?.skeleton() ?? ''),
  ];

  // A stopped worker is no reason to leave. A removed extension is: its runtime has no id any more (Chromium; Firefox
  // runs nothing of ours after removal).
  ctx.setInterval(() => {
    if (browser.runtime?.id) return;
    session?.close();
    for (const stop of stops) stop();
  }, STILL_HERE_MS);
}

/** The page's own payloads are so few that they are parsed by hand: zod would be a tenth of the content script. */
const nothing = () => null;

function mark(data: unknown): { mark: string } {
  if (typeof data === 'object' && data !== null && 'mark' in data && typeof data.mark === 'string')
    return { mark: data.mark };
  throw new TypeError('jumpTo needs a mark');
}
