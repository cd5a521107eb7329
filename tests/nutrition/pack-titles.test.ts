import { expect, it } from 'vitest';
import { sizeTitles } from '../../scripts/eval/sizes.ts';

const MOST_WRONG_SHARE = 0.01;
const titles = sizeTitles();
const wrong = titles.filter(({ size, read }) => size !== read);

it('at least 300 titles of our own, in every form shops write sizes', () => {
  expect(titles.length).toBeGreaterThanOrEqual(300);
  expect(new Set(titles.map(({ title }) => title)).size).toBe(titles.length);
});

it(`sizes are read right in ${100 - MOST_WRONG_SHARE * 100} of 100 of them`, () => {
  const list = wrong.map(({ title, size, read }) => `${title}: ${read}, should be ${size}`).join('\n');
  expect(wrong.length / titles.length, list).toBeLessThanOrEqual(MOST_WRONG_SHARE);
});
