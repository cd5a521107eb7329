import type { FoodRow, OptionsState, SettingsView, ShopView } from '../../../components/options/types.ts';
import type { Grade } from '../../../data/terms.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY_MS = 86_400_000;

export const TARGETS = [45, 150, 180, 200].map((ugPerDay) => ({ ugPerDay, origin: 'article' }));

const shop = (
  name: string,
  country: string,
  evidence: ShopView['evidence'],
  kind: ShopView['kind'],
  isOn: boolean,
): ShopView => {
  const site = `${name.toLowerCase().replace(' ', '')}.example`;
  return { id: site, site, name, country, evidence, kind, isOn };
};

export const SHOPS = [
  shop('Fernfield Market', 'GB', 'page', 'built-in', true),
  shop('Oude Markt', 'NL', 'code', 'built-in', true),
  shop('Kitano Mart', 'JP', 'none', 'built-in', false),
  shop('Solberg', 'SE', 'page', 'optional', false),
  shop('Greenbasket', 'GB', 'none', 'added', true),
];

const food = (id: string, name: string, grade: Grade, figures: readonly [number, number, number] | null): FoodRow => ({
  id,
  name,
  group: 'cheese',
  grade,
  k2: figures && { lowUg: figures[0], centralUg: figures[1], highUg: figures[2], bound: 'figure' },
  sources: [{ citation: 'A food table, 2018', url: 'https://table.example' }],
});

const SETTINGS: SettingsView = {
  target: { ugPerDay: 150, origin: 'article' },
  people: 2,
  cautions: { anticoagulant: false, pregnancy: false, clotting: false },
  badge: {
    amount: 'serving',
    unit: 'µg',
    size: 'auto',
    dimOthers: true,
    showTrace: false,
    reachByTab: true,
    toolbarNumber: true,
  },
  cart: { keep: true, keepDays: 30 },
  suggestions: { on: true, never: ['pork'] },
};

/** Options of somebody who has used it for a while. */
export function optionsSample(settings: Partial<SettingsView>): OptionsState {
  return {
    version: '0.1.0',
    settings: { ...SETTINGS, ...settings },
    targets: TARGETS,
    shops: SHOPS,
    shopSystems: ['Shopify', 'WooCommerce'],
    carts: [{ site: 'fernfieldmarket.example', shop: 'Fernfield Market', seenAt: NOW - DAY_MS, lines: 11 }],
    history: [420, 980, 620, 1070].map((centralUg, index) => ({ at: NOW - (4 - index) * 3 * DAY_MS, centralUg })),
    corrections: [{ key: 'gouda', title: 'Oudmolen Gouda 48+', food: 'Gouda, aged', packGrams: 350 }],
    customFoods: [{ id: 'own-natto', name: 'My natto', words: [], ugPer100g: 800, servingGrams: 40, packGrams: 120 }],
    foods: [
      food('brie', 'Brie', 'B', [10, 12.5, 14]),
      food('gouda', 'Gouda', 'A', [47, 66, 73]),
      food('natto', 'Natto', 'A', [780, 940, 1100]),
      food('oat-drink', 'Oat drink', 'D', null),
    ],
    tableDate: '2026-11',
    suggestible: {
      kinds: ['meat', 'pork', 'dairy', 'soy'].map((id) => ({ id, name: window.messages[`neverKind.${id}`] ?? id })),
      foods: [{ id: 'gouda', name: 'Gouda' }],
    },
    setAside: [],
    now: NOW,
  };
}
