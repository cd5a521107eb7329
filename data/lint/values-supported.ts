import type { Evidence, FoodRecord, ShownK2 } from '../record-types.ts';
import type { Problem, Rule } from './types.ts';

/** Every source a value names has a row that speaks for it: in the record, or in the foods it was worked out `from`. */
export const valuesSupported: Rule = ({ foods }) => {
  const byId = new Map(foods.map(({ record }) => [record.id, record]));
  return foods.flatMap(({ file, record }) => {
    const { id, k2 } = record;
    if (!k2 || k2 === 'label') return [];
    const strangers = (k2.from ?? []).filter((other) => other === id || !byId.has(other));
    const problems: Problem[] = strangers.map((other) => ({
      file,
      record: id,
      key: 'k2.from',
      problem: `"${other}" is no other food of the table`,
      remedy: 'Name the food whose rows the value was worked out from.',
    }));
    const rows = [record, ...(k2.from ?? []).flatMap((other) => byId.get(other) ?? [])].flatMap(countedRows);
    for (const source of unsupported(k2, rows)) {
      const remedy =
        'Add the row of evidence, name the food it stands in under `from`, or take the source off the value.';
      problems.push({ file, record: id, key: 'k2.sources', problem: `no counted row of "${source}"`, remedy });
    }
    return problems;
  });
};

const countedRows = ({ evidence }: FoodRecord): readonly Evidence[] => evidence.filter(({ excluded }) => !excluded);

/** A row speaks with a number, or says in words what it found ("lowest group of the survey"). */
function unsupported({ sources }: ShownK2, rows: readonly Evidence[]): string[] {
  const speaks = ({ ugPer100g, range, totalKUgPer100g, note }: Evidence): boolean =>
    ugPer100g !== undefined || range !== undefined || totalKUgPer100g !== undefined || note !== undefined;
  return sources.filter((source) => !rows.some((row) => row.source === source && speaks(row)));
}
