import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { builtExtension } from '../../scripts/lib/build.ts';
import { serveDemo } from '../../scripts/lib/demo-server.ts';
import { CHEESES, CHEESES_WITH_K2, listOf, pageOf } from './served.ts';

const GECKO_ID = 'k2-lens@k2-lens.example';
/** Firefox gives each profile another one; the preference pins it, so that the popup's address is known. */
const UUID = '4b3c1f0e-6f51-4a57-9f0b-3f6d0a5e2c11';

let firefox: Browser;
let shop: Awaited<ReturnType<typeof serveDemo>>;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const extension = process.env.K2_FIREFOX_EXTENSION ?? builtExtension('firefox-demo');
  shop = await serveDemo();
  firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.K2_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    // Lets moz-extension:// pages open.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }) },
  });
  await firefox.installExtension(extension);
  // Installed is not yet started: a shop opened before that would hold nothing of ours.
  await (await openPopup()).close();
});

test.afterAll(async () => {
  await firefox?.close();
  shop?.close();
});

test('Firefox: the demo shop is marked, the popup adds up the cart, the switch clears the page', async () => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${shop.url}/c/cheese`);
  await expect.poll(() => marked(page, ['Oudmolen Gouda', 'Edam, red wax', 'Brie de campagne'])).toHaveLength(3);

  await page.locator('button[aria-label="Add to cart: Oudmolen Gouda 48+, wedge"]').click();
  await page.locator('button[aria-label="Add to cart: Polderhof Edam, red wax"]').click();
  await page.goto(`${shop.url}/cart`);
  await expect.poll(() => marked(page, ['Oudmolen Gouda', 'Edam, red wax'])).toHaveLength(2);

  const popup = await popupOver(page);
  await expect.poll(() => textOf(popup, '.hero .big')).toMatch(/\d{3}\s*µg/);
  await expect.poll(() => popup.$$eval('.lines > li', (lines) => lines.length)).toBe(2);

  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
  await expect.poll(() => ourNodes(page)).toBe(0);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
  await expect.poll(() => marked(page, ['Oudmolen Gouda', 'Edam, red wax'])).toHaveLength(2);
  await page.close();
});

test('Firefox: a shop under its real address, and no badge on look-alikes', async () => {
  const page = await firefox.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest()
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: pageOf(listOf(CHEESES)) })
      : request.respond({ status: 404, body: '' }),
  );
  await page.goto('https://www.tesco.com/groceries/en-GB/shop/fresh-food/cheese');
  await expect.poll(() => marked(page, CHEESES)).toEqual(CHEESES_WITH_K2);
  await page.close();
});

/**
 * Names whose card shows a badge. Firefox opens no closed roots to a test; but what stands at a point of the page is told
 * as its host, so a host that is found at points of the card has a box there and nothing covers it.
 */
const marked = (page: Page, names: readonly string[]): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const stepPx = 6;
    const showsBadge = async (card: Element): Promise<boolean> => {
      card.scrollIntoView({ block: 'center' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const { left, top, right, bottom } = card.getBoundingClientRect();
      for (let y = top; y < bottom; y += stepPx)
        for (let x = left; x < right; x += stepPx)
          if (document.elementFromPoint(x, y)?.localName === 'k2-lens-badge') return true;
      return false;
    };
    const cards = [...document.querySelectorAll('li')].filter((card) => card.querySelector('h3, .name, a'));
    const found: string[] = [];
    for (const name of wanted) {
      const card = cards.find(({ textContent }) => textContent.includes(name));
      if (card && (await showsBadge(card))) found.push(name);
    }
    return found;
  }, names);

const ourNodes = (page: Page): Promise<number> =>
  page.evaluate(
    () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('k2-lens')).length,
  );

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((where) => document.querySelector(where)?.textContent ?? '', selector);

/** Such a navigation never reports its end. */
async function openPopup(): Promise<Page> {
  const popup = await firefox.newPage();
  popup.goto(`moz-extension://${UUID}/popup.html`).catch(() => undefined);
  await expect.poll(() => headingOf(popup)).not.toBe('');
  return popup;
}

/** The popup asks for the tab in front when it opens: so the shop is brought there and the popup loaded again. */
async function popupOver(page: Page): Promise<Page> {
  const popup = await openPopup();
  await page.bringToFront();
  await popup.evaluate(() => document.documentElement.toggleAttribute('data-gone'));
  popup.evaluate(() => location.reload()).catch(() => undefined);
  await expect.poll(() => headingOf(popup)).toBe('Fernfield Market');
  return popup;
}

/** Empty while the page is on its way in or out: what is asked of it then is an error. */
const headingOf = (popup: Page): Promise<string> => textOf(popup, ':root:not([data-gone]) .popup h1').catch(() => '');
