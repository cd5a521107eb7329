import { describe, expect, test } from 'vitest';
import { type CardInput, cardData } from '../../components/card/card-data.ts';
import { scaleEndUg } from '../../components/card/range.ts';
import { createFigures } from '../../components/figures.ts';
import type { Food, Product } from '../../data/terms.ts';
import { translator } from './messages.ts';

const gouda: Food = {
  id: 'gouda',
  group: 'cheese',
  name: 'Gouda',
  names: { en: ['gouda'], nl: ['Goudse kaas'] },
  not: ['crisps', 'sauce', 'soup', 'pizza'],
  k2: { lowUg: 47, centralUg: 65, highUg: 73, bound: 'figure', grade: 'B', split: { mk4: 0.06, long: 0.94 } },
  servingGrams: 30,
  packGrams: 300,
};

const product: Product = {
  title: 'Oudmolen Gouda 48+, wedge',
  pack: { grams: 450, from: '450 g', origin: 'read' },
  price: null,
  pricePerKg: null,
  quantity: 1,
};

const input = (more: Partial<CardInput> = {}): CardInput => ({
  food: gouda,
  match: { food: 'gouda', confidence: 0.95, because: ['Gouda', '48+'], qualifiers: [] },
  product,
  details: null,
  cautions: { anticoagulant: false, pregnancy: false, clotting: false },
  count: { kind: 'packs', packs: 0 },
  figures: createFigures('en', 'µg'),
  t: translator('en'),
  lang: 'en',
  ...more,
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const columns = (data: ReturnType<typeof cardData>) =>
  data.amounts.map(({ number, unit, label, assumed }) =>
    plain([number, unit, label, assumed].filter(Boolean).join(' ')),
  );

const whyPack = ({ why }: ReturnType<typeof cardData>) => {
  const { before = '', marked = '', after = '' } = why.at(-1) ?? {};
  return plain(before + marked + after);
};

describe('a food with a figure', () => {
  test('serving, 100 g and pack', () =>
    expect(columns(cardData(input()))).toEqual(['20 µg per serving, 30 g', '65 µg per 100 g', '290 µg pack, 450 g']));

  test('a pack size nobody printed is called assumed', () =>
    expect(columns(cardData(input({ product: { ...product, pack: null } })))[2]).toBe('200 µg pack, 300 g assumed'));

  test('the person’s serving counts', () =>
    expect(columns(cardData(input({ servingGrams: 50 })))[0]).toBe('33 µg per serving, 50 g'));

  test('the bar ends at a round number and has its ticks', () => {
    const { range } = cardData(input());
    expect(range?.ticks).toEqual([15 / 30]);
    expect(range?.zones.map(({ name }) => name)).toEqual(['low', 'medium']);
    expect(range && plain(range.sentence)).toBe('Between 14 and 22 µg a serving. Products vary.');
  });

  test('one source is no range', () => {
    const food: Food = { ...gouda, k2: { lowUg: 50, centralUg: 50, highUg: 50, bound: 'figure', grade: 'C' } };
    const { range } = cardData(input({ food }));
    expect(range?.band).toBeUndefined();
    expect(range?.sentence).toBe('Only one source.');
  });

  test('forms add up and keep their order', () =>
    expect(cardData(input()).forms?.parts.map(({ form, value }) => [form, value])).toEqual([
      ['long', '94%'],
      ['mk4', '6%'],
    ]));

  test('a share nobody split is no zero', () => {
    const food: Food = { ...gouda, k2: { lowUg: 47, centralUg: 65, highUg: 73, bound: 'figure', grade: 'B' } };
    expect(cardData(input({ food })).forms?.parts).toMatchObject([{ form: 'unknown', share: 1 }]);
  });

  test('one form measured and no more: no bar, only the words', () => {
    const k2 = { lowUg: 3, centralUg: 3, highUg: 3, bound: 'at-least', grade: 'B', only: 'MK-4' } as const;
    expect(cardData(input({ food: { ...gouda, k2 } })).forms).toEqual({
      parts: [],
      note: 'Only MK\u20114 was measured. The true total is higher or unknown.',
    });
  });

  test('why: the words, what would have ruled it out, the pack', () =>
    expect(cardData(input()).why.map(({ before, marked, after }) => plain(before + marked + after))).toEqual([
      'Matched Gouda … 48+ in the product name.',
      'Ruled out: crisps, sauce, soup.',
      'Pack size 450 g read from the page.',
    ]));

  test('why: a pack the person weighed is theirs, as in the figures', () => {
    const data = cardData(input({ packGrams: 500 }));
    expect(columns(data)[2]).toBe('330 µg pack, 500 g');
    expect(whyPack(data)).toBe('Pack size 500 g set by you.');
  });

  test('why: the size assumed is the one the figures stand for', () => {
    const sliced = { ...input().match, qualifiers: ['sliced' as const] };
    const data = cardData(input({ match: sliced, product: { ...product, pack: null } }));
    expect(columns(data)[2]).toBe('98 µg pack, 150 g assumed');
    expect(whyPack(data)).toBe('No pack size found; 150 g assumed.');
  });

  test('a pack weighed by its price is assumed in the figures, too', () => {
    const eur = (minor: number) => ({ minor, currency: 'EUR' });
    const data = cardData(input({ product: { ...product, pack: null, price: eur(362), pricePerKg: eur(1250) } }));
    expect(columns(data)[2]).toBe('190 µg pack, 290 g assumed');
    expect(whyPack(data)).toBe('No pack size found; 290 g assumed.');
  });

  test('why: eggs were counted on the page, only their weight is a guess', () => {
    const food: Food = { ...gouda, id: 'egg-whole', group: 'egg', pieceGrams: 55 };
    const data = cardData(input({ food, product: { ...product, pack: { pieces: 6, from: '6 st', origin: 'read' } } }));
    expect(columns(data)[2]).toMatch(/ assumed$/);
    expect(whyPack(data)).toBe('Pack size 6 st read from the page.');
  });

  test('why: nothing is assumed of a line sold by weight', () =>
    expect(whyPack(cardData(input({ product: { ...product, pack: null, weighedGrams: 452 } })))).toBe(
      'Ruled out: crisps, sauce, soup.',
    ));

  test('its name in the person’s language', () => expect(cardData(input({ lang: 'nl' })).food).toBe('Goudse kaas'));
});

describe('safety', () => {
  const natto: Food = { ...gouda, id: 'natto', name: 'Natto', names: {}, cautions: ['anticoagulant'] };
  const flags = { anticoagulant: true, pregnancy: false, clotting: false };

  test('anticoagulant mode: note first, no ticks, nothing to count', () => {
    const data = cardData(input({ food: natto, cautions: flags }));
    expect(data.cautions[0]?.title).toBe('Ask your doctor before eating Natto.');
    expect(data.range?.ticks).toEqual([]);
    expect(data.range?.zones).toEqual([]);
    expect(data.count).toBeUndefined();
  });

  test('an unflagged food gets no note', () => expect(cardData(input({ cautions: flags })).cautions).toEqual([]));

  const capsule: Food = {
    ...gouda,
    id: 'supplement-mk7',
    group: 'supplement',
    name: 'Supplement, MK-7',
    names: {},
    k2: null,
  };
  const dose = { vitamer: 'MK-7', ugPerUnit: 45, units: 60 } as const;
  const supplement = (more: Partial<CardInput>) =>
    cardData(input({ food: capsule, match: { ...input().match, dose }, ...more }));

  test('a supplement: dose and capsules, no pack sum, and the pregnancy line', () => {
    const data = supplement({});
    expect(columns(data)).toEqual(['45 µg per capsule', '60 capsules']);
    expect(data.range).toBeUndefined();
    expect(data.lines).toHaveLength(1);
    expect(data.grade.mark).toBe('label');
  });

  test('counted, it says what it adds', () => {
    const { count } = supplement({ count: { kind: 'packs', packs: 2 } });
    expect(count?.sentence && plain(count.sentence)).toBe('With one a day: +45 µg a day for 120 days');
  });

  test('a line of two bottles lasts twice as long, as in the popup', () => {
    const { count } = supplement({ count: { kind: 'line', isCounted: true, packs: 2 } });
    expect(count?.sentence && plain(count.sentence)).toBe('With one a day: +45 µg a day for 120 days');
  });

  test('pregnant: the line becomes a note', () => {
    const data = supplement({ cautions: { anticoagulant: false, pregnancy: true, clotting: true } });
    expect(data.lines).toEqual([]);
    expect(data.cautions).toHaveLength(2);
  });

  test('no amount on the label', () => {
    const data = cardData(input({ food: capsule }));
    expect(data.noFigure?.heading).toBe('Amount not read');
    expect(data.count).toBeUndefined();
  });
});

test('not measured is not none', () => {
  const data = cardData(input({ food: { ...gouda, k2: null } }));
  expect(data.noFigure?.text).toBe('No measurement found for this food. It is left out of your total.');
  expect([data.amounts, data.range, data.forms, data.count]).toEqual([[], undefined, undefined, undefined]);
  expect(data.grade.mark).toBe('D');
});

test.each([
  [22, 30],
  [60, 80],
  [440, 600],
  [3, 4],
  [0.4, 1],
  [1100, 1500],
])('a scale for %d µg ends at %d', (high, end) => expect(scaleEndUg(high)).toBe(end));
