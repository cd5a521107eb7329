import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Pack } from '../../data/terms.ts';
import { parsePack } from '../../matching/quantity.ts';
import { inProject } from '../../scripts/lib/paths.ts';

/** Form, title and size as a person reads it: grams, millilitres or pieces of the whole pack; `-` for none. */
const rows = readFileSync(inProject('tests/nutrition/pack-titles.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([form = '', title = '', size = '']) => ({
    form,
    title,
    size,
    read: print(parsePack(title, hintsOf(form, title))),
  }));

/** Pints and gallons are the country's; eggs and capsules are counted. */
function hintsOf(form: string, title: string) {
  return {
    ...(/ US\b|^(?=.*(?:gallon|fl\.? oz|pint \(473))/.test(title) && { country: 'US' }),
    ...(/^(pieces|dozens)$/.test(form) && { pieces: true }),
  };
}

function print(pack: Pack | null): string {
  if (pack?.grams !== undefined) return `${Math.round(pack.grams)}g`;
  if (pack?.millilitres !== undefined) return `${Math.round(pack.millilitres)}ml`;
  return pack?.pieces === undefined ? '-' : `${pack.pieces}pc`;
}

const MOST_WRONG_SHARE = 0.04;
const forms = [...new Set(rows.map(({ form }) => form))];
const wrong = rows.filter(({ size, read }) => size !== read);

it('at least 300 titles of our own, in every form shops write sizes', () => {
  expect(rows.length).toBeGreaterThanOrEqual(300);
  expect(new Set(rows.map(({ title }) => title)).size).toBe(rows.length);
});

it(`sizes are read right in ${100 - MOST_WRONG_SHARE * 100} of 100 of them`, () => {
  const table = forms.map((form) => {
    const all = rows.filter((row) => row.form === form);
    const right = all.filter(({ size, read }) => size === read).length;
    return `${form.padEnd(28)} ${right}/${all.length}`;
  });
  process.stdout.write(`${table.join('\n')}\n`);
  const list = wrong.map(({ title, size, read }) => `${title}: ${read}, should be ${size}`).join('\n');
  expect(wrong.length / rows.length, list).toBeLessThanOrEqual(MOST_WRONG_SHARE);
});
