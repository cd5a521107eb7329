import type { FoodRecord, Source } from './record-types.ts';
import type { Food, K2 } from './terms.ts';

/** What the page needs of a record. Bounds, roots and derived values are worked out here, never typed into a record. */
export function compactFood(
  record: FoodRecord,
  byId: ReadonlyMap<string, FoodRecord>,
  sources: Readonly<Record<string, Source>>,
): Food {
  const { aka, k2: _, evidence: __, note: ___, cautions, badge, ...rest } = record;
  return {
    ...rest,
    names: aka,
    k2: shownK2(record, byId, sources),
    ...(cautions && { cautions }),
    ...(badge === false && { badge: false as const }),
  };
}

function shownK2(
  record: FoodRecord,
  byId: ReadonlyMap<string, FoodRecord>,
  sources: Readonly<Record<string, Source>>,
): K2 | null {
  const origin = record.like ? byId.get(record.like) : record;
  if (!origin?.k2 || origin.k2 === 'label') return null;
  const { ugPer100g, range, grade, bound = 'figure', only, split, articleOnly } = origin.k2;
  return {
    lowUg: range[0],
    centralUg: ugPer100g,
    highUg: range[1],
    bound,
    grade: record.like && grade !== 'D' ? 'C' : grade,
    ...(split && { split }),
    ...(only && { only }),
    ...(rootsOf(origin, sources).size === 1 && { oneRoot: true as const }),
    ...(articleOnly && { articleOnly: true as const }),
  };
}

/** The laboratories behind the value shown: a row may name another root than its source, where the source copied it. */
export function rootsOf(record: FoodRecord, sources: Readonly<Record<string, Source>>): Set<string> {
  if (!record.k2 || record.k2 === 'label') return new Set();
  return new Set(
    record.k2.sources.flatMap((id) => {
      const root = sources[id]?.root ?? id;
      const rows = record.evidence.filter(({ source, excluded }) => source === id && !excluded);
      return rows.length > 0 ? rows.map((row) => row.root ?? root) : [root];
    }),
  );
}
