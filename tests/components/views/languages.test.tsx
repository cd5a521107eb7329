// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { formatAgo, formatUgRange, pluralOf } from '../../../components/format.ts';
import { PopupView } from '../../../components/popup/PopupView.tsx';
import { LANGUAGES } from '../../locales/locale-files.ts';
import { mount } from './mount.ts';
import { actions, state } from './samples.ts';
import { speak } from './speak.ts';

describe.each(LANGUAGES)('%s', (language) => {
  beforeEach(() => speak(language));

  it.each(['on', 'ask', 'paused', 'unavailable'] as const)('the popup (%s) leaves no placeholder open', (access) => {
    const root = mount(<PopupView state={{ ...state, access }} actions={actions()} toast={null} />);
    expect(root.textContent).not.toMatch(/[{}]|undefined|NaN/);
    expect(root.textContent?.length).toBeGreaterThan(40);
  });
});

it('numbers follow the language of the words', () => {
  speak('de');
  expect(formatUgRange(1070, 1350)).toBe('1.070–1.350');
  speak('ja');
  expect(formatUgRange(1070, 1350)).toBe('1,070–1,350');
});

it.each([
  ['en', 1, 1],
  ['en', 1.5, 2],
  ['fr', 0, 1],
  ['fr', 1.5, 1],
  ['fr', 2, 2],
])('%s counts %s as form %s', (language, value, form) => {
  speak(language);
  expect(pluralOf(value)).toBe(form);
});

it.each([
  [0, 'just now'],
  [5 * 60_000, '5 min ago'],
  [-60_000, 'just now'],
])('%s ms ago reads %s', (ms, text) => {
  speak('en');
  expect(formatAgo(1_000_000_000_000, 1_000_000_000_000 + ms)).toBe(text);
});
