import type { ContentScriptContext } from '#imports';
import { isStarted, noteEnd, noteStart } from '../../extension/isolated-world.ts';
import { askPatiently, listen } from '../../extension/messages.ts';
import type { SiteRules } from '../../extension/protocol.ts';
import { siteOf } from '../../stores/match-pattern.ts';
import { quietReport } from './report.ts';
import { readRules, watchRules } from './rules.ts';
import { openSession, type Session } from './session.ts';

/** How often a page with marks looks whether the extension is still installed. */
const STILL_HERE_MS = 2000;

/** One page, from the first reading until the tab or the extension goes. */
export async function startLens(ctx: ContentScriptContext): Promise<void> {
  // "Try once" may be pressed on a page that is read already. A feed or a drawing of the shop's has no body.
  if (isStarted() || !document.body) return;
  let session: Session | null = null;
  noteStart(() => session?.cards() ?? []);
  const site = siteOf(location.hostname);
  // One after the other: between rules that were read and rules that are watched nothing may be waited for.
  const looks = await askPatiently('looks', null);
  const first = looks && (await readRules(site));
  if (!first) return noteEnd();
  let rules = first;
  const open = (now: SiteRules): Session | null =>
    now.paused ? null : openSession({ document, site, rules: now, looks, end: ctx.signal });
  session = open(rules);

  watchRules(site, ctx.signal, (now, keys) => {
    rules = now;
    if (rules.paused) {
      session?.close();
      session = null;
    } else if (session) session.follow(rules, keys);
    else session = open(rules);
  });

  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => session?.navigate(newUrl));

  listen('readPageReport', nothing, () => session?.report() ?? quietReport(site, rules.paused));
  listen('jumpTo', aCard, (to) => session?.jumpTo(to.cardId) ?? false);
  listen('jumpToNext', nothing, () => session?.jumpToNext() ?? false);
  listen('rescan', nothing, () => session?.rescan() ?? false);

  // A stopped worker is no reason to leave. A removed extension is: its runtime has no id any more (Chromium; Firefox
  // runs nothing of ours after removal). Asked whether it is valid, the context looks for it and aborts its signal.
  ctx.setInterval(() => ctx.isValid, STILL_HERE_MS);
}

/** The page's own payloads are so few that they are parsed by hand: zod would be a tenth of the content script. */
const nothing = () => null;

/** What is no card's id is found nowhere. */
const aCard = (data: unknown) => ({ cardId: String((data as { cardId?: unknown } | null)?.cardId) });
