import { foldName } from './fold-name.ts';
import type { Rule } from './types.ts';

/** A veto word that stands in the food's own name or in a title that must hit would hide the food from its own product. */
export const vetoesSpareOwn: Rule = ({ foods, titles }) => {
  const titlesOf = new Map(titles.map(({ id, titles: { hit } }) => [id, hit.map(([, title]) => title)]));
  return foods.flatMap(({ file, record: { id, name, aka, not } }) => {
    const own = [name, ...Object.values(aka).flat(), ...(titlesOf.get(id) ?? [])];
    return not.flatMap((veto) => {
      const killed = own.find((text) => holdsWord(text, veto));
      if (killed === undefined) return [];
      const remedy = 'Make the veto longer ("peanut butter", not "butter"), or take it off.';
      return [{ file, record: id, key: 'not', problem: `"${veto}" vetoes its own "${killed}"`, remedy }];
    });
  });
};

/** Scripts without spaces have no words: there a veto counts wherever it stands. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function holdsWord(text: string, veto: string): boolean {
  const [whole, part] = [foldName(text), foldName(veto)];
  if (SPACELESS.test(part)) return whole.includes(part);
  return ` ${whole.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${part.replace(/[^\p{L}\p{N}]+/gu, ' ')} `);
}
