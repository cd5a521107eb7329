import type { FoodRecord, Source, Titles } from '../record-types.ts';

/** A data file as it stands on disk. */
export interface DataFile {
  /** From the project's folder: `data/foods/cheese.json`. */
  path: string;
  text: string;
}

export interface Problem {
  file: string;
  /** Food or source it is about. */
  record?: string;
  /** Where in the record: `k2.range`. */
  key?: string;
  problem: string;
  remedy: string;
}

/** A problem, and the rule that found it: `centralInRange` is data/lint/central-in-range.ts. */
export interface Finding extends Problem {
  rule: string;
}

export interface FoodEntry {
  file: string;
  record: FoodRecord;
}

/** The data files, parsed: what a rule looks at. */
export interface DataSet {
  foods: readonly FoodEntry[];
  titles: readonly { file: string; id: string; titles: Titles }[];
  sources: Readonly<Record<string, Source>>;
  /** Sources that intake.json and claims.json name. */
  factSources: readonly string[];
  /** Every id that was ever released. */
  ids: readonly string[];
}

/** Looks at parsed data; says nothing where all is well. */
export type Rule = (data: DataSet) => readonly Problem[];

/** Looks at the text of one file, before anything is parsed. */
export type TextRule = (file: DataFile) => readonly Problem[];

export const SOURCES_FILE = 'data/sources.json';
export const IDS_FILE = 'data/ids.json';
/** Facts that are no food: they name sources too. */
export const FACT_FILES: readonly string[] = ['data/claims.json', 'data/intake.json'];
