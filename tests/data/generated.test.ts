import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/docs/generated-files.ts';
import { parseCsv } from '../../scripts/lib/parse-csv.ts';
import { inProject } from '../../scripts/lib/paths.ts';
import { realFiles } from './broken-data.ts';

const generated = generatedFiles(realFiles);
const textOf = (path: string): string => generated.find((file) => file.path === path)?.text ?? '';

describe('what is written from the records', () => {
  it.each(generated)('$path is what npm run fix writes today', ({ path, text }) => {
    expect(existsSync(inProject(path)) && readFileSync(inProject(path), 'utf8') === text, 'Run `npm run fix`').toBe(
      true,
    );
  });

  it('mends what a machine can: BOM, line ends, order of keys', () => {
    const spoiled = realFiles.map(({ path, text }) => ({ path, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
    const mended = new Map(generatedFiles(spoiled).map(({ path, text }) => [path, text]));
    for (const { path, text } of realFiles) expect(mended.get(path)).toBe(text);
  });

  it('leaves a file that can not be read as it is', () => {
    const torn = realFiles.map((file) => (file.path.endsWith('egg.json') ? { ...file, text: '[{' } : file));
    const written = generatedFiles(torn);
    expect(written.find(({ path }) => path.endsWith('egg.json'))?.text).toBe('[{');
    expect(written.map(({ path }) => path)).not.toContain('data/table.json');
  });
});

describe('docs/foods.csv', () => {
  const lines = parseCsv(textOf('docs/foods.csv'));

  it('has one line a food and as many fields as heads in each', () => {
    const foods = textOf('docs/foods.md').match(/^\| \*\*/gm) ?? [];
    expect(lines.length).toBe(foods.length + 1);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  it('gives brie its figures', () => {
    const [heads = []] = lines;
    const brie = lines.find(([id]) => id === 'brie') ?? [];
    expect(brie[heads.indexOf('ug per 100 g')]).toBe('12.5');
    expect(brie[heads.indexOf('grade')]).toBe('C');
  });
});

describe('docs/conflicts.md', () => {
  it.each(['Brie', 'Butter, grass-fed', 'Home-fermented vegetables with K2 starter'])('names %s', (name) => {
    expect(textOf('docs/conflicts.md').toLowerCase()).toContain(`| ${name.toLowerCase()} |`);
  });
});
