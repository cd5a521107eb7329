// What the extension has kept, for scenes. Stored settings are partial: every missing field is its default.

import type { CartLine, CartSnapshot } from '../../data/cart-terms.ts';
import { foods } from '../../data/index.ts';
import { createMatcher } from '../../matching/match.ts';
import { titleKey } from '../../matching/normalize.ts';
import { productKey } from '../../matching/product-key.ts';
import { PRODUCTS, type ShelfProduct } from './shelf.ts';
import type { Stored } from './stage.ts';

const SITE = '127.0.0.1';
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export const settings = (part: Stored = {}): Stored => ({ settings: { onboarded: true, ...part } });

export const WITH_TARGET = settings({ target: { ugPerDay: 100, origin: 'own' }, people: 2 });
export const ANTICOAGULANT = settings({ cautions: { anticoagulant: true, pregnancy: false, clotting: false } });
export const PREGNANT = settings({
  target: { ugPerDay: 100, origin: 'own' },
  cautions: { anticoagulant: false, pregnancy: true, clotting: true },
});

const matcher = createMatcher(foods, { defaults: { lang: 'en', currency: 'EUR', country: 'GB' } });

/** A line as the extension would have read it. */
function line({ title, size }: ShelfProduct, packs = 1, more: Partial<CartLine> = {}): CartLine {
  const raw = { title, ...(size && { size }), quantity: String(packs) };
  const { product, match } = matcher.match(raw);
  return { key: productKey(raw), raw, product, match, ...more };
}

const product = (title: string, size = ''): ShelfProduct => ({ title, size });

const FOODS = [
  line(PRODUCTS.high),
  line(PRODUCTS.range),
  line({ ...PRODUCTS.medium, size: '' }),
  line(product('Camembert Val d’Orne', '250 g')),
  line(product('Hollins Free-range eggs, large', '10 pcs')),
  line(product('Fernfield Salted butter', '250 g')),
  line(product('Fernfield Mild Cheddar', '350 g')),
  line(product('Bellacosta Mozzarella', '125 g'), 2),
];
const LEFT_OUT = [PRODUCTS.notMeasured, PRODUCTS.noK2, PRODUCTS.apples].map((one) => line(one));

/** A cart as the demo shop's page left it two minutes ago. */
const snapshot = (lines: readonly CartLine[], more: Partial<CartSnapshot> = {}): CartSnapshot => ({
  site: SITE,
  storeName: 'Fernfield Market',
  origin: 'page',
  seenAt: Date.now() - 2 * MINUTE_MS,
  lines,
  ...more,
});

const carts = (...all: readonly CartSnapshot[]): Stored => ({
  carts: Object.fromEntries(all.map((cart) => [cart.site, cart])),
});

export const fullCart = (): Stored => carts(snapshot([...FOODS, ...LEFT_OUT]));
/** Two packs of a food the reader missed, named by its food alone. */
export const cartWithHandLine = (): Stored => {
  const gouda = line(product('Gouda'), 2, { key: 'hand:gouda', since: 'hand' });
  return carts(
    snapshot([FOODS[0] as CartLine, { ...gouda, match: gouda.match && { ...gouda.match, byPerson: true } }]),
  );
};
/** A food nobody measured, a bottle of capsules, a product that is not recognised. */
export const unmeasuredCart = (): Stored =>
  carts(snapshot([line(PRODUCTS.notMeasured), line(PRODUCTS.supplement), line(product('Mystery box'))]));
export const emptyCart = (): Stored => carts(snapshot([]));

/** Not all lines were in the page, one food was only partly measured, one was added since, and a bottle of capsules. */
export const partialCart = (): Stored =>
  carts(
    snapshot(
      [
        ...FOODS.slice(0, 4),
        line(product('Fjellvik Jarlsberg', '250 g'), 1, { since: 'adds' }),
        line(PRODUCTS.supplement),
      ],
      { partial: true },
    ),
  );

/** Carts of the last days, of two shops; corrections, a food and a shop of one's own. */
export function longUse(): Stored {
  const daysAgo = (days: number) => Date.now() - days * DAY_MS;
  const elsewhere = { site: 'localhost', storeName: 'Oude Markt', seenAt: daysAgo(3) };
  const { excluded, medium } = PRODUCTS;
  return {
    ...carts(snapshot([...FOODS, ...LEFT_OUT]), snapshot(FOODS.slice(1, 4), elsewhere)),
    history: [420, 980, 620, 1070].map((centralUg, index) => ({
      day: new Date(daysAgo(9 - index * 3)).toLocaleDateString('sv-SE'),
      site: SITE,
      origin: 'cart',
      lowUg: centralUg * 0.7,
      centralUg,
      highUg: centralUg * 1.3,
    })),
    corrections: {
      [titleKey(excluded.title)]: { title: excluded.title, at: daysAgo(1), excluded: true },
      [titleKey(medium.title)]: { title: medium.title, at: daysAgo(2), food: 'gouda-aged', packGrams: 350 },
    },
    'custom-foods': [
      { id: 'own-natto', name: 'Home-made natto', words: [], ugPer100g: 800, servingGrams: 40, packGrams: 120 },
    ],
    'added-sites': ['https://www.corner-shop.example'],
  };
}

/** Every state of a badge is on the page: traces are shown, one product is taken out of the total. */
export const everyState = (part: Stored = {}): Stored => ({
  ...settings({ badge: { showTrace: true }, ...part }),
  corrections: {
    [titleKey(PRODUCTS.excluded.title)]: { title: PRODUCTS.excluded.title, at: Date.now(), excluded: true },
  },
});
