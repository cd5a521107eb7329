/** Cards with invented products for the gallery and the card's tests; the figures follow the table. */

import { rangeOf } from '../../components/card/range.ts';
import { createFigures } from '../../components/figures.ts';
import type { Translate } from '../../components/translate.ts';
import type { CardData } from '../../data/card.ts';

export const sampleCards = (t: Translate, locale: string): Record<string, CardData> => {
  const figures = createFigures(locale, 'µg');
  const common = {
    cautions: [],
    lines: [],
    isSupplement: false,
    moreSources: 0,
    candidates: [
      { id: 'edam', name: 'Edam' },
      { id: 'emmental', name: 'Emmental' },
      { id: 'cream-cheese', name: 'Cream cheese' },
    ],
  };
  const amount = (lowUg: number, centralUg: number, highUg: number, grams: number) =>
    ({ lowUg, centralUg, highUg, grams, bound: 'figure', assumed: [] }) as const;
  const matched = (marked: string) => {
    const [before = '', after = ''] = t('card.whyMatched', { words: '\u0000' }).split('\u0000');
    return { before, marked, after };
  };
  const everyday: CardData = {
    ...common,
    food: 'Gouda',
    product: 'Oudmolen Gouda 48+, wedge',
    amounts: [
      { number: '20', unit: 'µg', label: t('card.perServing', { size: '30 g' }) },
      { number: '65', unit: 'µg', label: t('card.per100g') },
      { number: '200', unit: 'µg', label: t('card.pack', { size: '300 g' }), assumed: t('card.assumed') },
    ],
    range: rangeOf(amount(14, 19.5, 22, 30), 'B', true, figures, t),
    forms: {
      parts: [
        { form: 'long', share: 0.94, name: t('split.long'), value: figures.percent(0.94) },
        { form: 'mk4', share: 0.06, name: t('split.mk4'), value: figures.percent(0.06) },
      ],
    },
    grade: { mark: 'B', words: t('grade.B') },
    sources: [
      { label: 'NEVO 2025', url: 'https://example.org/nevo' },
      { label: 'Vermeer 2018', url: 'https://example.org/vermeer' },
    ],
    why: [matched('Gouda 48+')],
    count: { kind: 'packs', packs: 1 },
    servingGrams: 30,
  };
  return {
    everyday,
    wide: {
      ...everyday,
      food: 'Chicken thigh',
      product: 'Hollins chicken thighs, skin on, 650 g',
      amounts: [
        { number: '34', unit: 'µg', label: t('card.perServing', { size: '100 g' }) },
        { number: '34', unit: 'µg', label: t('card.per100g') },
        { number: '220', unit: 'µg', label: t('card.pack', { size: '650 g' }) },
      ],
      range: rangeOf(amount(8, 34, 60, 100), 'A', true, figures, t),
      forms: { parts: [{ form: 'mk4', share: 1, name: t('split.mk4'), value: figures.percent(1) }] },
      grade: { mark: 'A', words: t('card.gradeVaries') },
      moreSources: 3,
      count: { kind: 'line', packs: 1, isCounted: true },
      servingGrams: 100,
    },
    notMeasured: {
      ...common,
      food: 'Kimchi',
      product: 'Haru napa kimchi, 500 g',
      noFigure: { heading: t('card.unknownHeading'), text: t('card.unknown') },
      amounts: [],
      grade: { mark: 'D', words: t('grade.D') },
      sources: [{ label: 'MEXT (total vitamin K only)', url: 'https://example.org/mext' }],
      why: [matched('kimchi')],
      servingGrams: 50,
    },
    supplement: {
      ...common,
      food: 'Supplement, MK‑7',
      product: 'Calder K2 MK‑7, 60 capsules',
      amounts: [
        { number: '45', unit: 'µg', label: t('card.perCapsule') },
        { number: '60', label: t('card.capsules') },
      ],
      forms: {
        parts: [{ form: 'mk7', share: 1, name: t('split.mk7'), value: figures.percent(1) }],
        note: t('card.labelled'),
      },
      grade: { mark: 'label', words: t('grade.label') },
      sources: [],
      why: [matched('K2 MK‑7')],
      count: { kind: 'packs', packs: 0, sentence: t('supplement.oneADay', { dose: '45 µg', days: '60' }, 2) },
      lines: [t('supplement.pregnancy')],
      isSupplement: true,
      servingGrams: 1,
    },
    flagged: {
      ...everyday,
      food: 'Natto',
      product: 'Kitano small-bean natto, 40 g × 3, a product name that goes on and on until nobody reads it any more',
      cautions: [{ title: t('card.askFirst', { food: 'natto' }), text: t('card.askFirstText') }],
      amounts: [
        { number: '380', unit: 'µg', label: t('card.perServing', { size: '40 g' }) },
        { number: '940', unit: 'µg', label: t('card.per100g') },
        { number: '1,130', unit: 'µg', label: t('card.pack', { size: '120 g' }) },
      ],
      range: rangeOf(amount(310, 380, 440, 40), 'A', false, figures, t),
      forms: {
        parts: [
          { form: 'mk7', share: 0.98, name: t('split.mk7'), value: t('card.nearlyAll') },
          { form: 'long', share: 0.02, name: t('split.long'), value: t('card.some') },
        ],
      },
      grade: { mark: 'A', words: t('grade.A') },
      why: [matched('natto')],
      count: undefined,
      servingGrams: 40,
    },
  };
};
