// Pictures for the README and the shops' pages: list, card and popup of the built demo extension, light and dark.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { builtExtension } from './lib/build.ts';
import { ExtensionBrowser } from './lib/chromium.ts';
import { serveDemo } from './lib/demo-server.ts';
import { inProject } from './lib/paths.ts';
import { ShopTab } from './lib/shop-tab.ts';
import { until } from './lib/until.ts';

const FOLDER = inProject('docs', 'screenshots');
const VIEWPORT = { width: 1280, height: 800 };
const OVERVIEW = { width: 1280, height: 730 };
const BASKET = [
  'Oudmolen Gouda 48+, wedge',
  'Fernfield Salted butter',
  'Hollins Free-range eggs, large',
  'Kitano natto, small bean, 40 g × 3',
  'Hollins chicken thighs, skin on',
];

mkdirSync(FOLDER, { recursive: true });
const extension = process.env.K2_EXTENSION ?? builtExtension('chrome-demo');
const server = await serveDemo(0, 'screenshots');
try {
  for (const scheme of ['light', 'dark'] as const) {
    const lens = await ExtensionBrowser.launch({ extension, colorScheme: scheme, viewport: VIEWPORT });
    try {
      await takePictures(lens, scheme);
    } finally {
      await lens.close();
    }
  }
} finally {
  server.close();
}

async function takePictures(lens: ExtensionBrowser, scheme: 'light' | 'dark'): Promise<void> {
  const file = (name: string) => join(FOLDER, `${name}-${scheme}.png`);
  await lens.store('settings', { onboarded: true, target: { ugPerDay: 45, origin: 'article' } });
  const shop = await ShopTab.open(lens, server.url);
  const { page } = shop;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const name of BASKET) await page.getByRole('button', { name: `Add to cart: ${name}` }).click();
  await page.goto(`${server.url}/cart`);
  await until('badges in the cart', async () => (await shop.badged(BASKET)).length === BASKET.length);

  const popup = await shop.popup();
  await popup.getByRole('tab', { name: 'Cart' }).click();
  await until('the totals', async () => (await popup.locator('.lines > li').count()) === BASKET.length);
  await popup.screenshot({ path: file('popup') });
  await popup.close();

  await page.goto(server.url);
  await until('badges', async () => (await shop.badges()).length > 10);
  await page.screenshot({ path: file('list') });
  await shop.openCard('Oudmolen Gouda');
  await until('the sources in the card', async () => (await shop.card())?.includes('NEVO'));
  await page.mouse.move(0, 0);
  await page.screenshot({ path: file('card') });
  if (scheme === 'light') await compose(await lens.context.newPage(), file('card'), file('popup'));
}

/** List with its card, and the popup where the browser would show it: at the top on the right. */
async function compose(page: Page, list: string, popup: string): Promise<void> {
  const picture = (path: string) => `data:image/png;base64,${readFileSync(path).toString('base64')}`;
  await page.setViewportSize(OVERVIEW);
  await page.setContent(`
    <style>
      body { margin: 0; overflow: hidden; background: #f2f4f3 }
      img { position: absolute; top: 0; left: 0 }
      .popup { left: auto; right: 24px; top: 20px; border-radius: 12px; box-shadow: 0 12px 40px rgb(8 32 34 / 35%) }
    </style>
    <img src="${picture(list)}" alt="">
    <img class="popup" src="${picture(popup)}" alt="">`);
  await page.screenshot({ path: join(FOLDER, 'overview.png') });
  await page.close();
}
