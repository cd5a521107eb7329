import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packed } from '../../scripts/pack-words.ts';

const file = new URL('../../matching/words/packed.json', import.meta.url);

test('the shipped word lists are those written: else `npm run fix`', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(packed);
});
