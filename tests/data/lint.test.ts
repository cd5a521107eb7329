// Every rule of data/lint/: silent on the real files, and red on a copy that breaks it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { lintData, rules, textRules } from '../../data/lint/index.ts';
import type { Finding } from '../../data/lint/types.ts';
import { printJson } from '../../data/print.ts';
import type { ShownK2 } from '../../data/record-types.ts';
import { sourceSchema } from '../../data/schema.ts';
import { inProject } from '../../scripts/lib/paths.ts';
import { type Json, realFiles, withRecord, withSource, withText, withTitles } from './broken-data.ts';

const cheese = 'data/foods/cheese.json';
const shown = (k2: unknown, change: Partial<ShownK2>) => ({ ...(k2 as ShownK2), ...change });

test('the real files have nothing to mend', () => {
  expect(lintData(realFiles)).toEqual([]);
});

test('every rule is in the list', () => {
  const notRules = ['fold-name.ts', 'index.ts', 'parse-file.ts', 'read.ts', 'schema-problems.ts', 'types.ts'];
  const files = readdirSync(inProject('data', 'lint')).filter((name) => !notRules.includes(name));
  const names = files.map((name) => name.replace('.ts', '').replace(/-(.)/g, (_, letter) => letter.toUpperCase()));
  expect([...textRules, ...rules].map(({ name }) => name).sort()).toEqual(names.sort());
});

test.each(Object.keys(sourceSchema.shape))('who adds a source by data/README.md learns of its %s', (key) => {
  const guide = readFileSync(inProject('data', 'README.md'), 'utf8');
  expect(guide.match(/^.*new source.*$/m)?.[0]).toContain(`\`${key}\``);
});

/** [what is broken, the problems it gives, one of them]. */
const broken: [name: string, problems: () => Finding[], expected: Partial<Finding>][] = [
  [
    'a BOM',
    () => withText(cheese, (text) => `\uFEFF${text}`),
    { file: cheese, problem: expect.stringContaining('BOM') },
  ],
  [
    'Windows line ends',
    () => withText(cheese, (text) => text.replaceAll('\n', '\r\n')),
    { file: cheese, problem: expect.stringContaining('CRLF') },
  ],
  [
    'another layout',
    () => withText(cheese, (text) => text.replace('"id": "brie"', '"id":   "brie"')),
    {
      file: cheese,
      problem: expect.stringMatching(/from line \d+ on/),
      remedy: expect.stringContaining('npm run fix'),
    },
  ],
  [
    'keys in another order',
    () => withText(cheese, (text) => printJson(JSON.parse(text).map(({ id, ...rest }: Json) => ({ ...rest, id })))),
    { file: cheese, rule: 'canonical' },
  ],
  [
    'a missing comma',
    () => withText(cheese, (text) => text.replace('",', '"')),
    { problem: expect.stringContaining('not JSON') },
  ],
  [
    'an unknown key',
    () => withRecord('brie', () => ({ colour: 'white' })),
    { file: cheese, record: 'brie', key: 'colour', problem: 'no such key' },
  ],
  [
    'a key of evidence that does not exist (a wrong unit)',
    () => withRecord('brie', ({ evidence }) => ({ evidence: [{ ...evidence[0], ngPerG: { total: 125 } }] })),
    { record: 'brie', key: 'evidence.0.ngPerG' },
  ],
  [
    'a number as text',
    () => withRecord('brie', () => ({ servingGrams: '30 g' })),
    { record: 'brie', key: 'servingGrams' },
  ],
  [
    'a serving of nothing',
    () => withRecord('brie', () => ({ servingGrams: 0 })),
    { record: 'brie', key: 'servingGrams' },
  ],
  ['no names', () => withRecord('brie', () => ({ aka: undefined })), { record: 'brie', key: 'aka' }],
  [
    'an unknown language',
    () => withRecord('brie', () => ({ aka: { xx: ['brie'] } })),
    { record: 'brie', key: 'aka.xx' },
  ],
  ['an id in capitals', () => withRecord('brie', () => ({ id: 'Brie' })), { record: 'Brie', key: 'id' }],
  [
    'a value that names no source',
    () => withRecord('brie', ({ k2 }) => ({ k2: shown(k2, { sources: [] }) })),
    { record: 'brie' },
  ],
  [
    'a duplicate id',
    () => withRecord('brie', () => ({ id: 'camembert' })),
    { record: 'camembert', problem: 'stands twice here' },
  ],
  [
    'an id that was renamed',
    () => withRecord('brie', () => ({ id: 'brie-cheese' })),
    { file: 'data/ids.json', record: 'brie', remedy: expect.stringContaining('old id') },
  ],
  [
    'an id that was not released',
    () => withRecord('brie', () => ({ id: 'brie-cheese' })),
    { file: cheese, record: 'brie-cheese', key: 'id' },
  ],
  [
    'a food in the file of another group',
    () => withRecord('brie', () => ({ group: 'dairy' })),
    { record: 'brie', key: 'group' },
  ],
  [
    'records out of order',
    () => withText(cheese, (text) => printJson(JSON.parse(text).reverse())),
    { file: cheese, problem: expect.stringContaining('stands after') },
  ],
  [
    'a source that does not exist',
    () => withRecord('brie', ({ evidence }) => ({ evidence: [...evidence, { ...evidence[0], source: 'nevo-2052' }] })),
    {
      record: 'brie',
      key: expect.stringMatching(/^evidence\.\d+\.source$/),
      problem: expect.stringContaining('nevo-2052'),
    },
  ],
  [
    'a source nothing rests on',
    () =>
      withText('data/sources.json', (text) => printJson({ ...JSON.parse(text), zzz: JSON.parse(text)['nevo-2025'] })),
    { file: 'data/sources.json', record: 'zzz' },
  ],
  [
    'a source without address',
    () => withSource('hojo-2007', () => ({ doi: undefined, url: undefined })),
    { record: 'hojo-2007' },
  ],
  [
    'a source at a bare number',
    () => withSource('hojo-2007', () => ({ url: 'http://47.251.13.51:8081/1' })),
    { record: 'hojo-2007', problem: expect.stringContaining('machine') },
  ],
  [
    'a source that anybody on the way could change',
    () => withSource('hojo-2007', () => ({ url: 'http://publisher.example/hojo' })),
    { record: 'hojo-2007', problem: expect.stringContaining('https') },
  ],
  [
    'a value without a row that speaks for it',
    () => withRecord('brie', () => ({ evidence: [] })),
    { record: 'brie', key: 'k2.sources', problem: expect.stringContaining('nevo-2025') },
  ],
  [
    'figures of a food that is not there',
    () => withRecord('feta', () => ({ like: 'fetta' })),
    { record: 'feta', key: 'like' },
  ],
  [
    'figures borrowed without a reason',
    () => withRecord('burrata', () => ({ note: undefined })),
    { record: 'burrata', key: 'like' },
  ],
  [
    'a value outside its range',
    () => withRecord('brie', ({ k2 }) => ({ k2: shown(k2, { range: [20, 56] }) })),
    { record: 'brie', key: 'k2.range' },
  ],
  [
    'a slipped comma',
    () => withRecord('gorgonzola', ({ k2 }) => ({ k2: shown(k2, { ugPer100g: 1.5, range: [1.5, 15] }) })),
    { record: 'gorgonzola', key: 'k2.ugPer100g' },
  ],
  [
    'grade A on one laboratory',
    () => withRecord('camembert', ({ k2 }) => ({ k2: shown(k2, { grade: 'A', sources: ['nevo-2025'] }) })),
    { record: 'camembert', key: 'k2.grade' },
  ],
  [
    'grade B on an upper bound',
    () => withRecord('mascarpone', ({ k2 }) => ({ k2: shown(k2, { grade: 'B' }) })),
    { record: 'mascarpone', key: 'k2.grade' },
  ],
  [
    'forms that do not add up',
    () =>
      withRecord('natto', ({ evidence: [first, ...rest] }) => ({
        evidence: [{ ...first, note: undefined, ugPer100g: { mk7: 900, total: 1100 } }, ...rest],
      })),
    { record: 'natto', key: 'evidence.0' },
  ],
  [
    'a split that does not add up',
    () => withRecord('natto', ({ k2 }) => ({ k2: shown(k2, { split: { mk7: 0.5, long: 0.1 } }) })),
    { record: 'natto', key: 'k2.split' },
  ],
  [
    'ng/g read as µg per 100 g',
    () => withRecord('camembert', ({ k2 }) => ({ k2: shown(k2, { ugPer100g: 681, range: [681, 681] }) })),
    { record: 'camembert', key: 'k2', problem: expect.stringContaining('681') },
  ],
  [
    'a serving larger than its pack',
    () => withRecord('brie', () => ({ packGrams: 20 })),
    { record: 'brie', key: 'servingGrams' },
  ],
  [
    'a name of two foods',
    () => withRecord('brie', () => ({ aka: { en: ['Brie', 'Camembert'] } })),
    { problem: expect.stringContaining('Camembert') },
  ],
  [
    'a veto word that hides the food itself',
    () => withRecord('brie', ({ not }) => ({ not: [...not, 'brie'] })),
    { record: 'brie', key: 'not' },
  ],
  [
    'too few titles',
    () => withTitles('cheese', (titles) => ({ ...titles, brie: { hit: [['en', 'Brie 200 g']], miss: [] } })),
    {
      file: 'data/foods/cheese.titles.json',
      record: 'brie',
      key: 'hit',
      problem: 'titles that must hit in 1 languages',
    },
  ],
  [
    'a missing caution',
    () => withRecord('natto', () => ({ cautions: undefined })),
    { record: 'natto', key: 'cautions' },
  ],
  [
    'a supplement without its cautions',
    () => withRecord('supplement-mk7', () => ({ cautions: ['anticoagulant'] })),
    { key: 'cautions' },
  ],
];

describe('a broken copy', () => {
  const found = new Map<string, readonly Finding[]>();

  it.each(broken)('%s is found, named and given a remedy', (name, problems, expected) => {
    const findings = problems();
    found.set(name, findings);
    expect(findings).toContainEqual(expect.objectContaining(expected));
    for (const { file, problem, remedy } of findings) {
      expect(file).toMatch(/^data\//);
      expect(problem).not.toBe('');
      expect(remedy).toMatch(/[.`)]$/);
    }
  });

  it('makes every rule speak', () => {
    const spoke = new Set([...found.values()].flat().map(({ rule }) => rule));
    expect([...textRules, ...rules].map(({ name }) => name).filter((name) => !spoke.has(name))).toEqual([]);
  });
});
