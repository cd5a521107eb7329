import type { Page } from 'playwright-core';
import { ExtensionBrowser } from '../../scripts/lib/chromium.ts';
import { ShopTab } from '../../scripts/lib/shop-tab.ts';
import { LANGUAGES } from '../locales/locale-files.ts';
import { expect, test } from './fixtures.ts';

const WITH_TARGET = { onboarded: true, target: { ugPerDay: 150, origin: 'article' }, people: 2 };

async function show(lens: ExtensionBrowser, name: string, width: number): Promise<Page> {
  const page = await lens.context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(lens.url(name));
  await page.locator('#app > *').first().waitFor();
  return page;
}

const lineOf = (title: string, food: string) => ({
  key: title.toLowerCase(),
  raw: { title, quantity: '1' },
  product: { title, pack: null, price: null, pricePerKg: null, quantity: 1 },
  match: { food, confidence: 1, because: [title], qualifiers: [] },
});

/** As the demo store's cart page would have left it. */
const CART = {
  site: '127.0.0.1',
  storeName: 'Fernfield Market',
  origin: 'page',
  lines: [lineOf('Kitano natto', 'natto'), lineOf('Oudmolen Gouda', 'gouda'), lineOf('Salted butter', 'butter')],
};

/** A popup over the demo store, with a cart of three foods. */
async function filledPopup(lens: ExtensionBrowser, shop: ShopTab): Promise<Page> {
  await lens.store('settings', WITH_TARGET);
  await lens.store('carts', { '127.0.0.1': { ...CART, seenAt: Date.now() } });
  const popup = await shop.popup();
  await popup.locator('.hero').waitFor();
  return popup;
}

test('keyboard only: from the tabs to a corrected size and back', async ({ lens, open }) => {
  const popup = await filledPopup(lens, await open());
  await popup.locator('#tab-page').focus();
  await popup.keyboard.press('ArrowLeft');
  await expect(popup.locator('#tab-cart')).toBeFocused();
  const reach = async (isThere: () => Promise<boolean>) => {
    for (let presses = 0; presses < 40 && !(await isThere()); presses += 1) await popup.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
  };
  const isOn = (selector: string) => () =>
    popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  await reach(isOn('.line button.name'));
  const before = await popup.locator('.big').textContent();
  await popup.keyboard.press('Enter');
  await reach(isOn('.size-choice .chip:not([aria-pressed=true])'));
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.big')).not.toHaveText(before ?? '');
  await reach(isOn('.toast button'));
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.big')).toHaveText(before ?? '');
});

test('caution comes before target, and answers are kept', async ({ lens }) => {
  const introduction = await show(lens, 'onboarding.html', 520);
  await introduction.locator('.step-buttons .primary').click();
  await introduction.getByLabel('I take warfarin or a similar anticoagulant').check();
  await expect(introduction.getByRole('radio')).toHaveCount(0);
  await expect(introduction.getByRole('note')).toContainText('Only vitamin K2 is marked here');
  await introduction.locator('.step-buttons .primary').click();
  await introduction.locator('.step-buttons .primary').click();
  await expect
    .poll(() => lens.stored('settings'))
    .toMatchObject({ cautions: { anticoagulant: true }, target: null, onboarded: true });
  const options = await show(lens, 'options.html', 1040);
  await expect(options.locator('#target')).toContainText('Targets are hidden while anticoagulant mode is on.');
});

test('a setting is saved at once, and says so', async ({ lens }) => {
  const options = await show(lens, 'options.html', 1040);
  await options.getByText('mcg', { exact: true }).click();
  await expect(options.locator('.saved', { hasText: 'Saved' })).toHaveCount(1);
  await expect.poll(() => lens.stored('settings')).toMatchObject({ badge: { unit: 'mcg' } });
  await expect(options.locator('.preview bdi').first()).toHaveText('20\u00a0mcg');
});

for (const width of [1040, 320]) {
  test(`nothing is cut off at ${width} px, nor at twice the text size`, async ({ lens }) => {
    const options = await show(lens, 'options.html', width);
    expect(await cutOff(options)).toEqual([]);
    await options.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

for (const language of LANGUAGES) {
  test(`no word is cut off: ${language}`, async ({ extension, demo }) => {
    const lens = await ExtensionBrowser.launch({ extension, locale: language });
    const popup = await filledPopup(lens, await ShopTab.open(lens, demo));
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await cutOff(popup)).toEqual([]);
    await popup.getByRole('tab').last().click();
    expect(await cutOff(popup)).toEqual([]);
    expect(await cutOff(await show(lens, 'options.html', 1040))).toEqual([]);
    const introduction = await show(lens, 'onboarding.html', 520);
    await introduction.locator('.step-buttons .primary').click();
    expect(await cutOff(introduction)).toEqual([]);
    await lens.close();
  });
}

/** Texts wider than their box, and boxes beyond the edge of the page. Names of products may end in an ellipsis. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spoken = document.querySelectorAll<HTMLElement>(
      'button, label, summary, p, small, th, h2, dt, .caption, .chip, b',
    );
    const isCut = (element: HTMLElement) => {
      const { width, right } = element.getBoundingClientRect();
      if (width <= 1 || element.closest('.hidden, .name, h1, nav')) return false;
      const isClipped =
        getComputedStyle(element).overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return isClipped || right > document.documentElement.clientWidth + 1;
    };
    /** Its own text cannot be measured, only how wide it would like to be: as its longest choice. */
    const isCutChoice = (select: HTMLElement) => {
      const { width } = select.getBoundingClientRect();
      select.style.cssText = 'max-inline-size: none; flex: none';
      const wanted = select.getBoundingClientRect().width;
      select.style.cssText = '';
      return wanted > width + 1;
    };
    return [...[...spoken].filter(isCut), ...[...document.querySelectorAll('select')].filter(isCutChoice)].map(
      (element) => `${element.localName}.${element.className}: ${element.textContent}`,
    );
  });
}
