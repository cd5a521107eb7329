import { expect, test } from './fixtures.ts';

test('by keys alone: Tab to a badge, Enter opens its card, Tab stays inside, Escape returns', async ({ open }) => {
  const shop = await open('/c/cheese');
  const { page } = shop;
  await expect.poll(() => shop.badged(['Oudmolen Gouda'])).toHaveLength(1);
  const inFocus = () => page.evaluate(() => document.activeElement?.localName ?? '');
  const cardInFocus = () => page.evaluate(() => document.activeElement?.getAttribute('data-card-id'));
  await page.getByRole('link', { name: 'Home & pets' }).focus();
  await page.keyboard.press('Tab');
  expect(await inFocus()).toBe('k2-lens-badge');
  const cardId = await cardInFocus();
  await page.keyboard.press('Enter');
  await expect.poll(() => shop.card()).toContain('Oudmolen Gouda');
  await expect.poll(inFocus).toBe('k2-lens-card');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await inFocus()).toBe('k2-lens-card');
  await page.keyboard.press('Escape');
  await expect.poll(() => shop.card()).toBeNull();
  await expect.poll(cardInFocus).toBe(cardId);
  expect(new URL(page.url()).pathname).toBe('/c/cheese');
  await page.keyboard.press('Tab');
  expect(await inFocus()).not.toBe('k2-lens-badge');
});

test('the popup by keys alone: arrows go through its tabs, Space switches Highlight', async ({ open }) => {
  const shop = await open('/c/cheese');
  await expect.poll(() => shop.ourNodes()).toBeGreaterThan(0);
  const popup = await shop.popup();
  const tab = (name: string) => popup.getByRole('tab', { name });
  await tab('This page').focus();
  await popup.keyboard.press('ArrowLeft');
  await expect(tab('Cart')).toBeFocused();
  await expect(tab('Cart')).toHaveAttribute('aria-selected', 'true');
  await popup.keyboard.press('ArrowRight');
  await expect(tab('This page')).toHaveAttribute('aria-selected', 'true');
  await expect(popup.getByRole('tabpanel')).toContainText('Oudmolen Gouda');
  await popup.keyboard.press('Shift+Tab');
  await expect(popup.getByRole('switch', { name: 'Highlight' })).toBeFocused();
  await popup.keyboard.press('Space');
  await expect.poll(() => shop.ourNodes()).toBe(0);
});
