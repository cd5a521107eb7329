import type { CardAction, CardView, Said } from '../../data/card.ts';
import type { Looks } from '../../data/drawing.ts';
import { askWorker } from '../../extension/messages.ts';
import type { CorrectionChange } from '../../extension/protocol.ts';
import type { Badges } from '../../page/badge.ts';
import { type CardHost, createCardHost } from '../../page/card.ts';
import type { RawProduct } from '../../page/types.ts';
import { toLine } from './snapshot.ts';
import type { Seen } from './understand.ts';

export interface CardOptions {
  document: Document;
  site: string;
  signal: AbortSignal;
  looks: Looks;
  /** As far as it is known by now. */
  shop(): { storeName: string };
  /** A line of the shop's own cart: it is counted, not added by hand. */
  inCart(raw: RawProduct): boolean;
  badges: Badges;
  seenOf(raw: RawProduct): Seen | undefined;
}

/** How long Undo is offered. */
const SAID_MS = 6000;

/** The one card of a page. The worker draws it; what the person does goes there. */
export function createCard(options: CardOptions): CardHost {
  const { badges, document, shop, site, signal, looks } = options;
  let view: CardView = { panel: 'none' };
  let undo: (() => void) | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;
  let drawings = 0;
  /** What the card shows and its buttons act on, whatever its element holds by now. */
  let shown: Seen | undefined;

  const host = createCardHost(document, {
    signal,
    lang: looks.lang,
    css: looks.card,
    draw: (raw) => void draw(raw),
    onAction: (action) => shown && void carryOut(action, shown),
    onClose() {
      drawings++;
      shown = undefined;
      say(null);
    },
    outlivesBadge: () => view.said !== undefined,
    badges,
  });

  async function draw(raw: RawProduct): Promise<void> {
    const seen = options.seenOf(raw) ?? shown;
    if (!seen || isAnother(seen)) return host.close();
    shown = seen;
    const drawing = ++drawings;
    const drawn = await askWorker('drawCard', { site, line: toLine(seen), inCart: options.inCart(seen.raw), view });
    if (drawing !== drawings) return;
    if (!drawn) return host.close();
    host.fill(drawn);
  }

  /** The row was recycled, another kind was chosen: the card goes with its product. */
  const isAnother = (seen: Seen | undefined): boolean =>
    seen !== undefined && shown !== undefined && seen.key !== shown.key;

  function look(next: CardView): void {
    view = next;
    host.refresh();
  }

  /** Says for a while what was just done, and offers to take it back. */
  function say(said: Said | null, takeBack?: () => void): void {
    undo = takeBack;
    clearTimeout(saying);
    if (said) saying = setTimeout(() => say(null), SAID_MS);
    look({ panel: 'none', ...(said && { said }) });
  }

  /** Carries a correction out; the new badge comes by way of storage, as in every open tab, and the card with it. */
  async function correct(seen: Seen, change: CorrectionChange, said: Said): Promise<void> {
    const { raw } = toLine(seen);
    const ask = (what: CorrectionChange) => askWorker('correct', { raw, change: what });
    const asked = ask(change);
    say(said, async () => {
      const back = await asked;
      if (back) void ask(back);
    });
    if (!(await asked)) say('failed');
  }

  async function carryOut(action: CardAction, seen: Seen): Promise<void> {
    switch (action.do) {
      case 'close':
        return host.close();
      case 'panel':
        return look({ panel: action.panel });
      case 'search':
        return look({ ...view, query: action.query });
      case 'undo':
        undo?.();
        return say(null);
      case 'more':
        return void askWorker('openOptions', { section: `food-${seen.match?.food ?? ''}` });
      case 'hideSite':
        void askWorker('toggleSite', { site });
        return host.close();
      case 'hideBadge':
        return correct(seen, { hidden: true }, 'badgeHidden');
      case 'serving':
        return correct(seen, { servingGrams: action.grams }, 'servingChanged');
      case 'food':
        return correct(seen, { food: action.id }, action.id === null ? 'notThisFood' : 'foodChanged');
      case 'count':
        return correct(seen, { excluded: !action.isCounted || null }, action.isCounted ? 'counted' : 'notCounted');
      case 'packs': {
        const asked = { site, storeName: shop().storeName, line: toLine(seen), packs: action.packs };
        const outcome = (await askWorker('handPacks', asked)) ?? 'failed';
        return outcome === 'kept' ? host.refresh() : say(outcome);
      }
    }
  }

  return {
    ...host,
    tidy() {
      if (shown && isAnother(options.seenOf(shown.raw))) host.close();
      host.tidy();
    },
  };
}
