import { render } from 'preact';
import { CARD_TITLE_ID, Card } from '../../components/Card.tsx';
import cardCss from '../../components/card/card.css?inline';
import type { CardActions, CardData } from '../../components/card/types.ts';
import tokens from '../../components/tokens.css?inline';
import { askWorker } from '../../extension/messages.ts';
import type { CorrectionChange } from '../../extension/protocol.ts';
import { t } from '../../extension/words.ts';
import type { Badges } from '../../page/badge.ts';
import { type CardHost, createCardHost } from '../../page/card-host.ts';
import type { RawProduct } from '../../page/types.ts';
import { toLine } from './snapshot.ts';
import type { Seen } from './understand.ts';

export interface CardOptions {
  document: Document;
  site: string;
  signal: AbortSignal;
  shop: { site: string; storeName: string };
  /** The page is the shop's own cart: lines are counted, not added by hand. */
  inCart(): boolean;
  badges: Badges;
  seenOf(raw: RawProduct): Seen | undefined;
}

const TOAST_MS = 6000;

/** The one card of a page. What it says comes from the worker; what the person does goes there. */
export function createCard(options: CardOptions): CardHost {
  const { badges, document, shop, site, signal } = options;
  const known = new Map<string, CardData>();
  let toast: { text: string; undo(): void } | null = null;

  const host = createCardHost(document, {
    signal,
    lang: t('intlLocale'),
    styles: [tokens, cardCss],
    titleId: CARD_TITLE_ID,
    render: draw,
    unrender: (container) => render(null, container),
    isDark: badges.isDark,
    setOpen: badges.setOpen,
    focusBadge: badges.focus,
    boxOf: badges.boxOf,
  });

  function draw(container: HTMLElement, raw: RawProduct): void {
    const seen = options.seenOf(raw);
    if (!seen?.match) {
      host.close();
      return;
    }
    const data = known.get(cacheKey(seen));
    if (data)
      render(<Card data={data} actions={actionsOf(seen)} {...(toast && { toast: toast.text })} t={t} />, container);
    else void learn(seen);
  }

  /** The same product may be another food, or counted otherwise, after a correction. */
  const cacheKey = ({ key, match, drawing }: Seen) => `${key} ${match?.food} ${drawing?.label}`;

  async function learn(seen: Seen): Promise<void> {
    const data = await askWorker('cardData', { site, line: toLine(seen), inCart: options.inCart() });
    if (!data || signal.aborted) return;
    known.set(cacheKey(seen), data);
    host.refresh();
  }

  /** Carries a correction out, and offers to take it back for a while. */
  function change({ key, raw }: Seen, change: CorrectionChange, back: CorrectionChange, text: string): void {
    const title = raw.title.slice(0, 400);
    const say = (what: CorrectionChange) => {
      known.clear();
      void askWorker('correct', { key, title, change: what });
    };
    toast = { text, undo: () => say(back) };
    setTimeout(() => {
      toast = null;
      host.refresh();
    }, TOAST_MS);
    say(change);
  }

  function actionsOf(seen: Seen): CardActions {
    const food = { food: seen.match?.byPerson ? (seen.match.food ?? '') : '' };
    return {
      onClose: () => host.close(),
      async onPacks(packs) {
        await askWorker('handPacks', { site, storeName: shop.storeName, line: toLine(seen), packs });
        await learn(seen);
      },
      onCounted: (isCounted) =>
        change(
          seen,
          { excluded: isCounted ? null : true },
          { excluded: isCounted ? true : null },
          t(isCounted ? 'toast.counted' : 'toast.notCounted'),
        ),
      onFood: (id) => change(seen, { food: id }, food, t('toast.notThisFood')),
      onServing: (servingGrams) => change(seen, { servingGrams }, { servingGrams: null }, t('card.changeServing')),
      onUndo() {
        toast?.undo();
        toast = null;
        host.refresh();
      },
      onHideBadge() {
        change(seen, { hidden: true }, { hidden: null }, t('card.hideBadge'));
        host.close();
      },
      onHideSite() {
        void askWorker('toggleSite', { site });
        host.close();
      },
      onMore: () => void askWorker('openOptions', { section: `data/${seen.match?.food ?? ''}` }),
      onSearch: async (query) => (await askWorker('foodChoices', { query, lang: t('intlLocale').slice(0, 2) })) ?? [],
    };
  }

  return host;
}
