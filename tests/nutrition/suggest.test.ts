import { describe, expect, it } from 'vitest';
import type { LineTotal } from '../../data/cart-terms.ts';
import { foodById, foods } from '../../data/index.ts';
import { isSuggestible, NEVER_KINDS, pairOf, type SwapOptions, suggestSwap } from '../../nutrition/suggest.ts';
import { totalsOf } from '../../nutrition/totals.ts';
import { lineOf, packOf } from './fixtures.ts';

const inTable = (id: string) => foodById.get(id);
const cart = (...ids: string[]): readonly LineTotal[] =>
  totalsOf(
    ids.map((id) => lineOf(id, id, { pack: packOf({ grams: 300 }) })),
    inTable,
    { targetUgPerDay: null, people: 1 },
  ).lines;
const ON: SwapOptions = { isOn: true, seen: new Set(), never: [] };
const swap = (ids: string[], options: Partial<SwapOptions> = {}) =>
  suggestSwap(cart(...ids), foods, inTable, { ...ON, ...options });

describe('better sources', () => {
  it('stay inside one use and gain most', () => {
    const found = swap(['cheddar']);
    expect(found).toMatchObject({ from: 'cheddar', to: 'gouda', packGrams: 300 });
    expect(found?.gainUgPerPack).toBeCloseTo((65 - 23) * 3, 6);
    expect(found?.gainUgPerServing).toBeCloseTo((65 - 23) * 0.3, 6);
  });

  it('name a food that is not common only where this shop was seen to have it', () => {
    expect(swap(['cheddar'])?.to).not.toBe('gouda-aged');
    expect(swap(['cheddar'], { seen: new Set(['gouda-aged']) })?.to).toBe('gouda-aged');
  });

  it('need 20 µg more a pack', () => {
    expect(swap(['gouda'])).toBeNull();
    expect(swap(['gouda-young'])?.to).toBe('gouda');
    const slice = totalsOf([lineOf('a', 'cheddar', { pack: packOf({ grams: 40 }) })], inTable, {
      targetUgPerDay: null,
      people: 1,
    });
    expect(suggestSwap(slice.lines, foods, inTable, ON)).toBeNull();
  });

  it('suggest nothing the cart already holds', () => {
    expect(swap(['cheddar', 'gouda', 'edam'])).toBeNull();
  });

  it('respect what is never to be suggested', () => {
    expect(swap(['cheddar'], { never: ['gouda'] })?.to).toBe('edam');
    expect(swap(['cheddar'], { never: [pairOf('cheddar', 'gouda')] })?.to).toBe('edam');
    expect(swap(['cheddar'], { never: ['dairy'] })).toBeNull();
    expect(swap(['chicken-breast'], { never: ['meat'] })).toBeNull();
    expect(swap(['chicken-breast'])?.to).toBe('chicken-leg');
    expect(NEVER_KINDS).toEqual(['meat', 'pork', 'dairy', 'soy']);
  });

  it('are off where they are switched off', () => {
    expect(swap(['cheddar'], { isOn: false })).toBeNull();
  });

  it('never compare with a weak figure', () => {
    expect(swap(['hard-cheese', 'cream-cheese', 'jarlsberg', 'parmesan'])).toBeNull();
  });

  it('are never liver, mould-ripened or washed-rind cheese, supplements, natto or unsure', () => {
    const allowed = foods.filter(isSuggestible).map(({ id }) => id);
    expect(allowed).toEqual(expect.arrayContaining(['gouda', 'edam', 'chicken-leg', 'butter']));
    expect(
      allowed.filter((id) =>
        /liver|brie|camembert|munster|blue|stilton|roquefort|gorgonzola|raclette|vacherin|natto|supplement|emu|country-hen/.test(
          id,
        ),
      ),
    ).toEqual([]);
  });
});
