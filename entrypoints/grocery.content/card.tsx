import { render } from 'preact';
import { CARD_TITLE_ID, Card } from '../../components/Card.tsx';
import cardCss from '../../components/card/card.css?inline';
import { cardData } from '../../components/card/card-data.ts';
import type { CardActions, Count } from '../../components/card/types.ts';
import type { Figures } from '../../components/figures.ts';
import tokens from '../../components/tokens.css?inline';
import { askWorker } from '../../extension/messages.ts';
import type { CardDetails, CorrectionChange, Person } from '../../extension/protocol.ts';
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
  person(): Person;
  /** The page is the shop's own cart: lines are counted, not added by hand. */
  inCart(): boolean;
  badges: Badges;
  figures(): Figures;
  seenOf(raw: RawProduct): Seen | undefined;
}

const TOAST_MS = 6000;

/** The one card of a page, with what it knows and what it can do. */
export function createCard(options: CardOptions): CardHost {
  const { badges, document, shop, site, signal } = options;
  const details = new Map<string, CardDetails>();
  let undo: { toast: string; key: string; title: string; change: CorrectionChange } | null = null;
  const lang = () => t('intlLocale').slice(0, 2);

  const host = createCardHost(document, {
    signal,
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
    if (!seen?.food || !seen.match) return;
    const { settings, corrections } = options.person();
    const more = details.get(seen.key);
    const data = cardData({
      food: seen.food,
      match: seen.match,
      product: seen.product,
      details: more?.record ? { record: more.record, sources: more.sources } : null,
      cautions: settings.cautions,
      count: countOf(seen),
      candidates: more?.candidates ?? [],
      servingGrams: corrections[seen.key]?.servingGrams,
      figures: options.figures(),
      t,
      lang: lang(),
    });
    render(<Card data={data} actions={actionsOf(seen)} {...(undo && { toast: undo.toast })} t={t} />, container);
    void learnMore(seen);
  }

  function countOf({ key }: Seen): Count {
    const isCounted = !options.person().corrections[key]?.excluded;
    return options.inCart() ? { kind: 'line', isCounted } : { kind: 'packs', packs: details.get(key)?.packs ?? 0 };
  }

  /** Sources, other foods it could be, and packs added before: asked once, drawn when they come. */
  async function learnMore({ food, key, raw }: Seen): Promise<void> {
    if (!food || details.has(key)) return;
    const more = await askWorker('cardDetails', {
      food: food.id,
      key,
      site,
      title: raw.title.slice(0, 400),
      lang: lang(),
    });
    if (!more) return;
    details.set(key, more);
    host.refresh();
  }

  /** Carries a correction out, and offers to take it back. */
  async function change({ key, raw }: Seen, what: CorrectionChange, toast: string): Promise<void> {
    const title = raw.title.slice(0, 400);
    undo = { toast, key, title, change: before(key, what) };
    setTimeout(() => {
      undo = null;
      host.refresh();
    }, TOAST_MS);
    details.delete(key);
    await askWorker('correct', { key, title, change: what });
  }

  /** The same fields as they are now. */
  function before(key: string, what: CorrectionChange): CorrectionChange {
    const now = options.person().corrections[key] ?? {};
    const fields = Object.keys(what).map((name) => [name, (now as CorrectionChange)[name as keyof CorrectionChange]]);
    const back: CorrectionChange = Object.fromEntries(fields.map(([name, value]) => [name, value ?? null]));
    return 'food' in what && !('food' in now) ? { ...back, food: '' } : back;
  }

  const nameOfChoice = ({ key }: Seen, id: string) =>
    details.get(key)?.candidates.find((choice) => choice.id === id)?.name ?? id;

  function actionsOf(seen: Seen): CardActions {
    return {
      onClose: () => host.close(),
      onPacks(packs) {
        const more = details.get(seen.key);
        if (more) details.set(seen.key, { ...more, packs });
        void askWorker('handPacks', { site, storeName: shop.storeName, line: toLine(seen), packs });
        host.refresh();
      },
      onCounted: (isCounted) =>
        void change(seen, { excluded: isCounted ? null : true }, t(isCounted ? 'toast.counted' : 'toast.notCounted')),
      onFood: (food) =>
        void change(
          seen,
          { food },
          food === null ? t('toast.notThisFood') : t('toast.foodChanged', { food: nameOfChoice(seen, food) }),
        ),
      onServing: (servingGrams) =>
        void change(seen, { servingGrams }, t('toast.sizeChanged', { size: options.figures().grams(servingGrams) })),
      onUndo() {
        if (undo) void askWorker('correct', { key: undo.key, title: undo.title, change: undo.change });
        undo = null;
        host.refresh();
      },
      onHideBadge() {
        void change(seen, { hidden: true }, t('toast.notThisFood'));
        host.close();
      },
      onHideSite() {
        void askWorker('toggleSite', { site });
        host.close();
      },
      onMore: () => void askWorker('openOptions', { section: `data/${seen.food?.id ?? ''}` }),
      onSearch: async (query) => (await askWorker('foodChoices', { query, lang: lang() })) ?? [],
    };
  }

  return host;
}
