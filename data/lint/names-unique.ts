import { foldName } from './fold-name.ts';
import type { Rule } from './types.ts';

/** A name belongs to one food of a language (`*`: of every language), else the order of the files would decide. */
export const namesUnique: Rule = ({ foods }) => {
  const claims = foods.flatMap(({ file, record: { id, name, aka } }) => [
    { file, id, lang: 'en', name },
    ...Object.entries(aka).flatMap(([lang, names]) => names.map((one) => ({ file, id, lang, name: one }))),
  ]);
  const byName = Map.groupBy(claims, ({ name }) => foldName(name));
  return [...byName.values()].flatMap((sharing) => {
    const [first] = sharing;
    const other = sharing.find(
      ({ id, lang }) => id !== first?.id && sharing.some((one) => one.id !== id && meets(one.lang, lang)),
    );
    if (!first || !other) return [];
    const problem = `"${other.name}" is a name of ${first.id} too`;
    const remedy = 'Leave it to the food people mean by it.';
    return [{ file: other.file, record: other.id, key: `aka.${other.lang}`, problem, remedy }];
  });
};

const meets = (a: string, b: string): boolean => a === b || a === '*' || b === '*';
