import { vi } from 'vitest';
import type {
  CartView,
  Display,
  LineView,
  PageView,
  PopupActions,
  PopupState,
} from '../../../components/popup/types.ts';
import type { Amount } from '../../../data/terms.ts';

export const amount = (lowUg: number, centralUg: number, highUg: number, grams = 100): Amount => ({
  lowUg,
  centralUg,
  highUg,
  bound: 'figure',
  grams,
  assumed: [],
});

export const line = (key: string, title: string, ug: Amount, more: Partial<LineView> = {}): LineView => ({
  key,
  title,
  foodName: title,
  grade: 'A',
  packs: 1,
  packGrams: 250,
  size: 'read',
  sizeChoices: [150, 250, 400],
  amount: ug,
  barShare: 1,
  ...more,
});

export const cart: CartView = {
  seenAt: 0,
  hasFigure: true,
  lowUg: 750,
  centralUg: 1070,
  highUg: 1350,
  atLeast: false,
  split: { mk7: 375, long: 364, mk4: 331, unknown: 0 },
  days: { low: 3.75, central: 5.35, high: 6.75 },
  dominant: null,
  lines: [
    line('n', 'Natto', amount(310, 380, 440), { askFirst: true }),
    line('g', 'Gouda', amount(140, 200, 220), { size: 'assumed', grade: 'B' }),
  ],
  lineCount: 2,
  leftOut: [{ key: 'a', title: 'Apples', reason: 'noK2' }],
  supplements: [],
  swap: {
    fromId: 'mozzarella',
    toId: 'edam',
    from: 'Mozzarella',
    to: 'Edam',
    gainUgPerPack: 62,
    packGrams: 125,
    gainUgPerServing: 14,
  },
  partial: false,
  byHand: false,
  sinceRead: false,
};

export const page: PageView = {
  found: 24,
  read: 23,
  rows: [
    {
      key: 'natto',
      cardId: 'm1',
      title: 'Natto',
      filter: 'withK2',
      grade: 'A',
      glyph: { name: 'full' },
      perServing: amount(310, 380, 440, 40),
      per100g: amount(780, 940, 1100),
      askFirst: true,
      packs: 0,
    },
    {
      key: 'mystery box',
      cardId: 'm2',
      title: 'Mystery box',
      filter: 'notRecognised',
      glyph: { name: 'unknown' },
      packs: 0,
    },
  ],
};

export const display: Display = {
  unit: 'µg',
  amount: 'serving',
  targetUg: 100,
  people: 2,
  anticoagulant: false,
  pregnancy: false,
  clotting: false,
};

export const state: PopupState = {
  shop: 'Fernfield Market',
  access: 'on',
  highlight: { here: true, everywhere: true },
  dimOthers: false,
  display,
  page,
  cart,
  notKept: false,
  otherCarts: [],
  history: [
    { at: 0, centralUg: 400 },
    { at: 86_400_000, centralUg: 800 },
  ],
  findHere: [{ label: 'Natto', url: 'https://shop.example/search?q=natto' }],
  showNews: false,
  now: 120_000,
};

export const actions = (): PopupActions => ({
  setHighlight: vi.fn(),
  setDim: vi.fn(),
  setAmount: vi.fn(),
  pause: vi.fn(),
  resume: vi.fn(),
  turnOn: vi.fn(),
  tryOnce: vi.fn(),
  rescan: vi.fn(),
  copyReport: vi.fn(async () => undefined),
  openCart: vi.fn(),
  openOptions: vi.fn(),
  open: vi.fn(),
  jumpTo: vi.fn(),
  setPacks: vi.fn(),
  setPackGrams: vi.fn(),
  chooseFood: vi.fn(),
  setCounted: vi.fn(),
  addByHand: vi.fn(),
  searchFoods: vi.fn(async () => [{ id: 'edam', name: 'Edam' }]),
  refuseSwap: vi.fn(),
  forgetCart: vi.fn(),
  closeNews: vi.fn(),
});
