import { badgeDrawing } from '../../components/badge-drawing.ts';
import { cardData } from '../../components/card/card-data.ts';
import type { Count } from '../../components/card/types.ts';
import { createFigures } from '../../components/figures.ts';
import type { FoodRecord, Source } from '../../data/record-types.ts';
import { records, sources } from '../../data/records.ts';
import type { Food } from '../../data/terms.ts';
import { readFoods, totalOfLines } from '../../extension/cart-total.ts';
import { cartsItem } from '../../extension/carts.ts';
import { type Correction, correctionsItem } from '../../extension/corrections.ts';
import { lazily } from '../../extension/lazily.ts';
import type { SiteRules, Understood } from '../../extension/protocol.ts';
import { isHighlighted, isPaused, type Settings, settingsItem } from '../../extension/settings.ts';
import { createUnderstanding, type MatchedProduct } from '../../extension/understand.ts';
import { t } from '../../extension/words.ts';
import { choices, searchFoods } from '../../extension/worker.ts';
import { answerParsed as answer } from '../../extension/worker-answer.ts';
import { digitsOf } from '../../matching/price.ts';
import { badgeFace } from '../../nutrition/badge-face.ts';
import { packedShopFor } from '../../stores/index.ts';

/** Other foods offered in a card. */
const CANDIDATES = 3;

/**
 * What a page draws is worked out here, in words: matching, badges, cards. One table and one index serve all tabs, the
 * shop's own thread does none of it, and the content script stays small.
 */
export function answerDrawings(): void {
  const understand = lazily(createUnderstanding);

  answer('siteRules', async ({ site, url }): Promise<SiteRules> => {
    const settings = await settingsItem.read();
    const { dimOthers, reachByTab } = settings.badge;
    return {
      paused: isPaused(settings, site),
      highlighted: isHighlighted(settings, site),
      dimOthers: dimOthers && !settings.cautions.anticoagulant,
      reachByTab,
      withoutAdapters: settings.withoutAdapters,
      shop: packedShopFor(new URL(url)),
    };
  });

  answer('understand', async ({ products, defaults }) => {
    const [{ products: matched, foods: named }, settings, corrections] = await Promise.all([
      understand()(products, defaults),
      settingsItem.read(),
      correctionsItem.read(),
    ]);
    const foodOf = new Map(named.map((food) => [food.id, food]));
    return matched.map((one) => drawn(one, one.match && foodOf.get(one.match.food), settings, corrections[one.key]));
  });

  answer('cardData', async ({ site, line, inCart }) => {
    const [foodOf, settings, corrections, carts] = await Promise.all([
      readFoods(),
      settingsItem.read(),
      correctionsItem.read(),
      cartsItem.read(),
    ]);
    const { key, match, product } = line;
    const food = match && foodOf(match.food);
    if (!match || !food) return null;
    const record = records.find(({ id }) => id === food.id);
    const known = carts[site]?.lines.find((other) => other.key === key);
    // A product of the shop's cart is counted there; packs by hand are for what no cart told of.
    const isInCart = inCart || (known !== undefined && known.since !== 'hand');
    const count: Count = isInCart
      ? { kind: 'line', isCounted: !corrections[key]?.excluded }
      : { kind: 'packs', packs: known?.product.quantity ?? 0 };
    const lang = t('intlLocale').slice(0, 2);
    return cardData({
      food,
      match,
      product,
      details: record ? { record, sources: sourcesOf(record) } : null,
      cautions: settings.cautions,
      count,
      candidates: choices(searchFoods(product.title, lang), lang)
        .filter(({ id }) => id !== food.id)
        .slice(0, CANDIDATES),
      servingGrams: corrections[key]?.servingGrams,
      packGrams: corrections[key]?.packGrams,
      figures: figuresOf(settings),
      t,
      lang,
    });
  });

  answer('cartTotals', async ({ lines }) => {
    const { lowUg, centralUg, highUg, supplements } = await totalOfLines(lines);
    return { lowUg, centralUg, highUg, supplements: supplements.map(({ ugPerDose, doses }) => ({ ugPerDose, doses })) };
  });
}

const figuresOf = (settings: Settings) => createFigures(t('intlLocale'), settings.badge.unit);

/** One product as the page needs it. */
function drawn(
  { key, product, match }: MatchedProduct,
  food: Food | null | undefined,
  settings: Settings,
  correction: Correction | undefined,
): Understood {
  const { price } = product;
  const common = { key, product, match, ...(price && { price: price.minor / 10 ** digitsOf(price.currency) }) };
  if (!food || !match) return { ...common, drawing: null, isPlain: false };
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
  return { ...common, drawing: isHidden ? null : drawing, isPlain: isHidden === true && food.k2 !== null };
}

function sourcesOf(record: FoodRecord): Record<string, Source> {
  const rests = record.k2 && record.k2 !== 'label' ? record.k2.sources : [];
  const keys = new Set([...rests, ...record.evidence.map(({ source }) => source)]);
  return Object.fromEntries(Object.entries(sources).filter(([key]) => keys.has(key)));
}
