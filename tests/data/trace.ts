import type { Evidence, FoodRecord, Source, Vitamer } from '../../data/record-types.ts';

/** One number of the table and the way back to where it was read. */
export interface Traced {
  food: string;
  /** `mk4` … `mk10`, `total`, `lowest`, `highest`. */
  what: string;
  ug: number | string;
  row: Evidence;
  citation: string;
  /** The row of the evidence list it was taken from; null: the list has no such row. */
  listed: ListLine | null;
}

/** Every number of every row of evidence, in the order of the table. */
export function tracedValues(
  records: readonly FoodRecord[],
  sources: Readonly<Record<string, Source>>,
  list: readonly ListLine[],
): Traced[] {
  const listBySource = Map.groupBy(list, ({ source_id }) => source_id ?? '');
  return records.flatMap((record) =>
    record.evidence.flatMap((row) => {
      const same = (listBySource.get(row.source) ?? []).filter((line) => isSame(line, row));
      // Rows of a food that is not in the table by itself stand with their neighbour: sole with plaice.
      const listed =
        same.find(({ food_id }) => food_id === record.id) ?? same.find((line) => isSample(line, row)) ?? null;
      const citation = sources[row.source]?.citation ?? '';
      return numbersOf(row).map(([what, ug]) => ({ food: record.id, what, ug, row, citation, listed }));
    }),
  );
}

/** A line of the evidence list, by its heads. */
type ListLine = Readonly<Record<string, string>>;

const COLUMNS: Readonly<Record<Vitamer | 'total' | 'lowest' | 'highest', string>> = {
  mk4: 'mk4_ug_100g',
  mk5: 'mk5_ug_100g',
  mk6: 'mk6_ug_100g',
  mk7: 'mk7_ug_100g',
  mk8: 'mk8_ug_100g',
  mk9: 'mk9_ug_100g',
  mk10: 'mk10_ug_100g',
  total: 'total_k2_ug_100g',
  lowest: 'min_ug_100g',
  highest: 'max_ug_100g',
};

function numbersOf({ ugPer100g = {}, range = [null, null] }: Evidence): [string, number | string][] {
  const [lowest, highest] = range;
  const all: [string, number | string | null | undefined][] = [
    ...Object.entries(ugPer100g),
    ['lowest', lowest],
    ['highest', highest],
  ];
  return all.filter((entry): entry is [string, number | string] => entry[1] !== null && entry[1] !== undefined);
}

/** Same source, same place, same numbers in every column, none more and none less. */
function isSame(line: ListLine, row: Evidence): boolean {
  if (line.where_in_source !== row.at) return false;
  const numbers = new Map(numbersOf(row));
  return Object.entries(COLUMNS).every(([what, column]) => {
    const [said, kept] = [line[column] ?? '', numbers.get(what)];
    return said === '' ? kept === undefined : String(kept) === said || Number(said) === kept;
  });
}

const isSample = ({ qualifier, food_name_en }: ListLine, { sample = '' }: Evidence): boolean =>
  sample !== '' && [qualifier, food_name_en].some((said) => said?.includes(sample) || (said && sample.includes(said)));
