import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foodById, foods } from '../../data/index.ts';
import { createRepairingMatcher } from '../../matching/repairing-matcher.ts';
import { heldOutTitles, type LabelledTitle, languageTitles, ownTitles } from '../lib/own-titles.ts';
import { abbreviated, inCapitals, inOtherOrder, seeded, withTypos } from './noise.ts';
import { share, Tallies, Tally } from './tally.ts';
import { createExplainer } from './why.ts';

/** What a shopper looks for: at least this much K2 per 100 g, or a supplement. */
const RICH_UG = 10;
const shared = new URL('../../../shared/eval/', import.meta.url);

const matcher = createRepairingMatcher(foods);
const matchName = (title: string, lang?: string): { id: string | null; confidence: number } => {
  const { match: found } = matcher.match({ title, ...(lang && { lang }) });
  return { id: found?.food ?? null, confidence: found?.confidence ?? 0 };
};

/** Silent foods (dishes, no source) count as no match, as on the page. */
const shown = (id: string | null): string | null => (id !== null && foodById.get(id)?.badge === false ? null : id);
const isRich = (id: string): boolean => {
  const food = foodById.get(id);
  return food?.group === 'supplement' || (food?.k2?.centralUg ?? 0) >= RICH_UG;
};
/** Another record of one food: gouda and gouda-aged, quark and quark-low-fat. */
const isNear = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0];

/** Prints every table about names; `errors`: how many wrong answers to list. */
export function evalNames({ errors = 0 }: { errors?: number } = {}): void {
  scoreOwnTitles(errors);
  scoreLabelled('Held-out titles of languages the shared sample hardly holds', heldOutTitles());
  scoreLabelled('Twenty titles each of thirteen languages', languageTitles());
  scoreNoise();
  if (existsSync(fileURLToPath(new URL('score.mjs', shared)))) scoreShared(errors);
}

function scoreOwnTitles(errors: number): void {
  const [all, rich] = [new Tally(), new Tally()];
  const [byLang, byGroup] = [new Tallies(), new Tallies()];
  const calibration = new Map<string, { said: number; right: number }>();
  const wrong: string[] = [];
  for (const { lang, title, food, not, group } of ownTitles()) {
    const { id, confidence } = matchName(title, lang);
    const got = shown(id);
    // A look-alike title says only what the product is not: another right answer is no error.
    const expected = food === undefined ? (got === not ? null : got) : shown(food);
    if (food === undefined && got !== null && got !== not) continue;
    for (const tally of [all, byLang.at(lang), byGroup.at(group)]) tally.add(expected, got, isNear);
    if (expected !== null && isRich(expected)) rich.add(expected, got, isNear);
    if (got !== null) count(calibration, confidence, expected !== null && (got === expected || isNear(got, expected)));
    if (got !== expected) wrong.push(`${lang}  ${title}  want ${expected ?? '-'}  got ${got ?? '-'}`);
  }
  console.log('\nOur own titles');
  console.table({ all: all.row(), 'rich in K2': rich.row() });
  console.table(byLang.table(5));
  console.table(byGroup.table());
  printCalibration(calibration);
  for (const line of wrong.slice(0, errors)) console.log(line);
}

function scoreLabelled(heading: string, titles: readonly LabelledTitle[]): void {
  const tallies = new Tallies();
  for (const { lang, title, food } of titles) {
    const got = shown(matchName(title, lang).id);
    for (const key of [lang, 'all']) tallies.at(key).add(food === null ? null : shown(food), got, isNear);
  }
  console.log(`\n${heading}`);
  console.table(tallies.table());
}

function scoreNoise(): void {
  const random = seeded(20_261_122);
  const damages: Record<string, (title: string) => string> = {
    'as written': (title) => title,
    'one typo': (title) => withTypos(title, 1, random),
    'two typos': (title) => withTypos(title, 2, random),
    capitals: inCapitals,
    'other order': inOtherOrder,
    abbreviated,
  };
  const table: Record<string, Record<string, number | null>> = {};
  const titles = ownTitles().filter(({ food }) => food !== undefined && shown(food) !== null);
  for (const [name, damage] of Object.entries(damages)) {
    const tally = new Tally();
    for (const { lang, title, food } of titles)
      tally.add(food ?? null, shown(matchName(damage(title), lang).id), isNear);
    table[name] = tally.row();
  }
  console.log('\nNoise');
  console.table(table);
}

function scoreShared(errors: number): void {
  const labels = fileURLToPath(new URL('names-dev.csv', shared));
  const rows = readFileSync(labels, 'utf8').trim().split('\n').slice(1);
  const predictions = rows.map(nameOf).map((name) => ({ name, food: shown(matchName(name).id) }));
  const file = join(mkdtempSync(join(tmpdir(), 'k2-names-')), 'predictions.jsonl');
  writeFileSync(file, predictions.map((one) => JSON.stringify(one)).join('\n'));
  const flags = errors > 0 ? ['--errors', String(errors)] : [];
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(new URL('score.mjs', shared)), labels, file, ...flags]);
  console.log('\nShared labelled names (score.mjs)');
  console.log(explained(String(stdout)));
}

/** Behind every wrong answer what the matcher saw: `WRONG\ten\tname\twant …\tgot …`. */
function explained(report: string): string {
  const explain = createExplainer(foods);
  return report.replace(
    /^(?:WRONG|MISSED)\t[^\t]*\t([^\t\n]*)\t.*$/gm,
    (line, name: string) => `${line}\n\t${explain(name)}`,
  );
}

/** Second column of an RFC 4180 row (`id,name,…`). */
function nameOf(row: string): string {
  const quoted = /^[^,]*,"((?:[^"]|"")*)"/.exec(row)?.[1];
  return quoted === undefined ? (row.split(',')[1] ?? '') : quoted.replaceAll('""', '"');
}

function count(bins: Map<string, { said: number; right: number }>, confidence: number, isRight: boolean): void {
  const bin = `${(Math.floor(confidence * 10 + 1e-9) / 10).toFixed(1)}…`;
  const counts = bins.get(bin) ?? { said: 0, right: 0 };
  counts.said++;
  if (isRight) counts.right++;
  bins.set(bin, counts);
}

function printCalibration(bins: ReadonlyMap<string, { said: number; right: number }>): void {
  console.log('\nCalibration: of matches reported at this confidence, the share that is right');
  const rows = [...bins].sort(([a], [b]) => a.localeCompare(b));
  console.table(Object.fromEntries(rows.map(([bin, { said, right }]) => [bin, { said, right: share(right, said) }])));
}
