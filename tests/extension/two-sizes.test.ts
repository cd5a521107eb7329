import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CartLine } from '../../data/cart-terms.ts';
import type { RawText } from '../../data/terms.ts';
import { type Carts, withAdd, withHandPacks, withRead } from '../../extension/cart-changes.ts';
import { totalOfLines } from '../../extension/cart-total.ts';
import { correct, correctionsItem } from '../../extension/corrections.ts';
import { createUnderstanding } from '../../extension/understand.ts';
import { titleKey } from '../../matching/normalize.ts';

const TITLE = 'Gouda jong belegen';
const shop = { site: 'shop.example', storeName: 'Shop', seenAt: 1 };
const understand = createUnderstanding();

async function lineOf(raw: RawText): Promise<CartLine> {
  const { products } = await understand([raw], { lang: 'nl' });
  const [product] = products;
  if (!product) throw new Error('nothing was understood');
  return { ...product, raw };
}
const sized = (size?: string, quantity = '1') => lineOf({ title: TITLE, ...(size && { size }), quantity });
/** As earlier versions stored it: by the title alone. */
const old = async (size: string) => ({ ...(await sized(size)), key: titleKey(TITLE) });
const packsOf = (carts: Carts) =>
  carts['shop.example']?.lines.map(({ product, raw }) => `${product.quantity} × ${raw.size}`);

beforeEach(() => fakeBrowser.reset());

describe('two sizes under one title', () => {
  it('are two lines when their steppers are used or packs are added by hand', async () => {
    const [small, large] = [await sized('190 g'), await sized('1 kg', '2')];
    expect(packsOf(withAdd(withAdd({}, shop, small), shop, large))).toEqual(['1 × 190 g', '2 × 1 kg']);
    expect(packsOf(withHandPacks(withHandPacks({}, shop, small, 3), shop, large, 1))).toEqual([
      '3 × 190 g',
      '1 × 1 kg',
    ]);
  });

  it('have each their own corrected pack, and one food', async () => {
    const lines = [await sized('190 g'), await sized('1 kg')];
    await correct({ title: TITLE, size: '190 g' }, { packGrams: 200 });
    const gramsOf = async () => (await totalOfLines(lines)).lines.map(({ amount }) => Math.round(amount?.grams ?? 0));
    expect(await gramsOf()).toEqual([200, 1000]);
    await correct({ title: TITLE, size: '1 kg' }, { food: 'edam' });
    expect((await totalOfLines(lines)).lines.map(({ food }) => food)).toEqual(['edam', 'edam']);
    expect((await Promise.all([sized('190 g'), sized('1 kg')])).map(({ match }) => match?.food)).toEqual([
      'edam',
      'edam',
    ]);
    await correct({ title: TITLE, size: '190 g' }, { packGrams: undefined });
    expect(await gramsOf()).toEqual([190, 1000]);
  });
});

describe('one size under one title', () => {
  it.each([
    ['a list that prints it and a cart that does not', '190 g', undefined],
    ['a cart that prints it and a list that does not', undefined, '190 g'],
    ['one that writes it otherwise', '190 g', '0,19 kg'],
    ['a size that is only about so much', 'ca. 350 g', '345 g'],
  ])('is one line: %s', async (_, first, second) => {
    const read = { ...shop, origin: 'page' as const, lines: [await sized(first)] };
    const after = withAdd(withRead({}, read), shop, await sized(second, '3'));
    expect(after['shop.example']?.lines.map(({ product }) => product.quantity)).toEqual([3]);
    const more = { ...shop, origin: 'page' as const, partial: true as const, lines: [await sized(second, '4')] };
    expect(withRead(withRead({}, read), more)['shop.example']?.lines).toHaveLength(1);
  });

  it('that stands in the title as well is no more than the title', async () => {
    const { key } = await lineOf({ title: `${TITLE} 400 g`, size: '400 g' });
    expect(key).toBe(titleKey(`${TITLE} 400 g`));
  });
});

describe('what earlier versions stored by the title alone', () => {
  it('is found: the line of a cart', async () => {
    const carts = { 'shop.example': { ...shop, origin: 'page' as const, lines: [await old('190 g')] } };
    expect(packsOf(withAdd(carts, shop, await sized('190 g', '2')))).toEqual(['2 × 190 g']);
    expect(withHandPacks(carts, shop, await sized('190 g'), 0)['shop.example']?.lines).toEqual([]);
  });

  it('is found: a correction, which can be taken back', async () => {
    const said = { title: TITLE, at: 1, food: 'edam', packGrams: 350, excluded: true };
    await correctionsItem.write({ [titleKey(TITLE)]: said });
    const line = await sized('190 g');
    const lineTotal = async () => (await totalOfLines([line])).lines[0];
    expect(line.match).toMatchObject({ food: 'edam', byPerson: true });
    expect(await lineTotal()).toMatchObject({ food: 'edam', status: 'excluded', amount: { grams: 350 } });
    await correct(line.raw, { excluded: undefined, packGrams: undefined });
    expect(await lineTotal()).toMatchObject({ food: 'edam', status: 'counted', amount: { grams: 190 } });
  });
});
