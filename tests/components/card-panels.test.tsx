// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Actions } from '../../components/card/Actions.tsx';
import { ServingPanel } from '../../components/card/Panels.tsx';
import type { CardData } from '../../data/card.ts';
import { foods } from '../../data/index.ts';
import { LIMITS } from '../../data/limits.ts';
import { OWN_FOOD } from '../../data/own-food.ts';
import { translator } from './messages.ts';
import { mount } from './views/mount.ts';

test('the serving of every food can be saved as it stands, 4.5 g of butter oil and the largest of one’s own too', () => {
  const canBeSaved = (servingGrams: number) =>
    mount(<ServingPanel data={{ servingGrams } as CardData} t={translator('en')} />)
      .querySelector('form')
      ?.checkValidity();
  const servings = new Set([...foods.map(({ servingGrams }) => servingGrams), OWN_FOOD.servingGrams.most]);
  expect(servings).toContain(4.5);
  expect([...servings].filter((servingGrams) => !canBeSaved(servingGrams))).toEqual([]);
});

test('the last pack taken out leaves the keyboard where it is: the button stays one, and does nothing', () => {
  const data = { count: { kind: 'packs', packs: 0 } } as CardData;
  const [less, more] = mount(<Actions data={data} t={translator('en')} />).querySelectorAll('.packs button');
  expect(less?.outerHTML).toContain('aria-disabled="true"');
  expect(less?.matches(':disabled, [data-do]')).toBe(false);
  expect(more?.getAttribute('data-do')).toBe('{"do":"packs","packs":1}');
});

test('the card offers no more packs than can be kept', () => {
  const data = { count: { kind: 'packs', packs: LIMITS.packs.most } } as CardData;
  const [, more] = mount(<Actions data={data} t={translator('en')} />).querySelectorAll('.packs button');
  expect(more?.getAttribute('aria-disabled')).toBe('true');
  expect(more?.hasAttribute('data-do')).toBe(false);
});
