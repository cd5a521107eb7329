import { readFileSync } from 'node:fs';
import { inProject } from '../../scripts/lib/paths.ts';
import { expect, test } from './fixtures.ts';
import { CHEESES, CHEESES_WITH_K2, listOf, pageOf, serve } from './served.ts';

/** Our own sample pages under the shops' real addresses, and what of them holds K2. */
const SAMPLES = {
  'tesco/samples/list': ['Applecross Stilton'],
  'walmart-us/samples/list': ['Brook Hollow Gouda', 'Dairy Ridge Salted Butter'],
};

/** The samples say what stands where, not how big it is. */
const LAYOUT =
  '<style>li, [role=group] { display: inline-block; width: 240px } img { width: 200px; height: 140px }</style>';

for (const [sample, k2] of Object.entries(SAMPLES)) {
  test(`a known shop is read from install on: ${sample}`, async ({ lens, open }) => {
    const read = (ending: string) => readFileSync(inProject('stores', `${sample}.${ending}`), 'utf8');
    const { url } = JSON.parse(read('json')) as { url: string };
    await serve(lens.context, url, LAYOUT + read('html'));
    const shop = await open(url);
    await expect.poll(() => shop.badged(k2)).toEqual(k2);
  });
}

test('an unknown shop is left alone until the popup’s button turns it on, and is read from then on', async ({
  lens,
  open,
}) => {
  const url = 'https://www.corner-shop.example/cheese';
  await serve(lens.context, url, pageOf(listOf(CHEESES)));
  const shop = await open(url);
  await lens.allow(new URL(url).origin);
  await lens.clickIcon(shop.page);
  expect(await shop.ourNodes()).toBe(0);
  const popup = await shop.popup();
  await popup.getByRole('button', { name: 'Turn on for this site' }).click();
  await expect.poll(() => shop.badged(CHEESES)).toEqual(CHEESES_WITH_K2);
  expect(await lens.stored('added-sites')).toEqual(['https://www.corner-shop.example']);
  await popup.close();
  await shop.page.reload();
  await expect.poll(() => shop.badged(CHEESES)).toEqual(CHEESES_WITH_K2);
});

test('a page that is no shop has nothing of ours in it', async ({ lens, open }) => {
  const url = 'https://www.tesco.com/groceries/en-GB/help/opening-times';
  await serve(lens.context, url, pageOf('<p>Open from eight to eight, except on Gouda fair days.</p>'));
  const shop = await open(url);
  const popup = await shop.popup();
  await expect(popup.getByText('No products on this page').first()).toBeVisible();
  expect(await shop.ourNodes()).toBe(0);
});
