import { ownLocale } from '../../extension/own-locale.ts';
import type { SiteRules } from '../../extension/protocol.ts';
import { createBadges } from '../../page/badge.ts';
import type { RawProduct } from '../../page/types.ts';
import { createVeils } from '../../page/veil.ts';
import { type CardOptions, createCard } from './card.ts';
import type { Seen } from './understand.ts';

export interface Marks {
  /** Badges for these products. Yields between cards. */
  draw(seen: readonly Seen[]): Generator<void, void>;
  /** A new reading begins, or this card holds no product any more: what is not shown again goes with `tidy`. */
  forget(card?: Element): void;
  /** All was drawn: marks of cards that left go, and the rest is dimmed where the person wants it. */
  tidy(): void;
  /** Settings changed: badges and the open card say so too. */
  follow(): void;
  flash(raw: RawProduct | undefined): boolean;
  next(): boolean;
  clear(): void;
}

interface MarksOptions extends Omit<CardOptions, 'badges' | 'seenOf'> {
  rules(): SiteRules;
}

/** Everything the extension draws into the page: badges, veils over the rest, and the one card. */
export function createMarks(options: MarksOptions): Marks {
  const { document, signal, rules } = options;
  const shown = new Map<Element, Seen>();
  const badges = createBadges(document, {
    signal,
    css: options.styles.badge,
    lang: ownLocale(),
    reachByTab: rules().reachByTab,
    onOpen: (raw, host, how) => card.open(raw, host, how),
    onHover: (raw, host, isOver) => card.hover(raw, host, isOver),
  });
  const veils = createVeils(document, { signal, css: options.styles.veil });
  const card = createCard({ ...options, badges, seenOf: (raw) => shown.get(raw.element) });

  function* draw(seen: readonly Seen[]): Generator<void, void> {
    for (const one of seen) {
      const { element } = one.raw;
      shown.set(element, one);
      if (one.drawing && rules().highlighted) badges.show(one.raw, one.drawing, one.mark);
      else badges.remove(element);
      yield;
    }
  }

  function tidy(): void {
    for (const element of badges.elements()) if (!shown.has(element)) badges.remove(element);
    badges.tidy();
    card.tidy();
    if (rules().highlighted && rules().dimOthers) {
      const all = [...shown.values()];
      veils.cover(all.filter(({ isPlain }) => isPlain).map(({ raw }) => raw));
      for (const { raw, isPlain } of all) if (!isPlain) veils.uncover(raw.element);
      veils.tidy();
    } else veils.clear();
  }

  return {
    draw,
    forget: (card) => (card ? shown.delete(card) : shown.clear()),
    tidy,
    follow() {
      badges.setReachByTab(rules().reachByTab);
      if (!rules().highlighted) card.close();
      card.refresh();
    },
    flash: (raw) => raw !== undefined && badges.flash(raw.element),
    next: () => badges.next() !== null,
    clear() {
      shown.clear();
      badges.clear();
      veils.clear();
      card.close();
    },
  };
}
