import type { FoodRow, SourceView } from '../../components/options/types.ts';
import { foods } from '../../data/index.ts';
import type { FoodRecord } from '../../data/record-types.ts';
import { records, sources } from '../../data/records.ts';
import { sourceAddress } from '../../data/source-address.ts';
import type { Food } from '../../data/terms.ts';
import { gradeOf } from '../../nutrition/grade.ts';

const recordById = new Map(records.map((record) => [record.id, record]));

/** The table as options shows it; a borrowed figure shows the sources of the food it is borrowed from. */
export function foodRows(nameOf: (food: Food) => string): FoodRow[] {
  return foods
    .filter((food) => food.group !== 'supplement')
    .map((food) => ({
      id: food.id,
      name: nameOf(food),
      group: food.group,
      k2: food.k2,
      grade: gradeOf(food),
      sources: sourcesOf(recordById.get(food.like ?? food.id)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function sourcesOf(record: FoodRecord | undefined): SourceView[] {
  const keys = new Set(record?.evidence.map(({ source }) => source));
  return [...keys].flatMap((key) => {
    const source = sources[key];
    const url = source && sourceAddress(source);
    return source ? [{ citation: source.citation, ...(url && { url }) }] : [];
  });
}

/** The newest day a source was looked at stands for the table. */
export const tableDate = Object.values(sources)
  .map(({ accessed }) => accessed)
  .sort()
  .at(-1);
