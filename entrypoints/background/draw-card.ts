import { Card, GoneCard } from '../../components/Card.tsx';
import { type CardInput, cardData } from '../../components/card/card-data.ts';
import { plainTree } from '../../components/card/plain-tree.ts';
import type { CardData, Count } from '../../data/card.ts';
import type { CartLine } from '../../data/cart-terms.ts';
import { foodById } from '../../data/index.ts';
import { records, sources } from '../../data/records.ts';
import type { Food } from '../../data/terms.ts';
import { handPacksOf, lineFor } from '../../extension/cart-changes.ts';
import { readFoods } from '../../extension/cart-total.ts';
import { cartsItem } from '../../extension/carts.ts';
import { type Correction, correctionOf, correctionsItem } from '../../extension/corrections.ts';
import { choicesOf, foodChoices, searchFoods } from '../../extension/food-choices.ts';
import { type Settings, settingsItem } from '../../extension/settings.ts';
import { t } from '../../extension/words.ts';
import { answer } from '../../extension/worker-answer.ts';
import { figuresOf } from './draw.ts';

/** Other foods offered in a card: unasked, and by a search. */
const CANDIDATES = 3;
const MOST_FOUND = 5;

/**
 * The card is drawn here and crosses as plain values: what it says and what its buttons do. The page makes nodes of them
 * (page/card/nodes.ts), so the content script holds neither views nor words of it.
 */
export function answerCards(): void {
  answer('drawCard', async ({ site, line, inCart, view }) => {
    const [foodOf, settings, corrections, carts] = await Promise.all([
      readFoods(),
      settingsItem.read(),
      correctionsItem.read(),
      cartsItem.read(),
    ]);
    const { key, product, match } = line;
    const correction = correctionOf(corrections)(line);
    const food = match && !correction?.hidden && foodOf(match.food);
    if (!match || !food) return view.said ? plainTree(GoneCard({ product: product.title, view, t })) : null;
    const known = lineFor(carts[site]?.lines ?? [], key);
    const data = cardOf(
      { product, match, food },
      settings,
      correction,
      countOf(inCart ? line : known, inCart, correction),
    );
    const found = view.query?.trim() ? (await foodChoices(view.query, language())).slice(0, MOST_FOUND) : null;
    return plainTree(Card({ data, view, found, t }));
  });
}

function countOf(line: CartLine | undefined, inCart: boolean, correction: Correction | undefined): Count {
  const packs = inCart ? null : handPacksOf(line, correction);
  if (packs !== null) return { kind: 'packs', packs };
  return { kind: 'line', packs: line?.product.quantity ?? 0, isCounted: !correction?.excluded };
}

const language = () => t('intlLocale');

/** What it may be instead: foods of the same kind with a name like it. Shops' names find more than "Cream" does. */
const neighboursOf = ({ id, group, name, names }: Food): string[] =>
  searchFoods(names[language()]?.[0] ?? name, language())
    .filter((other) => other !== id && foodById.get(other)?.group === group)
    .slice(0, CANDIDATES);

function cardOf(
  matched: Pick<CardInput, 'product' | 'match' | 'food'>,
  settings: Settings,
  correction: Correction | undefined,
  count: Count,
): CardData {
  const { food } = matched;
  const record = records.find(({ id }) => id === food.id);
  return cardData({
    ...matched,
    details: record ? { record, sources } : null,
    cautions: settings.cautions,
    count,
    candidates: choicesOf(neighboursOf(food), language()),
    servingGrams: correction?.servingGrams,
    packGrams: correction?.packGrams,
    figures: figuresOf(settings),
    t,
    lang: language(),
  });
}
