import { describe, expect, it } from 'vitest';
import { brandLines } from '../../components/card/brand-line.ts';
import { createFigures } from '../../components/figures.ts';
import { records } from '../../data/records.ts';
import type { Product } from '../../data/terms.ts';
import { translator } from './messages.ts';

const figures = createFigures('en', 'µg');
const recordOf = (id: string) => {
  const record = records.find((one) => one.id === id);
  if (!record) throw new Error(`no food ${id}`);
  return record;
};
const linesOf = (food: string, title: string, brand?: string) => {
  const product: Product = { title, pack: null, price: null, pricePerKg: null, quantity: 1, ...(brand && { brand }) };
  return brandLines(recordOf(food), product, figures, translator('en')).map((line) => line.replaceAll('\u00a0', ' '));
};

describe('a brand the article measured', () => {
  it.each([
    ['cheddar-aged', 'Cabot Extra Sharp Cheddar 8 oz', undefined, 'gives Cabot 11 µg per 100 g (MK‑4, MK‑7 only).'],
    ['cheddar-aged', 'Organic Sharp Cheddar', 'Nature’s Promise', "gives Nature's Promise 10 µg"],
    ['blue-cheese', 'P.A. Bowen raw blue', 'PA BOWEN Farmstead', 'gives PA Bowen 5 µg'],
  ])('%s: %s', (food, title, brand, words) => {
    expect(linesOf(food, title, brand).join()).toContain(words);
  });

  it('says nothing of other brands, nor of a word that only holds the name', () => {
    expect(linesOf('cheddar-aged', 'Tillamook Extra Sharp Cheddar')).toEqual([]);
    expect(linesOf('cheddar-aged', 'Scabotta cheddar')).toEqual([]);
  });

  it('says nothing where the value shown is the article’s already', () => {
    expect(linesOf('butter-oil', 'Green Pasture Butter Oil')).toEqual([]);
  });
});
