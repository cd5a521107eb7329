import { expect, test } from './fixtures.ts';
import { scrollToTheEnd } from './scroll.ts';
import { stopWorker, uninstall } from './worker.ts';

test('a worker that was stopped leaves the badges, and wakes for the next tiles', async ({ lens, open }) => {
  const shop = await open();
  await expect.poll(() => shop.badged(['Oudmolen Gouda'])).toHaveLength(1);
  const before = await shop.ourNodes();
  await stopWorker(lens);
  // Longer than our script waits between two looks whether the extension is still there (2 s).
  const since = Date.now();
  await expect.poll(() => Date.now() - since).toBeGreaterThan(3000);
  expect(await shop.ourNodes()).toBe(before);
  await scrollToTheEnd(shop, 93);
  await expect.poll(() => shop.badged(['Combe Noire Roquefort'])).toHaveLength(1);
  await stopWorker(lens);
  expect(await shop.openCard('Oudmolen Gouda')).toContain('Gouda');
});

test('the extension removed: no node of ours is left in an open page', async ({ lens, open }) => {
  const shop = await open('/c/cheese');
  await shop.openCard('Oudmolen Gouda');
  await uninstall(lens);
  await expect.poll(() => shop.ourNodes()).toBe(0);
  await shop.page.getByRole('link', { name: 'Dairy' }).click();
  await expect(shop.page.getByRole('heading', { level: 1 })).toContainText('Dairy');
});
