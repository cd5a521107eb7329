import type { z } from 'zod';
import type { Problem } from './types.ts';

type Issue = z.core.$ZodIssue;

/** What the schema has against a file, with the record and the key, and what to do about it. */
export function problemsOfSchema(file: string, json: unknown, issues: readonly Issue[]): Problem[] {
  return issues.map((issue) => {
    const [at, ...path] = issue.path;
    const record = nameOf(json, at);
    const key = [...path, ...(issue.code === 'unrecognized_keys' ? [issue.keys.join(', ')] : [])].join('.');
    return { file, ...(record && { record }), ...(key && { key }), problem: messageOf(issue), remedy: remedyOf(issue) };
  });
}

function nameOf(json: unknown, at: PropertyKey | undefined): string | undefined {
  if (at === undefined) return undefined;
  if (!Array.isArray(json)) return String(at);
  const record: unknown = json[Number(at)];
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? id : `record ${Number(at) + 1}`;
}

function messageOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'no such key';
  if (issue.code === 'invalid_union') {
    const closest = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0]?.[0];
    if (closest) return [closest.path.join('.'), messageOf(closest)].filter(Boolean).join(': ');
  }
  return issue.message;
}

const depthOf = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

const REMEDIES: Readonly<Record<string, string>> = {
  unrecognized_keys: 'Remove it or correct its spelling; data/README.md lists the keys.',
  invalid_type: 'Write the key with a value of that kind, as the records beside it do.',
  invalid_value: 'Take one of the values named.',
  too_small: 'Numbers are per 100 g or in grams, never negative; lists are not empty.',
  invalid_format: 'Write it in the form shown.',
};

const remedyOf = ({ code }: Issue): string => REMEDIES[code] ?? 'Compare with a neighbouring record.';
