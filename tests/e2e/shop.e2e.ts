import { expect, test } from './fixtures.ts';
import { scrollToTheEnd } from './scroll.ts';

const LANGUAGES = {
  nl: {
    name: 'Nederlands',
    products: 68,
    foods: ['Edammer kaas', 'Brie 60+', 'Roomboter ongezouten', 'Natto bevroren'],
    others: ['Vegan plakken gouda', 'Edamame peulen', 'Kaaschips gouda', 'Stroopwafels uit Gouda', 'Bodybutter'],
  },
  de: {
    name: 'Deutsch',
    products: 67,
    foods: ['Gouda jung in Scheiben', 'Edamer 40 %', 'Weichkäse Brie', 'Markenbutter', 'Natto, fermentierte'],
    others: ['Vegane Scheiben Typ Gouda', 'Butternut', 'Erdnussbutter', 'Käse-Cracker', 'Butterkekse'],
  },
  fr: {
    name: 'Français',
    products: 64,
    foods: ['Gouda vieux', 'Edam tendre', 'Brie de Meaux', 'Beurre doux', 'Nattō surgelé'],
    others: ['végétales goût gouda', 'Courge butternut', 'Chips saveur brie'],
  },
};

for (const { name, products, foods, others } of Object.values(LANGUAGES)) {
  test(`the shop in another language, switched to in the page: ${name}`, async ({ open }) => {
    const shop = await open();
    await expect.poll(() => shop.badged(['Oudmolen Gouda'])).toHaveLength(1);
    await shop.page.getByRole('link', { name }).click();
    await scrollToTheEnd(shop, products);
    await expect.poll(() => shop.badged(foods)).toEqual(foods);
    expect(await shop.badged(others)).toEqual([]);
  });
}

test('tiles that come while scrolling, and placeholders filled in place, are marked once', async ({ open }) => {
  const shop = await open();
  await scrollToTheEnd(shop, 93);
  // The second page of the list; its first six tiles were placeholders before.
  await expect.poll(() => shop.badged(["Val d'Orne Brie de campagne", 'Combe Noire Roquefort'])).toHaveLength(2);
  const twice = await shop.page.evaluate(
    () => [...document.querySelectorAll('li')].filter((li) => li.querySelectorAll('k2-lens-badge').length > 1).length,
  );
  expect(twice).toBe(0);
});

test('a card that is recycled for another product changes its badge', async ({ open }) => {
  const shop = await open('/c/cheese');
  await expect.poll(async () => (await shop.badgeOn('Oudmolen Gouda'))?.text).toContain('20');
  const rename = (to: string) =>
    shop.page.evaluate((title) => {
      const link = document.querySelector('li[data-product-id] h3 a');
      if (link) link.textContent = title;
    }, to);
  await rename('Kitano natto, small bean');
  await expect.poll(async () => (await shop.badgeOn('Kitano natto'))?.text).toContain('380');
  await rename('Butternut squash');
  await expect.poll(() => shop.badged(['Butternut squash', 'Young Gouda'])).toEqual(['Young Gouda']);
  await rename('Oudmolen Gouda');
  await expect.poll(async () => (await shop.badgeOn('Oudmolen Gouda'))?.text).toContain('20');
});

test('a card that renders again and again keeps its badge', async ({ open }) => {
  const shop = await open('/c/natto');
  const card = shop.page.locator('li[data-product-id]', { hasText: 'Kitano natto' });
  await expect.poll(() => shop.badged(['Kitano natto'])).toHaveLength(1);
  await card.getByRole('button', { name: /^Add to cart/ }).click();
  for (let packs = 1; packs <= 8; packs++) {
    await expect(card.locator('[data-part="quantity"]')).toHaveText(String(packs));
    await expect.poll(() => shop.badged(['Kitano natto']), `after ${packs} packs`).toHaveLength(1);
    await card.getByRole('button', { name: 'One more' }).click();
  }
});

test('search and in-page navigation: marks of the old page go, those of the new one come', async ({ open }) => {
  const shop = await open('/c/cheese');
  const { page } = shop;
  await expect.poll(() => shop.badged(['Oudmolen Gouda'])).toHaveLength(1);
  await page.getByRole('searchbox').fill('natto');
  await page.keyboard.press('Enter');
  await expect.poll(() => shop.badged(['Kitano natto', 'Hikiwari natto'])).toHaveLength(2);
  expect(await shop.ourNodes()).toBe(2);
  await page.getByRole('link', { name: 'Eggs', exact: true }).click();
  await expect.poll(() => shop.badged(['Free-range eggs', 'Kitano natto'])).toEqual(['Free-range eggs']);
  await page.goBack();
  await expect.poll(() => shop.badged(['Free-range eggs', 'Kitano natto'])).toEqual(['Kitano natto']);
});

test('a product page: its product and the carousel beside it', async ({ open }) => {
  const shop = await open('/c/cheese');
  await expect.poll(() => shop.badged(['Polderhof Edam'])).toHaveLength(1);
  await shop.page.getByRole('link', { name: 'Polderhof Edam, red wax' }).click();
  await shop.page.getByRole('heading', { level: 1, name: 'Polderhof Edam, red wax' }).waitFor();
  await expect
    .poll(async () => (await shop.badges()).filter(({ label }) => label.includes('Edam, red')).length)
    .toBe(1);
  await expect.poll(() => shop.badged(['Oudmolen Gouda', 'Edam slices', 'Brie de campagne'])).toHaveLength(3);
  expect(await shop.openCard('Edam slices')).toContain('per 100 g');
});

test('a card says what, how much, in which forms, how sure, and from where', async ({ open }) => {
  const shop = await open('/c/cheese');
  await shop.openCard('Oudmolen Gouda');
  for (const words of ['20 µg', 'per serving, 30 g', 'Forms of K2', 'MK‑4', 'Few but solid sources', 'NEVO'])
    await expect.poll(() => shop.card()).toContain(words);
  await shop.page.keyboard.press('Escape');
  await expect.poll(() => shop.card()).toBeNull();
  expect(new URL(shop.page.url()).pathname).toBe('/c/cheese');
});
