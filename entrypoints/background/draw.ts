import { badgeDrawing } from '../../components/badge-drawing.ts';
import { createFigures } from '../../components/figures.ts';
import type { CartLine } from '../../data/cart-terms.ts';
import type { Food } from '../../data/terms.ts';
import { type Correction, correctionOf, correctionsItem } from '../../extension/corrections.ts';
import type { SiteRules, Understood } from '../../extension/protocol.ts';
import { type Settings, settingsItem } from '../../extension/settings.ts';
import { isHighlighted, isPaused } from '../../extension/site-rules.ts';
import { showState } from '../../extension/toolbar.ts';
import { understand } from '../../extension/understand.ts';
import { t } from '../../extension/words.ts';
import { answer } from '../../extension/worker-answer.ts';
import { badgeFace } from '../../nutrition/badge-face.ts';
import { packedShopFor } from '../../stores/index.ts';
import { withoutPages } from '../../stores/packed.ts';
import { styles } from './styles.ts';

/**
 * What a page draws is worked out here, in words: matching and badges; its card in draw-card.ts. One table and one index
 * serve all tabs, the shop's own thread does none of it, and the content script stays small.
 */
export function answerDrawings(): void {
  answer('looks', () => ({ ...styles, lang: t('intlLocale') }));

  answer('siteRules', async ({ site, url }, { id }): Promise<SiteRules> => {
    const settings = await settingsItem.read();
    const { dimOthers, reachByTab } = settings.badge;
    const shop = packedShopFor(new URL(url));
    const paused = isPaused(settings, site);
    // A page that is not read says nothing for its icon.
    if (paused && id !== undefined) void showState(id, { site, broken: false });
    return {
      paused,
      highlighted: isHighlighted(settings, site),
      dimOthers: dimOthers && !settings.cautions.anticoagulant,
      reachByTab,
      shop: settings.withoutAdapters ? withoutPages(shop) : shop,
    };
  });

  answer('understand', async ({ products, defaults }) => {
    const [{ products: matched, foodOf }, settings, corrections] = await Promise.all([
      understand(products, defaults),
      settingsItem.read(),
      correctionsItem.read(),
    ]);
    const correctionFor = correctionOf(corrections);
    return matched.map((one) => drawn(one, one.match && foodOf(one.match.food), settings, correctionFor(one)));
  });
}

export const figuresOf = (settings: Settings) => createFigures(t('intlLocale'), settings.badge.unit);

/** One product as the page needs it. */
function drawn(
  { key, product, match }: CartLine,
  food: Food | null | undefined,
  settings: Settings,
  correction: Correction | undefined,
): Understood {
  if (!food || !match) return { key, product, match, drawing: null, isPlain: false };
  const { amount, showTrace, size } = settings.badge;
  const face = badgeFace(food, match, {
    amount,
    showTrace,
    anticoagulant: settings.cautions.anticoagulant,
    excluded: correction?.excluded ?? false,
    servingGrams: correction?.servingGrams,
  });
  const isHidden = face.hidden || correction?.hidden;
  const drawing = badgeDrawing(face, { name: product.title, amount, size, figures: figuresOf(settings), t });
  return { key, product, match, drawing: isHidden ? null : drawing, isPlain: face.hidden && food.k2 !== null };
}
