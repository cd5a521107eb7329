import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { foods } from '../../data/index.ts';
import { createActions } from '../../entrypoints/options/actions.ts';
import { correct, correctionsItem } from '../../extension/corrections.ts';
import { asFood, type CustomFood, customFoodsItem } from '../../extension/custom-foods.ts';
import { merge } from '../../extension/merge-backup.ts';
import { readSetAside } from '../../extension/set-aside.ts';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import { createUnderstanding } from '../../extension/understand.ts';
import { createMatcher } from '../../matching/match.ts';
import { badgeFace } from '../../nutrition/badge-face.ts';
import { speak } from '../components/views/speak.ts';
import { lineOf } from '../nutrition/fixtures.ts';

vi.mock('../../entrypoints/options/draw-badge.ts', () => ({ drawBadge: () => undefined }));
vi.mock('../../entrypoints/options/shops.ts', () => ({ setShop: () => undefined }));

const own = asFood({
  id: 'own-hilltop-gouda',
  name: 'Hilltop farm cheese',
  words: ['hilltop reserve'],
  ugPer100g: 90,
  servingGrams: 30,
  packGrams: 250,
});

describe('a food the person added', () => {
  it('is found in product names by its own words', () => {
    const { match } = createMatcher([own, ...foods]);
    for (const title of ['Hilltop Farm Cheese 250 g', 'HILLTOP RESERVE wedge'])
      expect(match({ title }).match?.food, title).toBe('own-hilltop-gouda');
  });

  const named = (name: string, words: readonly string[] = []) =>
    asFood({ id: 'own-food', name, words: [...words], ugPer100g: 90, servingGrams: 30, packGrams: 250 });

  it.each([
    ['Natto', [], ['Natto 3 x 50 g', 'Organic natto 100 g']],
    ['Mother’s natto', ['natto'], ['Natto 3 x 50 g', 'Mother’s natto']],
    ['Gouda', [], ['Gouda 200 g', 'Gouda 48+ 400 g']],
    ['My cheese', ['gouda'], ['Gouda 200 g']],
    ['Butter', [], ['Butter 250 g', 'Salted butter 250 g']],
    ['Skyr', [], ['Skyr natural 450 g']],
    ['Aged Gouda', [], ['Aged Gouda 200 g']],
  ])('%s, named like foods of the table, takes their place (words: %s)', (name, words, titles) => {
    const { match } = createMatcher([named(name, words), ...foods]);
    for (const title of titles) expect(match({ title }).match?.food, title).toBe('own-food');
  });

  it('where a food of the table is named more exactly, or beside it, that one stays: no product goes dark', () => {
    const { match } = createMatcher([named('Natto', ['gouda']), ...foods]);
    const plain = createMatcher(foods);
    for (const title of ['Hikiwari natto 3 x 45 g', 'Beemster Gouda 48+ 200 g', 'Gouda jong 400 g']) {
      expect(match({ title }).match, title).not.toBeNull();
      expect(['own-food', plain.match({ title }).match?.food], title).toContain(match({ title }).match?.food);
    }
  });

  it.each(['Natto', 'Mother’s natto', 'Home-made なっとう', '手作り納豆'])(
    '%s keeps the caution that hangs on its name, on an anticoagulant',
    (name) => expect(named(name).cautions).toEqual(['anticoagulant']),
  );

  it('by a name that merely looks alike has no caution, and takes no food’s place that has one', () => {
    expect(named('Annatto cheese').cautions).toBeUndefined();
    const careless = { ...named('Natto'), cautions: [] };
    expect(createMatcher([careless, ...foods]).match({ title: 'Natto 3 x 50 g' }).match?.food).toBe('natto');
  });

  it('shows the person’s figure, as one that nobody checked', () => {
    const face = badgeFace(
      own,
      { food: own.id, confidence: 1, because: [], qualifiers: [] },
      { amount: 'serving', showTrace: false, anticoagulant: false },
    );
    expect(face).toMatchObject({ centralUg: 27, level: 'medium', sure: 'dashed', hidden: false });
  });
});

describe('foods as they are saved', () => {
  const { saveCustomFood, removeCustomFood } = createActions(() => undefined);
  const foodOf = (name: string, words: readonly string[] = []) => ({
    id: '',
    name,
    words,
    ugPer100g: 5,
    servingGrams: 30,
    packGrams: 200,
  });
  const names = async () => (await customFoodsItem.read()).map(({ name }) => name);

  beforeEach(() => {
    fakeBrowser.reset();
    speak('en');
  });

  it('each have an id of their own, in any script and after one was deleted', async () => {
    await saveCustomFood(foodOf('納豆'));
    await saveCustomFood(foodOf('味噌'));
    await removeCustomFood((await customFoodsItem.read())[0]?.id ?? '');
    await saveCustomFood(foodOf('麹みそ'));
    const ids = (await customFoodsItem.read()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    await removeCustomFood(ids[1] ?? '');
    expect(await names()).toEqual(['味噌']);
  });

  it('that were deleted in another tab while their form was open are kept as they stand in it', async () => {
    await saveCustomFood(foodOf('Farm cheese'));
    const [open] = await customFoodsItem.read();
    await removeCustomFood(open?.id ?? '');
    expect(await saveCustomFood({ ...foodOf('Farm cheese, aged'), id: open?.id ?? '' })).toBe(true);
    expect(await names()).toEqual(['Farm cheese, aged']);
  });

  it('take the answers that name them along when they are deleted: the product is what the table says again', async () => {
    await saveCustomFood(foodOf('Farm cheese'));
    const [food] = await customFoodsItem.read();
    await correct({ title: 'Gouda 200 g' }, { food: food?.id, excluded: true });
    await correct({ title: 'Edam 200 g' }, { food: food?.id });
    await removeCustomFood(food?.id ?? '');
    expect(await correctionsItem.read()).toEqual({ 'gouda 200 g': expect.not.objectContaining({ food: food?.id }) });
    const { products } = await createUnderstanding()([{ title: 'Gouda 200 g' }], {});
    expect(products[0]?.match?.food).toBe('gouda');
  });

  it('keep all the words the form takes', async () => {
    const words = Array.from({ length: 60 }, (_, i) => `word ${i}`);
    await saveCustomFood(foodOf('Farm cheese', [...words, 'w'.repeat(100)]));
    expect((await customFoodsItem.read())[0]?.words).toHaveLength(61);
    expect(await readSetAside()).toEqual([]);
  });

  it('that could not be read again are refused, and the others stay', async () => {
    await saveCustomFood(foodOf('Farm cheese'));
    expect(await saveCustomFood(foodOf(''))).toBe(false);
    expect(await names()).toEqual(['Farm cheese']);
    expect(await readSetAside()).toEqual([]);
  });
});

describe('foods of a file', () => {
  const food = (id: string, name: string, ugPer100g = 5): CustomFood => ({
    id,
    name,
    words: [],
    ugPer100g,
    servingGrams: 30,
    packGrams: 200,
  });
  const here = {
    settings: DEFAULT_SETTINGS,
    corrections: {},
    carts: {},
    history: [],
    customFoods: [food('own-food', '納豆')],
  };

  it('with the id of another one here get a new one, and what the file says of them follows', () => {
    const file = {
      customFoods: [food('own-food', '味噌')],
      corrections: { 'red miso': { title: 'Red miso', at: 1, food: 'own-food' } },
      carts: {
        's.example': {
          site: 's.example',
          storeName: 'S',
          seenAt: 1,
          origin: 'page' as const,
          lines: [lineOf('red miso', 'own-food')],
        },
      },
    };
    const once = merge(here, file);
    expect(once.customFoods.map(({ id, name }) => [id, name])).toEqual([
      ['own-food', '納豆'],
      ['own-food-2', '味噌'],
    ]);
    expect(once.corrections['red miso']?.food).toBe('own-food-2');
    expect(once.carts['s.example']?.lines[0]?.match?.food).toBe('own-food-2');
    expect(merge(once, file)).toEqual(once);
  });

  it('an answer of the file that names a food of nobody’s is left out: its product would go dark', () => {
    const corrections = {
      'farm cheese': { title: 'Farm cheese', at: 1, food: 'own-gone', excluded: true },
      edam: { title: 'Edam', at: 1, food: 'own-gone' },
      gouda: { title: 'Gouda', at: 1, food: 'own-food' },
    };
    expect(merge(here, { corrections }).corrections).toEqual({
      'farm cheese': { title: 'Farm cheese', at: 1, excluded: true },
      gouda: corrections.gouda,
    });
  });

  it('take the place of the same food here', () => {
    const { customFoods } = merge(here, { customFoods: [food('own-food', '納豆', 900)] });
    expect(customFoods).toEqual([food('own-food', '納豆', 900)]);
  });
});
