import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROLES } from '../../matching/words/roles.ts';
import { packed } from '../../scripts/pack-words.ts';

const file = new URL('../../matching/words/packed.json', import.meta.url);

test('the shipped word lists are those written: else `npm run fix`', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(packed);
});

test.each(Object.entries(ROLES))('the list of words that say %s has each word once', (_, list) => {
  const words = list.trim().split(/\s+/);
  expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
});
