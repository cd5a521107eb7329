import { canonical } from './canonical.ts';
import { cautionsPresent } from './cautions-present.ts';
import { centralInRange } from './central-in-range.ts';
import { derivedFoods } from './derived-foods.ts';
import { gradeATwoRoots } from './grade-a-two-roots.ts';
import { gradesFit } from './grades-fit.ts';
import { namesUnique } from './names-unique.ts';
import { nearEvidence } from './near-evidence.ts';
import { ownFile } from './own-file.ts';
import { permanentIds } from './permanent-ids.ts';
import { plainText } from './plain-text.ts';
import { plausibleUnits } from './plausible-units.ts';
import { readData } from './read.ts';
import { sizesPlausible } from './sizes-plausible.ts';
import { sorted } from './sorted.ts';
import { sourceLinks } from './source-links.ts';
import { sourcesExist } from './sources-exist.ts';
import { sourcesUsed } from './sources-used.ts';
import { titlesComplete } from './titles-complete.ts';
import type { DataFile, Finding, Problem, Rule, TextRule } from './types.ts';
import { uniqueIds } from './unique-ids.ts';
import { valuesSupported } from './values-supported.ts';
import { vetoesSpareOwn } from './vetoes-spare-own.ts';
import { vitamersAddUp } from './vitamers-add-up.ts';

export const textRules: readonly TextRule[] = [plainText, canonical];

export const rules: readonly Rule[] = [
  uniqueIds,
  permanentIds,
  ownFile,
  sorted,
  sourcesExist,
  sourcesUsed,
  sourceLinks,
  valuesSupported,
  derivedFoods,
  centralInRange,
  nearEvidence,
  gradeATwoRoots,
  gradesFit,
  vitamersAddUp,
  plausibleUnits,
  sizesPlausible,
  namesUnique,
  vetoesSpareOwn,
  titlesComplete,
  cautionsPresent,
];

/** Everything that is wrong with the data files. Rules on values wait until every file has the form of its schema. */
export function lintData(files: readonly DataFile[]): Finding[] {
  const { data, problems } = readData(files);
  const ofText = textRules.flatMap((rule) => files.flatMap((file) => named(rule, rule(file))));
  if (problems.length > 0) return [...ofText, ...problems.map((problem) => ({ ...problem, rule: 'schema' }))];
  return [...ofText, ...rules.flatMap((rule) => named(rule, rule(data)))];
}

const named = ({ name: rule }: { name: string }, problems: readonly Problem[]): Finding[] =>
  problems.map((problem) => ({ ...problem, rule }));
