import { describe, expect, it } from 'vitest';
import { pattern } from '../../page/pattern.ts';
import { forget, remember } from '../../page/remember.ts';

const WORD = pattern`(?<!\p{L})(?:old|prix|цена|CHF)(?!\p{L})`;

describe('a pattern', () => {
  it.each(['OLD price', 'Prix', 'ЦЕНА: 5', 'chf 5', 'old'])('is blind to case: %s', (text) => {
    expect(WORD.test(text)).toBe(true);
  });

  it.each(['gold', 'Prixé', 'оцена', 'χold', 'oldシ'])('knows the letters of every script: %s', (text) => {
    expect(WORD.test(text)).toBe(false);
  });

  it('finds what the text writes, also behind a letter that grows', () => {
    expect(pattern`\d+ kr`.find('Nu 20 KR')).toBe('20 KR');
    expect(pattern`\d+ tl`.find('İNDİRİM 20 TL')).toBe('20 TL');
    expect(pattern`\d+ kr`.find('20 EUR')).toBeUndefined();
  });

  it.each([
    [pattern`^[^\p{L}\p{N}]*x$`, '* X', 'a x'],
    [pattern`^\P{L}+x$`, '12x', 'ax'],
    [pattern`^[\p{L}. -]+$`, 'St. Gallen', 'a1'],
    [pattern`^\D\S$`, 'aB', '1b'],
    [pattern`\p{Sc}\d`, '₺5', 'T5'],
  ])('keeps classes apart: %#', (one, yes, no) => {
    expect([one.test(yes), one.test(no)]).toEqual([true, false]);
  });
});

it('an answer is remembered until the reading is over', () => {
  let asked = 0;
  const lengthOf = remember((text) => {
    asked++;
    return text === '' ? undefined : text.length;
  });
  expect([lengthOf('ab'), lengthOf('ab'), lengthOf(''), lengthOf('')]).toEqual([2, 2, undefined, undefined]);
  expect(asked).toBe(2);
  forget();
  lengthOf('ab');
  expect(asked).toBe(3);
});
