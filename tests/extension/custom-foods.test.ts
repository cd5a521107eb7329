import { describe, expect, it } from 'vitest';
import { foods } from '../../data/index.ts';
import { asFood } from '../../extension/custom-foods.ts';
import { createMatcher } from '../../matching/match.ts';
import { badgeFace } from '../../nutrition/badge-face.ts';

const own = asFood({
  id: 'own-hilltop-gouda',
  name: 'Hilltop farm cheese',
  words: ['hilltop reserve'],
  ugPer100g: 90,
  servingGrams: 30,
  packGrams: 250,
});

describe('a food the person added', () => {
  it('is found in product names by its own words', () => {
    const { match } = createMatcher([own, ...foods]);
    for (const title of ['Hilltop Farm Cheese 250 g', 'HILLTOP RESERVE wedge'])
      expect(match({ title }).match?.food, title).toBe('own-hilltop-gouda');
  });

  it('shows the person’s figure, as one that nobody checked', () => {
    const face = badgeFace(
      own,
      { food: own.id, confidence: 1, because: [], qualifiers: [] },
      { amount: 'serving', showTrace: false, anticoagulant: false },
    );
    expect(face).toMatchObject({ centralUg: 27, level: 'medium', sure: 'dashed', hidden: false });
  });
});
