import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './chromium.ts';
import { inProject } from './paths.ts';
import { ShopTab } from './shop-tab.ts';
import { until } from './until.ts';

/** Put into the cart on the way, as the demo shop names them. */
const BASKET = ['Oudmolen Gouda 48+, wedge', 'Fernfield Salted butter', 'Kitano natto, small bean, 40 g × 3'];

/** From the article (data/intake.json): with a target the popup says how many days the cart lasts. */
const TARGET = { ugPerDay: 45, origin: 'article' };

/** What a newcomer does in the demo shop, with a picture of every step in .output/demo/ and the totals on stdout. */
export async function walkJourney(lens: ExtensionBrowser, url: string): Promise<void> {
  const pictures = inProject('.output', 'demo');
  mkdirSync(pictures, { recursive: true });
  const picture = (page: Page, name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });
  await lens.store('settings', { onboarded: true, target: TARGET });

  const shop = await ShopTab.open(lens, url);
  const { page } = shop;
  // A card that fades in is half drawn in a picture.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await until('badges on the front page', async () => (await shop.badges()).length > 0);
  await picture(page, '1-browse');

  const tiles = () => page.locator('main [data-product-id]').count();
  const before = await tiles();
  await page.mouse.move(640, 500);
  await until('more tiles after scrolling', async () => {
    await page.mouse.wheel(0, 900);
    return (await tiles()) > before + 24;
  });
  const badges = await until('badges on the tiles that came late', async () => {
    const seen = await shop.badges();
    return seen.filter(({ y }) => y > 80 && y < 800).length > 3 && seen;
  });
  console.log(`Browsed ${await tiles()} products, with badges on the ${badges.length} foods in and near the window.`);
  await picture(page, '2-scroll');

  const card = await shop.openCard('natto');
  await picture(page, '3-card');
  console.log(`Opened the card of ${firstLine(card)}.`);
  await page.keyboard.press('Escape');
  await until('the card to close', async () => !(await shop.card()));

  for (const name of BASKET) await page.getByRole('button', { name: `Add to cart: ${name}` }).click();
  await page.getByRole('button', { name: /^Cart/ }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'View cart' }).click();
  await until('badges in the cart', async () => (await shop.badges()).length >= BASKET.length);
  await picture(page, '4-cart');

  const popup = await shop.popup();
  await popup.getByRole('tab', { name: 'Cart' }).click();
  await until('the totals', async () => (await popup.locator('.lines > li').count()) === BASKET.length);
  await picture(popup, '5-popup');
  console.log(`\n${await totalsTable(popup)}\n`);

  await popup.getByRole('switch', { name: 'Highlight' }).click();
  await until('a page without marks', async () => (await shop.ourNodes()) === 0);
  console.log('Highlight off: nothing of ours is left in the page.');
  await picture(page, '6-highlight-off');
  await popup.getByRole('switch', { name: 'Highlight' }).click();
  await until('the marks to come back', async () => (await shop.badges()).length >= BASKET.length);
  console.log(`Highlight on: ${(await shop.badges()).length} badges again.`);
  console.log('Pictures: .output/demo/');
}

const firstLine = (text: string) => text.split('\n').find((line) => line.trim() !== '') ?? '';

/** The popup's lines and sum, as it shows them. */
async function totalsTable(popup: Page): Promise<string> {
  const text = async (selector: string, at = popup.locator('body')) => tidy(await at.locator(selector).innerText());
  const lines = await popup.locator('.lines > li').all();
  const rows = await Promise.all(
    lines.map(async (line) => [
      await text('.name', line),
      await text('.meta', line),
      await text('.amount strong', line),
      await text('.amount .caption', line),
    ]),
  );
  const sum = ['Total', await text('.days b'), await text('.hero .big'), await text('.hero-range strong')];
  return asTable([['Food', 'Packs', 'K2', 'Range'], ...rows, sum]);
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function asTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const drawn = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = '-'.repeat(Math.max(...drawn.map(({ length }) => length)));
  return [drawn[0], rule, ...drawn.slice(1, -1), rule, drawn.at(-1)].join('\n');
}
