import type { SiteRules } from '../../extension/protocol.ts';
import { createBadges } from '../../page/badge.ts';
import type { RawProduct } from '../../page/types.ts';
import { createVeils } from '../../page/veil.ts';
import { type CardOptions, createCard } from './card.ts';
import type { Seen } from './understand.ts';

export interface Marks {
  /** Badges for those of these products that are still seen so. Yields between cards. */
  draw(batch: readonly Seen[]): Generator<void, void>;
  /** All was drawn: marks of what is not seen any more go, and the rest is dimmed where the person wants it. */
  tidy(): void;
  /** Settings changed: badges and the open card say so too. */
  follow(): void;
  /** Shows where a product stands, by its badge where it has one; false: it is no longer there. */
  flash(raw: RawProduct | undefined): boolean;
  next(): boolean;
  clear(): void;
}

interface MarksOptions extends Omit<CardOptions, 'badges' | 'seenOf'> {
  rules(): SiteRules;
  /** All that is understood of the page now. */
  seen: ReadonlyMap<Element, Seen>;
}

/** Everything the extension draws into the page: badges, veils over the rest, and the one card. */
export function createMarks(options: MarksOptions): Marks {
  const { document, signal, rules, seen } = options;
  const badges = createBadges(document, {
    signal,
    css: options.looks.badge,
    lang: options.looks.lang,
    reachByTab: rules().reachByTab,
    onOpen: (raw, host, how) => card.open(raw, host, how),
    onHover: (raw, host, isOver) => card.hover(raw, host, isOver),
  });
  const veils = createVeils(document, { signal, css: options.looks.veil });
  const card = createCard({ ...options, badges, seenOf: (raw) => seen.get(raw.element) });

  function* draw(batch: readonly Seen[]): Generator<void, void> {
    for (const one of batch) {
      const { raw, drawing, cardId } = one;
      // Cards change and go while others are drawn.
      if (seen.get(raw.element) !== one) continue;
      if (drawing && rules().highlighted) badges.show(raw, drawing, cardId);
      else badges.remove(raw.element);
      yield;
    }
  }

  function tidy(): void {
    for (const element of badges.elements()) if (!seen.has(element)) badges.remove(element);
    badges.tidy();
    card.tidy();
    if (rules().highlighted && rules().dimOthers) {
      const all = [...seen.values()];
      veils.cover(all.filter(({ isPlain }) => isPlain).map(({ raw }) => raw));
      for (const { raw, isPlain } of all) if (!isPlain) veils.uncover(raw.element);
      veils.tidy();
    } else veils.clear();
  }

  return {
    draw,
    tidy,
    follow() {
      badges.setReachByTab(rules().reachByTab);
      if (!rules().highlighted) card.close();
      card.refresh();
    },
    flash(raw) {
      if (raw && !badges.flash(raw.element)) raw.element.scrollIntoView({ block: 'center' });
      return raw !== undefined;
    },
    next: () => badges.next() !== null,
    clear() {
      badges.clear();
      veils.clear();
      card.close();
    },
  };
}
