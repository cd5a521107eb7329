import type { CartSnapshot } from '../data/cart-terms.ts';
import type { Carts } from './cart-changes.ts';
import { type Corrections, withoutFoods } from './corrections.ts';
import { type CustomFood, freeId, isOwnFood } from './custom-foods.ts';
import { type HistoryDay, oneADay } from './history.ts';
import type { Settings } from './settings.ts';

export interface Kept {
  settings: Settings;
  corrections: Corrections;
  customFoods: readonly CustomFood[];
  carts: Carts;
  history: readonly HistoryDay[];
}

/**
 * What is here and what the file brings, which may lack a part. The newer of two wins; no file switches a caution off,
 * nor reads a shop that is paused here.
 */
export function merge(here: Kept, file: Partial<Kept>): Kept {
  const { customFoods, idHere } = mergeFoods(here.customFoods, file.customFoods ?? []);
  const ownIds = new Set(customFoods.map(({ id }) => id));
  const isGone = (food: string) => isOwnFood(food) && !ownIds.has(food);
  const corrections = withoutFoods(correctionsWith(idHere, file.corrections ?? {}), isGone);
  return {
    settings: mergeSettings(here.settings, file.settings),
    corrections: newest(here.corrections, corrections, ({ at }) => at),
    customFoods,
    carts: newest(here.carts, cartsWith(idHere, file.carts ?? {}), heardOf),
    history: mergeHistory(here.history, file.history ?? []),
  };
}

function mergeSettings(here: Settings, file: Settings | undefined): Settings {
  if (!file) return here;
  const { anticoagulant, pregnancy, clotting } = file.cautions;
  return {
    ...file,
    paused: [...new Set([...here.paused, ...file.paused])],
    cautions: {
      anticoagulant: here.cautions.anticoagulant || anticoagulant,
      pregnancy: here.cautions.pregnancy || pregnancy,
      clotting: here.cautions.clotting || clotting,
    },
    onboarded: here.onboarded || file.onboarded,
    withoutAdapters: here.withoutAdapters,
  };
}

function newest<T>(here: Readonly<Record<string, T>>, file: Readonly<Record<string, T>>, timeOf: (entry: T) => number) {
  const brought = Object.entries(file).filter(([key, entry]) => {
    const known = Object.hasOwn(here, key) ? here[key] : undefined;
    return known === undefined || timeOf(entry) >= timeOf(known);
  });
  return { ...here, ...Object.fromEntries(brought) };
}

/** A day's cart has no time of its own: the one that is here stays, but for an order of that day. */
function mergeHistory(here: readonly HistoryDay[], file: readonly HistoryDay[]): readonly HistoryDay[] {
  return oneADay([...file, ...here]).toSorted((a, b) => a.day.localeCompare(b.day));
}

type IdHere = (id: string) => string;

/** Two devices may have given one id to two foods: then the file's gets another, and is known by it from then on. */
function mergeFoods(here: readonly CustomFood[], file: readonly CustomFood[]) {
  const foods = new Map(here.map((food) => [food.id, food]));
  const idOfName = new Map(here.map(({ id, name }) => [name, id]));
  const ids = new Map<string, string>();
  for (const food of file) {
    const { id: idThere, name } = food;
    const isTaken = foods.has(idThere) && foods.get(idThere)?.name !== name;
    const id = isTaken ? (idOfName.get(name) ?? freeId(name, foods)) : idThere;
    ids.set(idThere, id);
    idOfName.set(name, id);
    foods.set(id, { ...food, id });
  }
  const idHere: IdHere = (id) => ids.get(id) ?? id;
  return { customFoods: [...foods.values()], idHere };
}

const correctionsWith = (idHere: IdHere, corrections: Corrections): Corrections =>
  mapped(corrections, (correction) =>
    correction.food ? { ...correction, food: idHere(correction.food) } : correction,
  );

/** When something was learned of a cart last: packs may be put in it after it was read. */
const heardOf = ({ seenAt, changedAt = seenAt }: CartSnapshot): number => Math.max(seenAt, changedAt);

/** By the site a cart itself names: "Forget" goes by that one. Of two the newer stays. */
function cartsWith(idHere: IdHere, carts: Carts): Carts {
  const oldestFirst = Object.values(carts).toSorted((a, b) => heardOf(a) - heardOf(b));
  const bySite = Object.fromEntries(oldestFirst.map((cart) => [cart.site, cart]));
  return mapped(bySite, (cart) => ({
    ...cart,
    lines: cart.lines.map((line) =>
      line.match ? { ...line, match: { ...line.match, food: idHere(line.match.food) } } : line,
    ),
  }));
}

const mapped = <T>(entries: Readonly<Record<string, T>>, change: (entry: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry)]));
