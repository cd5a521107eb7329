/** Axe goes over every scene in scenes.e2e.ts; here it has to find what is broken on purpose. */
import { violationsInside, violationsOn } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('a page broken on purpose is seen by axe', async ({ lens }) => {
  const page = await lens.openBehind('onboarding.html');
  await page.locator('.step-dots').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('.step-dots')?.removeAttribute('aria-label'));
  expect(await violationsOn(page)).not.toEqual([]);
});

test('a badge broken on purpose is seen by axe', async ({ open }) => {
  const shop = await open('/c/cheese');
  await expect.poll(() => shop.badged(['Oudmolen Gouda'])).toHaveLength(1);
  await shop.world.evaluate(`(() => {
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('k2-lens-badge'));
    const button = root.querySelector('button');
    button.removeAttribute('aria-label');
    button.setAttribute('role', 'buton');
    for (const part of button.querySelectorAll('em')) part.remove();
  })()`);
  const found = await violationsInside(shop.world);
  expect(found.some((text) => text.startsWith('aria-roles'))).toBe(true);
  expect(found.some((text) => text.startsWith('button-name'))).toBe(true);
});
