import { RealPopup } from '../../scripts/lib/real-popup.ts';
import { expect, test } from './fixtures.ts';
import { preparedPopup } from './worker.ts';

const BASKET = ['Oudmolen Gouda 48+, wedge', 'Polderhof Edam, red wax'];

test('the worker prepares the popup’s first picture, and what is pressed in it is done', async ({ lens, open }) => {
  const shop = await open('/c/cheese');
  await expect.poll(() => shop.badged(BASKET)).toEqual(BASKET);
  for (const name of BASKET) await shop.page.getByRole('button', { name: `Add to cart: ${name}` }).click();
  await expect.poll(async () => (await preparedPopup(lens))?.state.cart?.lines.length).toBe(BASKET.length);
  expect((await preparedPopup(lens))?.site).toBe('127.0.0.1');

  const popup = await RealPopup.open(lens, shop.page);
  const isPressed = await popup.evaluate<boolean>(`new Promise((resolve) => {
    const press = () => {
      const control = document.querySelector('[role=switch]');
      control?.click();
      control ? resolve(true) : setTimeout(press, 1);
    };
    press();
  })`);
  expect(isPressed).toBe(true);
  await expect
    .poll(async () => (await lens.stored<Highlight>('settings'))?.highlight.sites)
    .toEqual({ '127.0.0.1': false });
  await expect.poll(() => shop.ourNodes()).toBe(0);
  expect(await popup.evaluate<number>(`document.querySelectorAll('.lines > li').length`)).toBe(BASKET.length);
  await popup.close();
});

interface Highlight {
  highlight: { sites: Record<string, boolean> };
}
