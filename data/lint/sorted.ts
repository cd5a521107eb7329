import { compare } from '../print.ts';
import { IDS_FILE, type Problem, type Rule, SOURCES_FILE } from './types.ts';

/** Sorted by id: a food has one place, so two people who add one do not meet in the same line, and a reader finds it. */
export const sorted: Rule = ({ foods, sources, ids }) => {
  const byFile = Map.groupBy(foods, ({ file }) => file);
  const lists: [file: string, ids: readonly string[]][] = [
    ...[...byFile].map(([file, entries]): [string, string[]] => [file, entries.map(({ record }) => record.id)]),
    [SOURCES_FILE, Object.keys(sources)],
    [IDS_FILE, ids],
  ];
  return lists.flatMap(([file, list]) => misplaced(file, list));
};

function misplaced(file: string, list: readonly string[]): Problem[] {
  return list.flatMap((id, at) => {
    const before = list[at - 1];
    if (before === undefined || compare(before, id) <= 0) return [];
    return [{ file, record: id, problem: `stands after ${before}`, remedy: 'Move it: entries are sorted by id.' }];
  });
}
