import { badgeDrawing } from '../../components/badge-drawing.ts';
import { createFigures } from '../../components/figures.ts';
import tokens from '../../components/tokens.css?inline';
import type { Person } from '../../extension/protocol.ts';
import { isHighlighted } from '../../extension/site-rules.ts';
import { t } from '../../extension/words.ts';
import { badgeFace } from '../../nutrition/badge-face.ts';
import { createBadges } from '../../page/badge.ts';
import type { RawProduct } from '../../page/types.ts';
import { createVeils } from '../../page/veil.ts';
import { type CardOptions, createCard } from './card.tsx';
import type { Seen } from './understand.ts';

export interface Marks {
  /** Badges for these products; on a whole page the marks of cards that left go too. Yields between cards. */
  draw(seen: readonly Seen[], isWholePage: boolean): Generator<void, void>;
  /** Settings changed: the open card says so too. */
  follow(): void;
  flash(raw: RawProduct | undefined): boolean;
  next(): boolean;
  clear(): void;
}

interface MarksOptions extends Omit<CardOptions, 'badges' | 'figures' | 'seenOf'> {
  signal: AbortSignal;
  person(): Person;
}

/** Everything the extension draws into the page: badges, veils over the rest, and the one card. */
export function createMarks(options: MarksOptions): Marks {
  const { document, signal, site } = options;
  const seenByElement = new Map<Element, Seen>();
  const marked = new Set<Element>();
  const figures = () => createFigures(t('intlLocale'), options.person().settings.badge.unit);
  const badges = createBadges(document, {
    signal,
    tokens,
    reachByTab: options.person().settings.badge.reachByTab,
    onOpen: (raw, host, how) => card.open(raw, host, how),
    onHover: (raw, host, isOver) => card.hover(raw, host, isOver),
  });
  const veils = createVeils(document, { signal });
  const card = createCard({ ...options, badges, figures, seenOf: (raw) => seenByElement.get(raw.element) });

  function faceOf({ food, match, key }: Seen) {
    const { settings, corrections } = options.person();
    if (!food || !match || corrections[key]?.hidden) return null;
    const face = badgeFace(food, match, {
      amount: settings.badge.amount,
      showTrace: settings.badge.showTrace,
      anticoagulant: settings.cautions.anticoagulant,
      excluded: corrections[key]?.excluded ?? false,
      servingGrams: corrections[key]?.servingGrams,
    });
    return face.hidden ? null : face;
  }

  function* draw(seen: readonly Seen[], isWholePage: boolean): Generator<void, void> {
    const { settings } = options.person();
    if (isWholePage) seenByElement.clear();
    if (isWholePage) marked.clear();
    for (const one of seen) seenByElement.set(one.raw.element, one);
    if (!isHighlighted(settings, site)) return clear();
    for (const one of seen) {
      const face = faceOf(one);
      if (face) {
        marked.add(one.raw.element);
        const { amount, size } = settings.badge;
        const drawing = badgeDrawing(face, { name: one.raw.title, amount, size, figures: figures(), t });
        badges.show(one.raw, drawing).setAttribute('data-mark', one.mark);
      } else {
        marked.delete(one.raw.element);
        badges.remove(one.raw.element);
      }
      yield;
    }
    if (settings.badge.dimOthers && !settings.cautions.anticoagulant) dimOthers();
    else veils.clear();
    badges.tidy();
    card.tidy();
  }

  /** Only what is known to hold no K2 worth a badge: "not recognised" is unknown, and unknown is not absent. */
  function dimOthers(): void {
    const others = [...seenByElement.values()].filter(({ raw, food }) => food?.k2 && !marked.has(raw.element));
    veils.cover(others.map(({ raw }) => raw));
    for (const element of marked) veils.uncover(element);
    veils.tidy();
  }

  function clear(): void {
    marked.clear();
    badges.clear();
    veils.clear();
    card.close();
  }

  return {
    draw,
    follow() {
      badges.setReachByTab(options.person().settings.badge.reachByTab);
      card.refresh();
    },
    flash: (raw) => raw !== undefined && badges.flash(raw.element),
    next: () => badges.next() !== null,
    clear,
  };
}
