import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { correct } from '../../extension/corrections.ts';
import { customFoodsItem } from '../../extension/custom-foods.ts';
import { createUnderstanding } from '../../extension/understand.ts';
import { titleKey } from '../../matching/normalize.ts';

const TITLE = 'Belegen Gouda 48+ 400 g';
const understand = createUnderstanding();
const foodOf = async (title: string) => (await understand([{ title }], { lang: 'nl' })).products[0]?.match;

beforeEach(() => fakeBrowser.reset());

describe('what the worker makes of a product', () => {
  it('is its food and its size', async () => {
    const { products } = await understand([{ title: TITLE }, { title: TITLE }, { title: 'Afwasmiddel citroen' }], {
      lang: 'nl',
    });
    expect(products.map(({ match }) => match?.food.startsWith('gouda') ?? null)).toEqual([true, true, null]);
    expect(products[0]).toMatchObject({ key: titleKey(TITLE), product: { pack: { grams: 400 } } });
  });

  it('follows the person from one message to the next', async () => {
    await correct({ title: TITLE }, { food: 'edam' });
    expect(await foodOf(TITLE)).toMatchObject({ food: 'edam', byPerson: true });
    await correct({ title: TITLE }, { food: null });
    expect(await foodOf(TITLE)).toBeNull();
    await correct({ title: TITLE }, { food: undefined });
    expect((await foodOf(TITLE))?.byPerson).toBeUndefined();
  });

  it('knows the person’s own foods', async () => {
    expect(await foodOf('Hilltop Reserve')).toBeNull();
    await customFoodsItem.write([
      { id: 'own-hilltop', name: 'Hilltop Reserve', words: [], ugPer100g: 90, servingGrams: 30, packGrams: 250 },
    ]);
    expect((await foodOf('Hilltop Reserve'))?.food).toBe('own-hilltop');
  });
});
