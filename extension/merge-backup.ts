import type { Carts } from './cart-changes.ts';
import type { Corrections } from './corrections.ts';
import type { CustomFood } from './custom-foods.ts';
import { type HistoryDay, withDay } from './history.ts';
import type { Settings } from './settings.ts';

export interface Kept {
  settings: Settings;
  corrections: Corrections;
  customFoods: readonly CustomFood[];
  carts: Carts;
  history: readonly HistoryDay[];
}

/** A part missing in the file. */
export type Read = { [Name in keyof Kept]: Kept[Name] | null };

/** What is here and what the file brings. The newer of two wins; a caution that is on is never switched off by a file. */
export function merge(here: Kept, file: Read): Kept {
  return {
    settings: mergeSettings(here.settings, file.settings),
    corrections: newest(here.corrections, file.corrections ?? {}, ({ at }) => at),
    customFoods: byKey([...here.customFoods, ...(file.customFoods ?? [])], ({ id }) => id),
    carts: newest(here.carts, file.carts ?? {}, ({ seenAt }) => seenAt),
    history: (file.history ?? []).reduce(withDay, here.history).toSorted((a, b) => a.day.localeCompare(b.day)),
  };
}

function mergeSettings(here: Settings, file: Settings | null): Settings {
  if (!file) return here;
  const { anticoagulant, pregnancy, clotting } = file.cautions;
  return {
    ...file,
    cautions: {
      anticoagulant: here.cautions.anticoagulant || anticoagulant,
      pregnancy: here.cautions.pregnancy || pregnancy,
      clotting: here.cautions.clotting || clotting,
    },
  };
}

function newest<T>(here: Readonly<Record<string, T>>, file: Readonly<Record<string, T>>, timeOf: (entry: T) => number) {
  const brought = Object.entries(file).filter(([key, entry]) => {
    const known = Object.hasOwn(here, key) ? here[key] : undefined;
    return known === undefined || timeOf(entry) >= timeOf(known);
  });
  return { ...here, ...Object.fromEntries(brought) };
}

/** The last of each key. */
function byKey<T>(all: readonly T[], keyOf: (entry: T) => string): T[] {
  return [...new Map(all.map((entry) => [keyOf(entry), entry])).values()];
}
