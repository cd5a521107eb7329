// Badges, veils and cards on a shop's page.
import type { ShopTab } from '../lib/shop-tab.ts';
import { until } from '../lib/until.ts';
import type { Scene } from './scene.ts';
import { PRODUCTS, type ShelfSize, shelfPage } from './shelf.ts';
import type { Shown, Size, Stage, Stored } from './stage.ts';
import { everyState, settings } from './stored.ts';

const ALL = Object.values(PRODUCTS);
const SIZES: readonly ShelfSize[] = ['regular', 'compact', 'tiny', 'beside'];
/** Tall: badges are made near the window alone. */
const WIDE = { width: 1200, height: 2400 };
const PHONE = { width: 390, height: 780 };

async function badged(stage: Stage, html: string, badges: number, size: Size = WIDE): Promise<ShopTab> {
  const shop = await stage.shop(html, size);
  await until(`${badges} badges`, async () => (await shop.badges()).length >= badges);
  return shop;
}

/** Products that get a badge: all but the last two. */
const BADGES = ALL.length - 2;

const shelves =
  (sizes: readonly ShelfSize[] = ['regular'], more?: Parameters<typeof shelfPage>[2]) =>
  async (stage: Stage): Promise<Shown> =>
    badged(stage, shelfPage(ALL, sizes, more), BADGES * sizes.length);

const badgeScenes: readonly Scene[] = [
  { title: 'Badges: every state and size', stored: everyState, everyLanguage: true, kept: true, show: shelves(SIZES) },
  { title: 'Badges: greyscale', stored: everyState, look: 'greyscale', show: shelves() },
  { title: 'Badges: forced colours', stored: everyState, look: 'forced colours', show: shelves(['regular', 'tiny']) },
  { title: 'Badges: right to left', stored: everyState, show: shelves(['regular', 'beside'], { direction: 'rtl' }) },
  {
    title: 'Badges: anticoagulant mode',
    stored: () => everyState({ cautions: { anticoagulant: true, pregnancy: false, clotting: false } }),
    kept: true,
    show: shelves(['regular', 'tiny']),
  },
  {
    title: 'Badges: per 100 g in mcg, the rest dimmed',
    stored: () => settings({ badge: { amount: '100g', unit: 'mcg', dimOthers: true } }),
    show: (stage) => badged(stage, shelfPage(ALL), BADGES - 1),
  },
];

interface CardOptions {
  size?: Size;
  direction?: 'ltr' | 'rtl';
  press?: (shop: ShopTab) => Promise<unknown>;
}

/** A card beside its tile, open as after a click. */
const card =
  (
    product: keyof typeof PRODUCTS,
    { size = { width: 620, height: 780 }, direction = 'ltr', press }: CardOptions = {},
  ) =>
  async (stage: Stage): Promise<Shown> => {
    const shop = await badged(stage, shelfPage([PRODUCTS[product]], ['regular'], { direction }), 1, size);
    await shop.openCard(PRODUCTS[product].title);
    await press?.(shop);
    await shop.page.mouse.move(size.width - 2, size.height - 2);
    return shop;
  };

/** By a real click, and the button's name is another in each language. */
async function pressNotThisFood(shop: ShopTab): Promise<void> {
  const words = await shop.world.evaluate<string>(`chrome.dom.openOrClosedShadowRoot(
    document.querySelector('k2-lens-card')).querySelector('.row .button').innerText`);
  await shop.pressInCard(words ?? '');
  await until('the foods to choose from', () =>
    shop.world.evaluate<boolean>(`chrome.dom.openOrClosedShadowRoot(
      document.querySelector('k2-lens-card')).querySelector('.panel') !== null`),
  );
}

const cautions = (part: Stored) => () =>
  settings({ cautions: { anticoagulant: false, pregnancy: false, clotting: false, ...part } });

const cardScenes: readonly Scene[] = [
  { title: 'Card: Gouda', stored: () => settings(), everyLanguage: true, kept: true, show: card('medium') },
  { title: 'Card: wide range', stored: () => settings(), everyLanguage: true, show: card('range') },
  { title: 'Card: only one form', stored: () => settings(), show: card('oneForm') },
  { title: 'Card: at most', stored: () => settings(), show: card('atMost') },
  { title: 'Card: not measured', stored: () => settings(), everyLanguage: true, kept: true, show: card('notMeasured') },
  {
    title: 'Card: supplement',
    stored: cautions({ pregnancy: true }),
    everyLanguage: true,
    kept: true,
    show: card('supplement'),
  },
  { title: 'Card: from the article alone', stored: () => settings(), show: card('unchecked') },
  {
    title: 'Card: natto in anticoagulant mode',
    stored: cautions({ anticoagulant: true }),
    everyLanguage: true,
    kept: true,
    show: card('high'),
  },
  {
    title: 'Card: another food',
    stored: () => settings(),
    everyLanguage: true,
    show: card('medium', { press: pressNotThisFood }),
  },
  { title: 'Card: sheet on a phone', stored: () => settings(), show: card('medium', { size: PHONE }) },
  { title: 'Card: right to left', stored: () => settings(), show: card('medium', { direction: 'rtl' }) },
  { title: 'Card: forced colours', stored: () => settings(), look: 'forced colours', show: card('medium') },
];

export const pageScenes = [...badgeScenes, ...cardScenes];
