import { IDS_FILE, type Rule } from './types.ts';

/** One id, one food: carts and corrections are stored under it. */
export const uniqueIds: Rule = ({ foods, ids }) => {
  const places = Map.groupBy(foods, ({ record }) => record.id);
  const twice = [...places].flatMap(([id, entries]) => {
    const [first, second] = entries;
    if (!first || !second) return [];
    const where = first.file === second.file ? 'twice here' : `in ${first.file} as well`;
    const remedy = 'Give the newer one another id, or merge the two records.';
    return [{ file: second.file, record: id, key: 'id', problem: `stands ${where}`, remedy }];
  });
  const listedTwice = ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => ({ file: IDS_FILE, record: id, problem: 'stands twice', remedy: 'Remove one of the two lines.' }));
  return [...twice, ...listedTwice];
};
