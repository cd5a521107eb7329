import { IDS_FILE, type Rule } from './types.ts';

/** An id that was released stays: stored carts, corrections and backups of people hold it, and so do the title files. */
export const permanentIds: Rule = ({ foods, ids, titles }) => {
  const released = new Set(ids);
  const present = new Set(foods.map(({ record }) => record.id));
  return [
    ...ids
      .filter((id) => !present.has(id))
      .map((id) => ({
        file: IDS_FILE,
        record: id,
        problem: 'has no record any more',
        remedy: 'Bring the record back under its old id; a food may change its name, never its id.',
      })),
    ...foods
      .filter(({ record }) => !released.has(record.id))
      .map(({ file, record }) => ({
        file,
        record: record.id,
        key: 'id',
        problem: `is not listed in ${IDS_FILE}`,
        remedy: `Add "${record.id}" there, in its place by the alphabet (npm run add-food does).`,
      })),
    ...titles
      .filter(({ id }) => !present.has(id))
      .map(({ file, id }) => ({
        file,
        record: id,
        problem: 'titles of a food that is not in the table',
        remedy: 'Write the id of a food, or add the food.',
      })),
  ];
};
