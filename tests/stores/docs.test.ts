import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { between, countBy, hosts, shopList, storeTable, systems } from '../../scripts/docs/stores-page.ts';
import { inProject } from '../../scripts/lib/paths.ts';

test('docs/stores.md is what the registry says (npm run fix)', () => {
  expect(readFileSync(inProject('docs', 'stores.md'), 'utf8')).toBe(storeTable());
});

test('the list in README.md is what the registry says (npm run fix)', () => {
  const readme = existsSync(inProject('README.md')) ? readFileSync(inProject('README.md'), 'utf8') : '';
  expect(between(readme, 'stores', shopList())).toBe(readme);
});

test('at least 70 hosts in 20 countries, counted by what is known of them', () => {
  const all = hosts();
  const looked = all.filter(({ site }) => site.evidence !== 'none');
  expect(all.length).toBeGreaterThanOrEqual(70);
  expect(Object.keys(countBy(all, ({ site }) => site.country)).length).toBeGreaterThanOrEqual(20);
  expect(looked.length).toBeGreaterThanOrEqual(60);
  expect(systems().length).toBeGreaterThanOrEqual(10);
});

test('nobody reads that an unverified shop is supported', () => {
  const named = hosts().filter(({ site }) => site.evidence === 'none' && site.id === 'dirk');
  expect(named).toHaveLength(1);
  expect(shopList()).not.toContain('Dirk');
  expect(`${shopList()}${storeTable()}`).not.toMatch(/\bsupported\b/i);
});

test('text between markers is replaced, text without markers left alone', () => {
  expect(between('a<!-- x:start -->old<!-- x:end -->b', 'x', 'new')).toBe(
    'a<!-- x:start -->\n\nnew\n\n<!-- x:end -->b',
  );
  expect(between('plain', 'x', 'new')).toBe('plain');
});
