import type { LineView, PageRowView, PopupState } from '../../../components/popup/types.ts';
import type { Amount } from '../../../data/terms.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY_MS = 86_400_000;

const ug = (lowUg: number, centralUg: number, highUg: number, grams = 100): Amount => ({
  lowUg,
  centralUg,
  highUg,
  bound: 'figure',
  grams,
  assumed: [],
});

const line = (
  title: string,
  grade: LineView['grade'],
  packGrams: number,
  amount: Amount,
  more: Partial<LineView> = {},
): LineView => ({
  key: title,
  title,
  foodName: title,
  grade,
  packs: 1,
  packGrams,
  size: 'read',
  sizeChoices: [200, 300, 500],
  amount,
  barShare: amount.centralUg / 380,
  ...more,
});

const LINES = [
  line('Natto, small bean', 'A', 40, ug(310, 380, 440), { askFirst: true }),
  line('Chicken thighs, skin on', 'A', 650, ug(50, 220, 390)),
  line('Oudmolen Gouda 48+', 'B', 300, ug(140, 200, 220), { size: 'assumed' }),
  line('Camembert Val d’Orne', 'B', 250, ug(170, 170, 170)),
  line('Free-range eggs', 'A', 550, ug(31, 66, 83), { pieces: 10, size: 'assumed', sizeChoices: [45, 51, 60] }),
  line('Butter, salted', 'A', 250, ug(38, 38, 38)),
  line('Mozzarella', 'A', 125, ug(5, 7, 12), { byHand: true }),
];

const row = (
  title: string,
  level: 0 | 1 | 2 | 3,
  perServing: Amount,
  more: Partial<PageRowView> = {},
): PageRowView => ({
  key: title,
  title,
  filter: 'withK2',
  grade: 'A',
  level,
  perServing,
  per100g: perServing,
  packs: 0,
  ...more,
});

const ROWS = [
  row('Natto, small bean', 3, ug(310, 380, 440, 40), { askFirst: true }),
  row('Chicken thighs, skin on', 2, ug(8, 34, 60), { dashed: true }),
  row('Camembert Val d’Orne', 2, ug(20, 20, 20, 30), { grade: 'B', packs: 2 }),
  row('Oudmolen Gouda 48+', 2, ug(14, 20, 22, 30)),
  row('Free-range eggs', 1, ug(3, 7, 8, 55)),
  row('Cheddar, mature', 1, ug(3, 7, 8, 30)),
];

const FULL: PopupState = {
  shop: 'Fernfield Market',
  access: 'on',
  highlight: { here: true, everywhere: true },
  dimOthers: true,
  display: {
    unit: 'µg',
    amount: 'serving',
    targetUg: 100,
    people: 2,
    anticoagulant: false,
    pregnancy: false,
    clotting: false,
  },
  page: { found: 24, read: 23, rows: ROWS },
  cart: {
    seenAt: NOW - 120_000,
    lowUg: 750,
    centralUg: 1070,
    highUg: 1350,
    atLeast: false,
    split: { mk7: 375, long: 364, mk4: 331, unknown: 0 },
    days: { low: 3.75, central: 5.35, high: 6.75 },
    dominant: null,
    lines: LINES,
    leftOut: [
      { key: 'bread', title: 'Sourdough bread', reason: 'noK2' },
      { key: 'apples', title: 'Apples', reason: 'noK2' },
      { key: 'oat', title: 'Oat drink', reason: 'notMeasured' },
      { key: 'box', title: 'Mystery box', reason: 'unmatched' },
    ],
    supplements: [],
    swap: {
      fromId: 'mozzarella',
      toId: 'edam',
      from: 'Mozzarella',
      to: 'Edam',
      gainUgPerPack: 62,
      packGrams: 125,
      gainUgPerServing: 14,
      url: 'https://shop.example/search?q=edam',
    },
    partial: false,
    byHand: false,
    sinceRead: false,
  },
  otherCarts: [],
  history: [420, 980, 620, 1070].map((centralUg, index) => ({ at: NOW - (4 - index) * 3 * DAY_MS, centralUg })),
  findHere: ['Natto', 'Gouda', 'Edam', 'Brie'].map((label) => ({
    label,
    url: `https://shop.example/search?q=${label}`,
  })),
  showNews: false,
  now: NOW,
};

const BARE = { ...FULL, cart: null };
const supplements = [{ key: 's', title: 'K2 MK‑7 drops', ugPerDose: 100, doses: 60, d3Iu: 4000 }];
const longer = FULL.cart && {
  ...FULL.cart,
  supplements,
  atLeast: true,
  partial: true,
  sinceRead: true,
  days: { low: 6, central: 9.3, high: 16 },
  dominant: { food: 'natto', daysWithout: 3.4 },
};

/** States of the popup by name. */
export const POPUPS = {
  cart: FULL,
  'this page': BARE,
  'anticoagulant mode': {
    ...FULL,
    display: { ...FULL.display, anticoagulant: true, targetUg: null },
    cart: FULL.cart && { ...FULL.cart, days: null, supplements },
  },
  'no target': {
    ...FULL,
    display: { ...FULL.display, targetUg: null },
    cart: FULL.cart && { ...FULL.cart, days: null },
  },
  'two weeks, supplements, pregnancy': {
    ...FULL,
    display: { ...FULL.display, pregnancy: true, clotting: true },
    cart: longer,
    otherCarts: [{ site: 'oudemarkt.example', shop: 'Oude Markt', centralUg: 420, seenAt: NOW - 3 * DAY_MS }],
  },
  'no cart yet': { ...FULL, cart: null, cartUrl: 'https://shop.example/cart', page: null },
  'unknown shop': { ...BARE, shop: 'greenbasket.example', access: 'ask' },
  'nothing read': { ...BARE, page: { found: 24, read: 0, rows: [] } },
  'partly read': { ...BARE, page: { found: 24, read: 9, rows: ROWS } },
  paused: { ...BARE, access: 'paused' },
  'browser page': { ...BARE, shop: 'K2 Lens', access: 'unavailable' },
  'news after an update': { ...FULL, showNews: true },
} as const satisfies Record<string, PopupState>;

export type PopupName = keyof typeof POPUPS;
