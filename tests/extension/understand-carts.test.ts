import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCarts, saveCart, setHandPacks } from '../../extension/carts.ts';
import { correct } from '../../extension/corrections.ts';
import { customFoodsItem } from '../../extension/custom-foods.ts';
import { followOwnAnswers } from '../../extension/understand-carts.ts';
import { lineOf, matchOf } from '../nutrition/fixtures.ts';

const SITE = 'shop.example';
const cartOf = (...lines: ReturnType<typeof lineOf>[]) =>
  saveCart({ site: SITE, storeName: 'Shop', seenAt: Date.now(), origin: 'page', lines });
const foods = async () => (await readCarts())[SITE]?.lines.map(({ match }) => match?.food ?? null);
const OWN = { id: 'own-hilltop', name: 'Hilltop Reserve', words: [], ugPer100g: 9, servingGrams: 30, packGrams: 250 };

beforeEach(() => {
  fakeBrowser.reset();
  followOwnAnswers();
});

it('an own food counts in the carts that are kept, and no longer when it is taken away', async () => {
  await cartOf(lineOf('Hilltop Reserve', null), lineOf('Soap', null));
  await customFoodsItem.write([OWN]);
  await vi.waitFor(async () => expect(await foods()).toEqual(['own-hilltop', null]));
  await customFoodsItem.write([]);
  await vi.waitFor(async () => expect(await foods()).toEqual([null, null]));
});

it('an answer that is taken back is none in a cart that was read while it stood', async () => {
  await correct({ title: 'Gouda 48+' }, { food: 'edam' });
  await cartOf({ ...lineOf('Gouda 48+', 'edam'), match: matchOf('edam', { byPerson: true }) });
  await correct({ title: 'Gouda 48+' }, { food: undefined });
  await vi.waitFor(async () => expect(await foods()).toEqual(['gouda']));
});

it('packs counted by hand stay the food that they were counted as, and other lines what the page made of them', async () => {
  await cartOf(lineOf('Hilltop Reserve', null), lineOf('Soap', 'natto'));
  const byHand = { ...lineOf('hand:gouda', 'gouda'), match: matchOf('gouda', { byPerson: true }) };
  await setHandPacks(SITE, 'Shop', { ...byHand, raw: { title: 'Anything' } }, 1);
  await customFoodsItem.write([OWN]);
  await vi.waitFor(async () => expect(await foods()).toEqual(['own-hilltop', 'natto', 'gouda']));
});
