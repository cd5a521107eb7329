import { expect, test } from './fixtures.ts';
import { CHEESES, CHEESES_WITH_K2, listOf, pageOf, serve } from './served.ts';

const URL_OF_LIST = 'https://www.tesco.com/groceries/en-GB/shop/fresh-food/cheese';

test('the strictest page policy: badges and card are drawn all the same', async ({ lens, open }) => {
  await serve(lens.context, URL_OF_LIST, pageOf(listOf(CHEESES)), {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  });
  const shop = await open(URL_OF_LIST);
  await expect.poll(() => shop.badged(CHEESES)).toEqual(CHEESES_WITH_K2);
  const badge = await shop.badgeOn('Old Mill Gouda');
  expect(badge?.height).toBeGreaterThanOrEqual(18);
  expect(badge?.height).toBeLessThanOrEqual(26);
  expect(await shop.openCard('Old Mill Gouda')).toContain('per 100 g');
});

test('a page that throws our nodes out wins, and nothing breaks or spins', async ({ lens, open }) => {
  const thief = `<script>
    thrown = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node.localName?.startsWith('k2-')) { node.remove(); thrown++; }
    }).observe(document, { childList: true, subtree: true });
  </script>`;
  await serve(lens.context, URL_OF_LIST, pageOf(thief + listOf(CHEESES)));
  const shop = await open(URL_OF_LIST);
  const thrown = () => shop.page.evaluate(() => (globalThis as unknown as { thrown: number }).thrown);
  await expect.poll(thrown).toBeGreaterThanOrEqual(CHEESES_WITH_K2.length);
  await shop.page.evaluate((tile) => document.querySelector('ul')?.insertAdjacentHTML('beforeend', tile), listOf([]));
  const popup = await shop.popup();
  await popup.getByRole('tab', { name: 'This page' }).click();
  await expect(popup.locator('.page-line')).toHaveCount(CHEESES_WITH_K2.length);
  expect(await thrown()).toBeLessThan(CHEESES_WITH_K2.length * 30);
});

test('malformed JSON-LD and a title of 50,000 characters: the other products are marked', async ({ lens, open }) => {
  const bad = '<script type="application/ld+json">{"@type": "Product", "name": [[[</script>';
  await serve(lens.context, URL_OF_LIST, pageOf(bad + listOf([...CHEESES, `Gouda ${'very '.repeat(10_000)}`])));
  const shop = await open(URL_OF_LIST);
  await expect.poll(() => shop.badged(CHEESES)).toEqual(CHEESES_WITH_K2);
  const popup = await shop.popup();
  await expect(popup.locator('.page-line', { hasText: 'Red Wax Edam' })).toBeVisible();
});

test('a page of ten megabytes is read', async ({ lens, open }) => {
  const filler = `<p>${'All our shops are open on Sundays. '.repeat(30)}</p>\n`;
  const body = listOf(CHEESES) + filler.repeat(Math.ceil((10 * 2 ** 20) / filler.length));
  await serve(lens.context, URL_OF_LIST, pageOf(body));
  const shop = await open(URL_OF_LIST);
  await expect.poll(() => shop.badged(CHEESES)).toEqual(CHEESES_WITH_K2);
});

const GARBAGE = [42, 'nonsense', ['a', null, {}], { '127.0.0.1': { lines: 'none' }, highlight: 7, paused: { a: 1 } }];

test('storage full of garbage: defaults take over, and the popup opens', async ({ lens, open }) => {
  const shop = await open('/c/cheese');
  for (const [i, garbage] of GARBAGE.entries()) {
    for (const key of ['settings', 'carts', 'corrections', 'custom-foods', 'history', 'added-sites', 'seen-version'])
      await lens.store(key, garbage);
    await shop.page.reload();
    await expect.poll(() => shop.badged(['Oudmolen Gouda']), `garbage ${i}`).toHaveLength(1);
    const popup = await shop.popup();
    const problems: string[] = [];
    popup.on('pageerror', (error) => problems.push(error.message));
    await popup.getByRole('tab', { name: 'This page' }).click();
    await expect(popup.locator('.page-line').first()).toBeVisible();
    await expect(popup.getByRole('switch', { name: 'Highlight' })).toBeChecked();
    expect(problems).toEqual([]);
    await popup.close();
  }
});
