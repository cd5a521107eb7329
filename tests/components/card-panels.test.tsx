// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ServingPanel } from '../../components/card/Panels.tsx';
import type { CardData } from '../../data/card.ts';
import { foods } from '../../data/index.ts';
import { translator } from './messages.ts';
import { mount } from './views/mount.ts';

test('the serving of every food can be saved as it stands, 4.5 g of butter oil too', () => {
  const canBeSaved = (servingGrams: number) =>
    mount(<ServingPanel data={{ servingGrams } as CardData} t={translator('en')} />)
      .querySelector('form')
      ?.checkValidity();
  const servings = new Set(foods.map(({ servingGrams }) => servingGrams));
  expect(servings).toContain(4.5);
  expect([...servings].filter((servingGrams) => !canBeSaved(servingGrams))).toEqual([]);
});
