// Numbers that stand in a sentence of the locales are those of the intake facts, in every language.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levelsUgPerServing, ownTarget, supplements, targets } from '../../data/intake.ts';
import { inProject } from '../../scripts/lib/paths.ts';

interface Words {
  target: Record<string, string>;
  supplement: { d3: string };
}

const wordsOf = (file: string): Words => JSON.parse(readFileSync(inProject('locales', file), 'utf8'));
/** "K2 100 µg, 1 000 IU" → "100 µg, 1000 IU". */
const digits = (text: string): string => text.replace(/K2|D3/g, '').replace(/(?<=\d)[\s.,\u00a0\u202f](?=\d{3})/g, '');

describe.each(readdirSync(inProject('locales')).filter((file) => file.endsWith('.json')))('%s', (file) => {
  const words = wordsOf(file);

  it('says where each target comes from', () => {
    for (const { ugPerDay } of targets) expect(words.target[`from${ugPerDay}`]).toBeTruthy();
  });

  it('says the ratio of the article, and no other', () => {
    const said = digits(words.supplement.d3)
      .match(/\d{3,}/g)
      ?.map(Number);
    expect(said?.toSorted((a, b) => a - b)).toEqual([supplements.d3.ugK2, supplements.d3.iuD3]);
  });
});

it('keeps targets inside the bounds of an own one, and levels in order', () => {
  for (const { ugPerDay } of targets) {
    expect(ugPerDay).toBeGreaterThanOrEqual(ownTarget.leastUg);
    expect(ugPerDay).toBeLessThanOrEqual(ownTarget.mostUg);
  }
  const { low, medium, high } = levelsUgPerServing;
  expect([low, medium, high]).toEqual([low, medium, high].toSorted((a, b) => a - b));
});
