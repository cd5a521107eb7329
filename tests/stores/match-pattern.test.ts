import { expect, test } from 'vitest';
import { hostOf, isMatch } from '../../stores/match-pattern.ts';

test.each([
  ['https://www.tesco.com/groceries/*', 'https://www.tesco.com/groceries/en-GB/shop/', true],
  ['https://www.tesco.com/groceries/*', 'https://www.tesco.com/groceries', false],
  ['https://www.tesco.com/groceries/*', 'https://www.tesco.com.evil.example/groceries/', false],
  ['https://www.tesco.com/groceries/*', 'https://evil.example/https://www.tesco.com/groceries/', false],
  ['https://*.leclercdrive.fr/*', 'https://fd7-courses.leclercdrive.fr/magasin', true],
  ['https://*.leclercdrive.fr/*', 'https://leclercdrive.fr/', true],
  ['https://*.leclercdrive.fr/*', 'https://notleclercdrive.fr/', false],
  ['https://www.amazon.com/s?*', 'https://www.amazon.com/s?k=brie', true],
  ['https://www.amazon.com/s?*', 'https://www.amazon.com/sports', false],
  ['https://www.costco.com/*.product.*', 'https://www.costco.com/brie.product.100.html', true],
  ['http://127.0.0.1/*', 'http://127.0.0.1:4173/cart', true],
  ['no pattern', 'https://www.tesco.com/', false],
])('%s on %s: %s', (pattern, url, isIt) => {
  expect(isMatch(pattern, new URL(url))).toBe(isIt);
});

test('old links say http: the shop is the same', () => {
  expect(isMatch('https://www.ah.nl/*', new URL('http://www.ah.nl/producten'))).toBe(true);
});

test('the host of a pattern', () => {
  expect(hostOf('https://www.ah.nl/*')).toBe('www.ah.nl');
  expect(hostOf('nonsense')).toBe('');
});
