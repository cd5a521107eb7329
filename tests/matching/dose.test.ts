import { describe, expect, test } from 'vitest';
import { readDose } from '../../matching/dose.ts';

/** K2 in micrograms and D3 in units, of one capsule. */
const figuresOf = (title: string) => {
  const dose = readDose(title);
  return { k2: dose?.ugPerUnit, d3: dose?.d3Iu };
};

describe('thousands of micrograms are thousands: a dose above what is safe in pregnancy is not shown as a small one', () => {
  test.each([
    ['Vitamin K2 MK-4 15,000 mcg 90 Capsules', 15_000],
    ['Vitamin K2 MK-7 1.000 µg 60 Kapseln', 1000],
    ['Vitamine K2 MK-4 1 000 µg 60 gélules', 1000],
    ['Vitamine K2 gélules 1 500 µg', 1500],
    ["Vitamin K2 MK-4 1'000 µg 60 Kapseln", 1000],
    ['Vitamin K2 MK-4 1’000 µg 60 Kapseln', 1000],
    ['Witamina K2 MK-4 1 000 mikrogramów 60 kaps.', 1000],
    ['K2-vitamin MK-4 1.000 mikrogram 60 kapsler', 1000],
    ['ビタミンK2 MK-4 5,000マイクログラム 60粒', 5000],
    ['ビタミンK2 MK-4 5,000㎍ 60粒', 5000],
  ])('%s', (title, k2) => {
    expect(figuresOf(title).k2).toBe(k2);
  });

  test.each([
    ['Vitamin K2 MK-7 200 µg 60 Kapseln', 200],
    ['Vitamine K2 MK 7 500 µg 60 gélules', 500],
    ['Menaquinone 7 500 mcg drops', 500],
    ['Vitamin K2 500 mcg 60 caps', 500],
    ['Vitamin K2 60 100 µg', 100],
    ['Vitamine K2 MK7 0,1 mg', 100],
    ['Vitamina K2 0.100 mg 60 cápsulas', 100],
    ['Vitamin K2 0,045 mg 60 Tabletten', 45],
    ['Vitamine K2 MK-7 22,5 µg 60 tabletten', 22.5],
    ['Vitamin K2 MK-4 5 mg 60 caps', 5000],
    ['Vitamin K2 MK-4 45 mg 30 caps', 45_000],
    ['メナテトレノン カプセル 15mg', 15_000],
  ])('and other figures stay: %s', (title, k2) => {
    expect(figuresOf(title).k2).toBe(k2);
  });

  test.each([
    ["Vitamin D3 10'000 IE + K2 200 µg", 10_000],
    ['Vitamine D3 2 000 UI + K2 75 µg', 2000],
    ['Vit. D 3 400 IE + K2 75 µg', 400],
    ['Vitamin D3 20.000 IE K2 200 µg', 20_000],
  ])('so are units of D3: %s', (title, d3) => {
    expect(figuresOf(title).d3).toBe(d3);
  });
});

describe('a comma or a full stop behind the vitamin parts it from its dose: the figure is shown, and the note of pregnancy with it', () => {
  test.each([
    ['Vitamin K2, 100 mcg, 90 capsules', { k2: 100 }],
    ['Vitamin D3 & K2, 100 mcg, 90 capsules', { k2: 100 }],
    ['Vitamin K2. 100 µg. 60 Kapseln', { k2: 100 }],
    ['Vitamin K2, 15 mg, 60 capsules', { k2: 15_000 }],
    ['Vitamin D3 + K2, 5000 IU/100 mcg, 60 Softgels', { k2: 100, d3: 5000 }],
    ['Vitamin K2, 45 mcg, D3, 400 IU, Calcium 600 mg', { k2: 45, d3: 400 }],
  ])('%s', (title, figures) => {
    expect(figuresOf(title)).toEqual(figures);
  });
});

describe('a figure of something else is no dose of K2 or D3', () => {
  test.each([
    ['K1 500 mcg K2 MK-7 100 mcg 90 caps', { k2: 100 }],
    ['K1 500 mcg + K2 100 mcg 90 caps', { k2: 100 }],
    ['Calcium Magnesium Vitamin D3 & K2 1000 mg 120 tablets', {}],
    ['Calcium Magnesium Vitamin D3 & K2 1,000 mg 120 tablets', {}],
    ['Magnesium 400 mg + D3 + K2 100 mcg', { k2: 100 }],
    ['Calcium 600 mg, D3 & K2 45 µg', { k2: 45 }],
    ['Calcio 600 mg + D3 + K2 45 µg compresse', { k2: 45 }],
    ['Wapń 500 mg z witaminą D3 i K2, 60 tabletek', {}],
    ['Omega 3 1000 mg + D3 + K2 75 µg', { k2: 75 }],
    ['Oméga 3 1000 mg avec vitamines D3 et K2', {}],
    ['Collageen 500 mg met vitamine D3 en K2', {}],
    ['Vitamina C 500 mg con D3 y K2 60 cápsulas', {}],
    ['Zink 10 mg D3 K2 60 Kapseln', {}],
    ['Sink 10 mg med D3 og K2', {}],
    ['Zinco 10 mg + vitamina K2 100 µg', { k2: 100 }],
    ['D3 + K2 + Zinc 10 mg 60 caps', {}],
    ['Biotin 5000 mcg + K2 100 mcg caps', { k2: 100 }],
    ['Selen 55 µg Vitamin K2 100 µg', { k2: 100 }],
    ['K2 100 µg + selênio 55 µg + D3 25 µg', { k2: 100, d3: 1000 }],
    ['Jod 150 µg K2 Tabletten', {}],
    ['Ashwagandha 30 mg + K2', {}],
    ['K2 + Ashwagandha 30 mg caps', {}],
    ['Vitamin B12 500 µg + K2 100 µg', { k2: 100 }],
    ['Folsäure 400 µg, K2 75 µg Tabletten', { k2: 75 }],
    ['葉酸 400μg ビタミンK2 45μg 60粒', { k2: 45 }],
    ['ビタミンK1 500μg ビタミンK2 90μg', { k2: 90 }],
    ['Vitamin A 5000 IU + D3 1000 IU + K2 100 mcg', { k2: 100, d3: 1000 }],
    ['Vitamin D3 + K 75 mcg drops', {}],
    ['Vitamin K1 & K2 1000 mcg 60 capsules', {}],
  ])('%s', (title, { k2, d3 }: { k2?: number; d3?: number }) => {
    expect(figuresOf(title)).toEqual({ k2, d3 });
  });

  test('MK-4 and MK-7 with a figure each are of no one form and of no one figure: the label says it', () => {
    const dose = readDose('Super K with K1 1500 mcg, MK-4 1000 mcg, MK-7 100 mcg 90 softgels');
    expect(dose).toEqual({ hasD3: false });
  });
});

describe('each figure goes to its own vitamin', () => {
  test.each([
    ['Vitamin D3 K2 125 mcg 50 mcg 120 vegcaps', { k2: 50, d3: 5000 }],
    ['Vitamin D3+K2 25mcg/75mcg 60 veg caps', { k2: 75, d3: 1000 }],
    ['K2 + D3 100 mcg / 1000 IU', { k2: 100, d3: 1000 }],
    ['Vitamin D3 25 µg (1000 IE) + K2 75 µg', { k2: 75, d3: 1000 }],
    ['25 µg D3 + 75 µg K2', { k2: 75, d3: 1000 }],
    ['5000 IE Vitamin D3 + 200 µg Vitamin K2', { k2: 200, d3: 5000 }],
    ['100 µg K2 + D3 25 µg', { k2: 100, d3: 1000 }],
    ['D-vitamiini 50 µg + K2 60 kapselia', { d3: 2000 }],
    ['Calcium + D3 + K2 500 mg/400 IU/45 mcg 60 tabs', { k2: 45, d3: 400 }],
    ['Calcium Magnesium D3 K2 120 tabletten 800 mg 500 mg 45 µg', { k2: 45 }],
    ['Vitamine D3 + K2 capsules 75 mcg 60 st', { k2: 75 }],
    ['Vitamin D3 + K2 Tropfen 1000 I.E. & 20 µg je Tropfen', { k2: 20, d3: 1000 }],
    ['200 mcg Vitamin K2 MK-7', { k2: 200 }],
    ['Wit. K2 MK7 100 mcg 60 kaps. + D3 2000 j.m.', { k2: 100, d3: 2000 }],
    ['Витамин Д3 50 мкг + К2 100 мкг', { k2: 100, d3: 2000 }],
  ])('%s', (title, { k2, d3 }: { k2?: number; d3?: number }) => {
    expect(figuresOf(title)).toEqual({ k2, d3 });
  });
});
