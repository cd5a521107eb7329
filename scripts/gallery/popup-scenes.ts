import type { Page } from 'playwright-core';
import type { ShopTab } from '../lib/shop-tab.ts';
import type { Scene } from './scene.ts';
import { PRODUCTS, shelfPage } from './shelf.ts';
import type { Shown, Stage } from './stage.ts';
import {
  ANTICOAGULANT,
  cartWithHandLine,
  emptyCart,
  everyState,
  fullCart,
  longUse,
  PREGNANT,
  partialCart,
  settings,
  unmeasuredCart,
  WITH_TARGET,
} from './stored.ts';

const WINDOW = { width: 1000, height: 700 };
const SHELF = shelfPage(Object.values(PRODUCTS));
/** Cards of the demo shop whose names cannot be found. */
const withoutNames = (from: number) => SHELF.replaceAll(/<h3>.*?<\/h3>/g, (name) => (from-- > 0 ? name : ''));

async function overShop(stage: Stage, html = SHELF, url?: string): Promise<{ shop: ShopTab; popup: Page }> {
  const shop = await stage.shop(html, WINDOW, url);
  return { shop, popup: await stage.popup(shop) };
}

async function onTab(stage: Stage, tab: 'cart' | 'page', html = SHELF): Promise<Shown & { popup: Page }> {
  const { popup } = await overShop(stage, html);
  await popup.locator(`#tab-${tab}`).click();
  if (tab === 'cart') await popup.locator('.hero, .empty').first().waitFor();
  // while the page has not answered, its tab is empty, too
  else await popup.locator('.sign:not(.off)').waitFor();
  return { page: popup, popup };
}

const cartTab = (stage: Stage) => onTab(stage, 'cart');
const pageTab = (html?: string) => (stage: Stage) => onTab(stage, 'page', html);

export const popupScenes: readonly Scene[] = [
  {
    title: 'Popup: cart',
    stored: () => ({ ...WITH_TARGET, ...fullCart() }),
    everyLanguage: true,
    kept: true,
    show: cartTab,
  },
  {
    title: 'Popup: correcting an assumed size',
    stored: () => ({ ...WITH_TARGET, ...fullCart() }),
    everyLanguage: true,
    kept: true,
    async show(stage) {
      const shown = await cartTab(stage);
      await shown.popup.locator('.line .assumed').first().click();
      await shown.popup.locator('.editor').scrollIntoViewIfNeeded();
      return shown;
    },
  },
  {
    title: 'Popup: changing a food added by hand',
    stored: () => ({ ...WITH_TARGET, ...cartWithHandLine() }),
    everyLanguage: true,
    async show(stage) {
      const shown = await cartTab(stage);
      await shown.popup.locator('.line .assumed').last().click();
      await shown.popup.locator('.editor').scrollIntoViewIfNeeded();
      return shown;
    },
  },
  {
    title: 'Popup: end of the list',
    stored: () => ({ ...WITH_TARGET, ...longUse() }),
    everyLanguage: true,
    async show(stage) {
      const shown = await cartTab(stage);
      await shown.popup.locator('.fold summary').first().click();
      await shown.popup.locator('.scroll').evaluate((node) => node.scrollTo(0, node.scrollHeight));
      return shown;
    },
  },
  {
    title: 'Popup: this page',
    stored: () => settings(),
    everyLanguage: true,
    kept: true,
    show: pageTab(),
  },
  {
    title: 'Popup: a product of the page left out',
    stored: () => everyState(),
    async show(stage) {
      const shown = await onTab(stage, 'page');
      await shown.popup.locator('.by-hand').first().scrollIntoViewIfNeeded();
      return shown;
    },
  },
  {
    title: 'Popup: anticoagulant mode',
    stored: () => ({ ...ANTICOAGULANT, ...fullCart() }),
    everyLanguage: true,
    kept: true,
    show: cartTab,
  },
  { title: 'Popup: no target', stored: () => ({ ...settings(), ...fullCart() }), show: cartTab },
  {
    title: 'Popup: partly read cart, supplement, cautions',
    stored: () => ({ ...PREGNANT, ...partialCart() }),
    everyLanguage: true,
    async show(stage) {
      const shown = await cartTab(stage);
      await shown.popup.locator('.supplements').scrollIntoViewIfNeeded();
      return shown;
    },
  },
  {
    title: 'Popup: taken back with Undo',
    stored: () => ({ ...WITH_TARGET, ...fullCart() }),
    async show(stage) {
      const shown = await cartTab(stage);
      await shown.popup.locator('.line button.name').first().click();
      await shown.popup.locator('.editor .chip').last().click();
      await shown.popup.locator('.toast').waitFor();
      return shown;
    },
  },
  {
    title: 'Popup: menu',
    kept: true,
    stored: () => ({ ...settings(), ...fullCart() }),
    async show(stage) {
      const shown = await cartTab(stage);
      await shown.popup.locator('.menu-anchor > button').click();
      return shown;
    },
  },
  {
    title: 'Popup: after an update',
    stored: () => ({ ...settings(), ...fullCart(), 'seen-version': '0.0.1' }),
    async show(stage) {
      const shown = await cartTab(stage);
      await shown.popup.locator('.news').waitFor();
      return shown;
    },
  },
  { title: 'Popup: no cart yet', stored: () => settings(), everyLanguage: true, kept: true, show: cartTab },
  {
    title: 'Popup: nothing in the cart measured',
    stored: () => ({ ...WITH_TARGET, ...unmeasuredCart() }),
    everyLanguage: true,
    show: cartTab,
  },
  { title: 'Popup: empty cart', stored: () => ({ ...settings(), ...emptyCart() }), show: cartTab },
  {
    title: 'Popup: unknown shop',
    stored: () => settings(),
    everyLanguage: true,
    kept: true,
    async show(stage) {
      const shop = await stage.shop(SHELF, WINDOW, 'https://www.corner-shop.example/');
      // The click on the icon is what lets the popup know the address.
      await stage.lens.clickIcon(shop.page);
      return { page: await stage.popup(shop) };
    },
  },
  { title: 'Popup: nothing read', stored: () => settings(), kept: true, show: pageTab(withoutNames(0)) },
  { title: 'Popup: partly read', stored: () => settings(), show: pageTab(withoutNames(3)) },
  { title: 'Popup: nothing here', stored: () => settings(), show: pageTab(shelfPage([])) },
  {
    title: 'Popup: highlight off',
    stored: () => settings({ highlight: { everywhere: false, sites: {} } }),
    show: pageTab(),
  },
  {
    title: 'Popup: paused',
    stored: () => settings({ paused: ['127.0.0.1'] }),
    kept: true,
    async show(stage) {
      return { page: (await overShop(stage)).popup };
    },
  },
  {
    title: 'Popup: browser page',
    stored: () => settings(),
    async show(stage) {
      const page = await stage.open('options.html', WINDOW);
      await page.bringToFront();
      const popup = await stage.lens.openBehind('popup.html');
      await popup.setViewportSize({ width: 360, height: 600 });
      return { page: popup };
    },
  },
];
