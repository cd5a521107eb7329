import type { Rule } from './types.ts';

/** A food stands in the file of its group, its titles beside it: nobody searches eleven files. */
export const ownFile: Rule = ({ foods, titles }) => {
  const groupOf = new Map(foods.map(({ record }) => [record.id, record.group]));
  const records = foods
    .filter(({ file, record }) => file !== `data/foods/${record.group}.json`)
    .map(({ file, record }) => ({
      file,
      record: record.id,
      key: 'group',
      problem: `is of the group ${record.group}`,
      remedy: `Move the record to data/foods/${record.group}.json, or correct its group.`,
    }));
  const strays = titles.flatMap(({ file, id }) => {
    const group = groupOf.get(id);
    if (!group || file === `data/foods/${group}.titles.json`) return [];
    const remedy = `Move them to data/foods/${group}.titles.json.`;
    return [{ file, record: id, problem: 'titles stand away from their food', remedy }];
  });
  return [...records, ...strays];
};
