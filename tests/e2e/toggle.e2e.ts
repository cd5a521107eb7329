import type { ExtensionBrowser } from '../../scripts/lib/chromium.ts';
import type { ShopTab } from '../../scripts/lib/shop-tab.ts';
import { expect, test } from './fixtures.ts';

/** Inside the worker. */
declare const chrome: typeof import('wxt/browser').browser;

/** The ways to switch the marks of the shop in front; key presses and native menus do not reach a headless browser. */
const WAYS = {
  'the keyboard shortcut': async (lens: ExtensionBrowser, shop: ShopTab) =>
    dispatch(lens, 'commands', await lens.activeTab(shop.page)),
  "the icon's menu": async (lens: ExtensionBrowser, shop: ShopTab) =>
    dispatch(lens, 'contextMenus', await lens.activeTab(shop.page), 'toggle-here'),
  "the popup's switch": async (_: ExtensionBrowser, shop: ShopTab) => {
    const popup = await shop.popup();
    const highlight = popup.getByRole('switch', { name: 'Highlight' });
    const isOn = await highlight.isChecked();
    await highlight.click();
    await expect(highlight).toBeChecked({ checked: !isOn });
    await popup.close();
  },
};

for (const [name, toggle] of Object.entries(WAYS)) {
  test(`${name} switches the marks off and on, in every open tab of the shop`, async ({ lens, open }) => {
    const shops = [await open('/c/cheese'), await open('/c/dairy')];
    const seen = () => Promise.all(shops.map(async (shop) => (await shop.badges()).length > 0));
    for (const shop of shops) {
      await shop.page.bringToFront();
      await expect.poll(async () => (await shop.badges()).length).toBeGreaterThan(5);
    }
    const [shop] = shops;
    if (!shop) throw new Error('No shop is open.');
    await toggle(lens, shop);
    await expect.poll(() => Promise.all(shops.map((each) => each.ourNodes()))).toEqual([0, 0]);
    await toggle(lens, shop);
    await expect.poll(seen).toEqual([true, true]);
  });
}

test('"everywhere" switches every shop, whatever each had of its own', async ({ lens, open, demo }) => {
  const here = await open('/c/cheese');
  const there = await open(demo.replace('127.0.0.1', 'localhost').concat('/c/cheese'));
  const nodes = async () => [(await here.ourNodes()) > 0, (await there.ourNodes()) > 0];
  await expect.poll(nodes).toEqual([true, true]);
  await lens.store('settings', { onboarded: true, highlight: { everywhere: true, sites: { localhost: false } } });
  await expect.poll(nodes).toEqual([true, false]);
  await dispatch(lens, 'contextMenus', await lens.activeTab(here.page), 'toggle-everywhere');
  await expect.poll(nodes).toEqual([false, false]);
  const popup = await here.popup();
  await popup.getByRole('combobox', { name: 'Where Highlight applies' }).selectOption('everywhere');
  await popup.getByRole('switch', { name: 'Highlight K2 foods everywhere' }).click();
  await expect.poll(nodes).toEqual([true, true]);
});

test('one shop off leaves the others on', async ({ open, demo }) => {
  const here = await open('/c/cheese');
  const there = await open(demo.replace('127.0.0.1', 'localhost').concat('/c/cheese'));
  const nodes = async () => [(await here.ourNodes()) > 0, (await there.ourNodes()) > 0];
  await expect.poll(nodes).toEqual([true, true]);
  const popup = await here.popup();
  await popup.getByRole('switch', { name: 'Highlight' }).click();
  await expect.poll(nodes).toEqual([false, true]);
});

test('"next" in the icon’s menu goes from badge to badge', async ({ lens, open }) => {
  const shop = await open('/c/cheese');
  await expect.poll(async () => (await shop.badges()).length).toBeGreaterThan(5);
  const tab = await lens.activeTab(shop.page);
  const inFocus = () => shop.page.evaluate(() => document.activeElement?.getAttribute('data-card-id') ?? null);
  await dispatch(lens, 'contextMenus', tab, 'next');
  await expect.poll(inFocus).not.toBeNull();
  const first = await inFocus();
  await dispatch(lens, 'contextMenus', tab, 'next');
  await expect.poll(inFocus).not.toBe(first);
});

test('paused on this shop: nothing is read or shown until it is resumed', async ({ lens, open }) => {
  const shop = await open('/c/cheese');
  await expect.poll(() => shop.ourNodes()).toBeGreaterThan(0);
  const popup = await shop.popup();
  await popup.getByRole('button', { name: 'More' }).click();
  await popup.getByRole('menuitem', { name: 'Pause on this shop' }).click();
  await expect.poll(() => shop.ourNodes()).toBe(0);
  await expect(popup.getByText('Paused on this site').first()).toBeVisible();
  const report = await lens.ask<{ paused: boolean; products: unknown[] }>(
    await lens.activeTab(shop.page),
    'readPageReport',
  );
  expect(report).toMatchObject({ paused: true, products: [] });
  await popup.getByRole('button', { name: 'Read this shop again' }).click();
  await expect.poll(() => shop.badged(['Oudmolen Gouda'])).toHaveLength(1);
});

async function dispatch(
  lens: ExtensionBrowser,
  event: 'commands' | 'contextMenus',
  tabId: number,
  menuItemId?: string,
): Promise<void> {
  const worker = await lens.worker();
  await worker.evaluate(
    ([event, tabId, menuItemId]) => {
      const tab = { id: tabId };
      const events = chrome as unknown as Record<string, Record<string, { dispatch(...values: unknown[]): void }>>;
      if (event === 'commands') events.commands?.onCommand?.dispatch('toggle-highlight', tab);
      else events.contextMenus?.onClicked?.dispatch({ menuItemId }, tab);
    },
    [event, tabId, menuItemId] as const,
  );
}
