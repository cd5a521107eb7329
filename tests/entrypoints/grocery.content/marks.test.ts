// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createMarks } from '../../../entrypoints/grocery.content/marks.ts';
import { createBadges } from '../../../page/badge.ts';
import type { RawProduct } from '../../../page/types.ts';
import { speak } from '../../components/views/speak.ts';

vi.mock('../../../page/badge.ts', () => ({ createBadges: vi.fn() }));
vi.mock('../../../page/veil.ts', () => ({ createVeils: () => ({}) }));
vi.mock('../../../entrypoints/grocery.content/card.ts', () => ({ createCard: () => ({}) }));

beforeEach(() => speak('en'));

it('a product without a badge is shown on the page as well: "not recognised" can be found there', () => {
  const scrolled = vi.fn();
  Element.prototype.scrollIntoView = scrolled;
  const flash = vi.fn(() => false);
  vi.mocked(createBadges).mockReturnValue({ flash } as never);
  const marks = createMarks({ document, rules: () => ({}), looks: {}, seen: new Map() } as never);
  const element = document.body.appendChild(document.createElement('li'));
  const biscuits: RawProduct = { title: 'Oat biscuits', element, rule: 'repeated' };
  expect(marks.flash(biscuits)).toBe(true);
  expect(scrolled.mock.contexts).toEqual([element]);

  flash.mockReturnValueOnce(true);
  expect(marks.flash(biscuits)).toBe(true);
  expect(marks.flash(undefined)).toBe(false);
  expect(scrolled).toHaveBeenCalledOnce();
});
