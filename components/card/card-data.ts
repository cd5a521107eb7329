import type { AmountColumn, CardData, Count, FoodChoice } from '../../data/card.ts';
import { foodName } from '../../data/food-name.ts';
import type { FoodRecord, Source as SourceRecord } from '../../data/record-types.ts';
import type { Cautions, Food, FoodMatch, Product } from '../../data/terms.ts';
import { packAmount, per100g, servingAmount } from '../../nutrition/amount.ts';
import { gradeOf, isWide } from '../../nutrition/grade.ts';
import { isGuessedSize } from '../../nutrition/grams.ts';
import type { Figures } from '../figures.ts';
import type { Translate } from '../translate.ts';
import { brandLines } from './brand-line.ts';
import { cautionsOf, pregnancyLine } from './cautions.ts';
import { formsOf } from './forms.ts';
import { rangeOf } from './range.ts';
import { sourcesOf } from './sources.ts';
import { whyOf } from './why.ts';

export interface CardInput {
  food: Food;
  match: FoodMatch;
  product: Product;
  /** null: a food the person added, which has no record and no sources. */
  details: { record: FoodRecord; sources: Readonly<Record<string, SourceRecord>> } | null;
  cautions: Cautions;
  /** How the product is counted on this page; left out where there is nothing to count. */
  count?: Count;
  candidates?: readonly FoodChoice[];
  /** The person's own serving of this food, and size of this product's pack. */
  servingGrams?: number;
  packGrams?: number;
  figures: Figures;
  t: Translate;
  lang: string;
}

/** Everything a card says, in order; pure, so that it is tested without a page. */
export function cardData(input: CardInput): CardData {
  const { food, match, product, details, cautions, figures, t, lang } = input;
  const servingGrams = input.servingGrams ?? food.servingGrams;
  const isSupplement = food.group === 'supplement';
  const serving = servingAmount(food, servingGrams);
  const dose = match.dose;
  const hasFigure = isSupplement ? dose?.ugPerUnit !== undefined : serving !== null;
  const listed = details ? sourcesOf(details.record, details.sources) : { shown: [], more: 0 };
  const name = foodName(food, lang);
  return {
    food: name,
    product: product.title,
    cautions: cautionsOf(food, name, cautions, t),
    ...(!hasFigure && { noFigure: noFigureOf(isSupplement, t) }),
    amounts: isSupplement ? doseColumns(match, figures, t) : columnsOf(input, servingGrams),
    ...(serving &&
      food.k2 &&
      !isSupplement && { range: rangeOf(serving, food.k2.grade, !cautions.anticoagulant, figures, t) }),
    ...formsPart(input),
    grade: gradePart(food, t),
    sources: listed.shown,
    moreSources: listed.more,
    why: whyOf(input),
    ...(hasFigure && input.count && !cautions.anticoagulant && { count: withSentence(input.count, match, figures, t) }),
    lines: [
      ...(details ? brandLines(details.record, product, figures, t) : []),
      ...(isSupplement && !cautions.pregnancy ? [pregnancyLine(t)] : []),
    ],
    isSupplement,
    candidates: input.candidates ?? [],
    servingGrams,
  };
}

function noFigureOf(isSupplement: boolean, t: Translate) {
  return isSupplement
    ? { heading: t('card.seeLabelHeading'), text: t('card.seeLabel') }
    : { heading: t('card.unknownHeading'), text: t('card.unknown') };
}

/** Serving, 100 g, pack; a bound is said with its sign. */
function columnsOf({ food, match, product, packGrams, figures, t }: CardInput, servingGrams: number): AmountColumn[] {
  const serving = servingAmount(food, servingGrams);
  const hundred = per100g(food);
  const pack = packAmount(food, match, { ...product, quantity: 1 }, { packGrams });
  if (!serving || !hundred) return [];
  const { unit } = figures;
  return [
    { number: figures.bounded(serving), unit, label: t('card.perServing', { size: figures.grams(servingGrams) }) },
    { number: figures.bounded(hundred), unit, label: t('card.per100g') },
    ...(pack
      ? [
          {
            number: figures.bounded(pack),
            unit,
            label: t('card.pack', { size: figures.grams(pack.grams) }),
            ...(isGuessedSize(pack.assumed) && { assumed: t('card.assumed') }),
          },
        ]
      : []),
  ];
}

/** A supplement has no pack sum: capsules are taken one a day, not eaten up. */
function doseColumns({ dose }: FoodMatch, figures: Figures, t: Translate): AmountColumn[] {
  const columns: AmountColumn[] = [];
  if (dose?.ugPerUnit !== undefined) {
    columns.push({ number: figures.about(dose.ugPerUnit), unit: figures.unit, label: t('card.perCapsule') });
  }
  if (dose?.units !== undefined) columns.push({ number: figures.count(dose.units), label: t('card.capsules') });
  return columns;
}

function formsPart({ food, match, figures, t }: CardInput): Pick<CardData, 'forms'> {
  const vitamer = match.dose?.vitamer;
  if (food.group === 'supplement') {
    if (!vitamer) return {};
    const form = vitamer === 'MK-4' ? 'mk4' : 'mk7';
    const part = { form, share: 1, name: t(`split.${form}`), value: figures.percent(1) } as const;
    return { forms: { parts: [part], note: t('card.labelled') } };
  }
  if (!food.k2 || food.k2.bound === 'at-most') return {};
  const { only, split } = food.k2;
  // Where one form alone was measured, a bar of unknowns beside that sentence would say it twice, and wrong.
  const forms = only && !split ? { parts: [] } : formsOf(food.k2, figures, t);
  return { forms: { ...forms, ...(only && { note: t('card.oneForm', { form: only.replaceAll('-', '\u2011') }) }) } };
}

function gradePart(food: Food, t: Translate): CardData['grade'] {
  const mark = gradeOf(food);
  const varies = (mark === 'A' || mark === 'B') && food.k2?.bound === 'figure' && isWide(food.k2);
  return {
    mark,
    words: varies ? t('card.gradeVaries') : t(`grade.${mark}`),
    ...(food.k2?.articleOnly && { text: t('card.article') }),
  };
}

/** Counted supplements say what they add, since they are in no total. */
function withSentence(count: Count, { dose }: FoodMatch, figures: Figures, t: Translate): Count {
  const isCounted = count.kind === 'line' ? count.isCounted : count.packs > 0;
  if (dose?.ugPerUnit === undefined || dose.units === undefined || !isCounted) return count;
  const days = dose.units * count.packs;
  const values = { dose: figures.withUnit(figures.about(dose.ugPerUnit)), days: figures.count(days) };
  return { ...count, sentence: t('supplement.oneADay', values, figures.form(days)) };
}
