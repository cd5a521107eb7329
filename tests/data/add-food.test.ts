import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withFood } from '../../scripts/add-food/with-food.ts';
import { inProject } from '../../scripts/lib/paths.ts';
import { realFiles } from './broken-data.ts';

const record = {
  id: 'langres',
  name: 'Langres',
  group: 'cheese',
  use: 'soft-cheese',
  aka: { fr: ['Langres'] },
  not: [],
  k2: null,
  evidence: [],
  servingGrams: 30,
  packGrams: 180,
  note: 'No K2 number found in any source read.',
};
const textOf = (files: readonly { path: string; text: string }[], path: string) =>
  files.find((file) => file.path === path)?.text ?? '';

describe('a food that is added', () => {
  const { files, problems, wantsTitles } = withFood(realFiles, { record });

  it('stands in its place, with its id, and breaks no rule', () => {
    expect(problems).toEqual([]);
    const ids = (JSON.parse(textOf(files, 'data/foods/cheese.json')) as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain('langres');
    expect(ids).toEqual(ids.toSorted());
    expect(JSON.parse(textOf(files, 'data/ids.json'))).toContain('langres');
  });

  it('changes no line of another food', () => {
    const before = new Set(textOf(realFiles, 'data/foods/cheese.json').split('\n'));
    const added = textOf(files, 'data/foods/cheese.json')
      .split('\n')
      .filter((line) => !before.has(line));
    expect(added.join('\n')).not.toMatch(/camembert|brie/i);
  });

  it('wants titles, unless they come along', () => {
    expect(wantsTitles).toBe(true);
    const three = (title: string): [string, string][] => ['en', 'fr', 'nl'].map((lang) => [lang, `${title} ${lang}`]);
    const titles = { hit: three('Langres AOP 180 g'), miss: three('Langres crackers') };
    expect(withFood(realFiles, { record, titles })).toMatchObject({ problems: [], wantsTitles: false });
  });
});

describe.each([
  ['an id that is taken', { id: 'brie' }, 'brie'],
  ['no group', { group: undefined }, 'group'],
  ['a group that is none', { group: 'cheeses' }, 'group'],
  ['an unknown key', { colour: 'red' }, 'colour'],
  ['a name of another food', { aka: { fr: ['Brie'] } }, 'aka.fr'],
  ['a serving of no grams', { servingGrams: 0 }, 'servingGrams'],
  [
    'a source that is not there',
    { evidence: [{ source: 'nobody-1999', at: 'p. 1', via: 'heard' }] },
    'evidence.0.source',
  ],
])('%s', (_, change, where) => {
  it('is named with a remedy', () => {
    const { problems } = withFood(realFiles, { record: { ...record, ...change } });
    expect(problems.map(({ record: id, key }) => `${id} ${key}`).join()).toContain(where);
    for (const { remedy } of problems) expect(remedy.length).toBeGreaterThan(10);
  });
});

describe('npm run add-food', () => {
  let folder = '';
  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, [join(folder, 'scripts', 'add-food.ts'), ...args], {
      cwd: folder,
      env: { ...process.env, TMPDIR: folder },
      input,
      encoding: 'utf8',
    });
  const cheese = () => readFileSync(join(folder, 'data/foods/cheese.json'), 'utf8');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'k2-add-food-'));
    for (const part of ['data', 'docs', 'scripts', 'package.json'])
      cpSync(inProject(part), join(folder, part), { recursive: true });
    symlinkSync(inProject('node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says what is wrong with a file and changes nothing', () => {
    const before = cheese();
    for (const [text, answer] of [
      ['{"id": "langres",', 'can not be read'],
      ['[]', 'nothing was changed'],
    ] as const) {
      writeFileSync(join(folder, 'food.json'), text);
      const { status, stdout, stderr } = run(['--from', join(folder, 'food.json')]);
      expect(status).toBeGreaterThan(0);
      expect(stdout + stderr).toContain(answer);
      expect(stdout + stderr).not.toContain('    at ');
    }
    expect(run(['--from', 'nowhere.json']).status).toBe(2);
    expect(cheese()).toBe(before);
  });

  it('keeps the answers when the terminal closes', () => {
    const { status } = run([], 'Langres\nLANGRES\nlangres\ncheese\n');
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'k2-food-draft.json'), 'utf8'))).toMatchObject({
      id: 'langres',
      group: 'cheese',
    });
  });

  it('adds a food that was asked for on the terminal, and its docs', () => {
    const names = ['', '', '', 'Langres', '', '', '', '', '', '', '', ''];
    const figure = ['1', '12,5', '12.5', '12.5', 'nevo-2025', 'NEVO-code 9', 'the table', 'B'];
    const answers = ['Langres', 'langres', 'cheese', 'soft-cheese', ...names, '', ...figure, '30', '180', '', '', ''];
    const { status, stdout } = run([], `${answers.join('\n')}\n`);
    expect(stdout).toContain('Added.');
    expect(status).toBe(0);
    const added = (JSON.parse(cheese()) as { id: string }[]).find(({ id }) => id === 'langres');
    expect(added).toMatchObject({
      aka: { fr: ['Langres'] },
      k2: { ugPer100g: 12.5, grade: 'B', sources: ['nevo-2025'] },
    });
    expect(readFileSync(join(folder, 'docs/foods.md'), 'utf8')).toContain('`langres`');
    expect(existsSync(join(folder, 'data/table.json'))).toBe(true);
  });
});
