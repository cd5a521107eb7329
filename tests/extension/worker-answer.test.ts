import { beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../extension/worker-answer.ts';

const heard = vi.fn();

beforeAll(() => {
  answer('toggleSite', ({ site }) => {
    heard(site);
    return true;
  });
});

/** Whether a message about `shop.example` from a page at this address is heard. */
async function isHeardFrom(url: string): Promise<boolean> {
  heard.mockClear();
  await new Promise<unknown>((resolve) => {
    const message = { type: 'toggleSite', data: { site: 'shop.example' } };
    const sender = { id: fakeBrowser.runtime.id, url, tab: { id: 1 } };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  return heard.mock.calls.length > 0;
}

it.each([
  ['https://www.shop.example/cart', true],
  ['http://shop.example/', true],
  ['https://other.example/shop.example', false],
  ['https://checkout.shop.example/', false],
  ['chrome-extension://id/popup.html', true],
  ['moz-extension://id/options.html', true],
])('a page changes nothing of another shop, whatever its process was made to say: %s %s', async (url, isHeard) => {
  expect(await isHeardFrom(url)).toBe(isHeard);
});
