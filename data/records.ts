import cheese from './foods/cheese.json' with { type: 'json' };
import dairy from './foods/dairy.json' with { type: 'json' };
import egg from './foods/egg.json' with { type: 'json' };
import fat from './foods/fat.json' with { type: 'json' };
import fish from './foods/fish.json' with { type: 'json' };
import meat from './foods/meat.json' with { type: 'json' };
import none from './foods/none.json' with { type: 'json' };
import plant from './foods/plant.json' with { type: 'json' };
import poultry from './foods/poultry.json' with { type: 'json' };
import prepared from './foods/prepared.json' with { type: 'json' };
import supplement from './foods/supplement.json' with { type: 'json' };
import type { FoodRecord, Source } from './record-types.ts';
import sourceFile from './sources.json' with { type: 'json' };

/** The full records, with every row of evidence: for card and options. Never in the content script. */
export const records = [
  ...cheese,
  ...dairy,
  ...egg,
  ...fat,
  ...fish,
  ...meat,
  ...none,
  ...plant,
  ...poultry,
  ...prepared,
  ...supplement,
] as unknown as readonly FoodRecord[];

export const sources = sourceFile as unknown as Readonly<Record<string, Source>>;
