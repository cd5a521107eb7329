import type { Page } from 'playwright-core';
import type { CartLine } from '../../data/cart-terms.ts';
import type { ExtensionBrowser } from '../lib/chromium.ts';
import { RealPopup } from '../lib/real-popup.ts';

const LINES = 200;
const OPENINGS = 9;
/** Between two openings: the popup before is gone, and so is its work. */
const PAUSE_MS = 400;

/** Milliseconds since the browser began to open the popup. */
interface Opening {
  htmlMs: number;
  paintedMs: number;
}

/** Real openings by a click on the icon, over the page of a shop whose cart of 200 lines is stored. */
export async function popupOpenings(lens: ExtensionBrowser, page: Page, site: string): Promise<Opening[]> {
  const cart = { site, storeName: 'Bench', seenAt: Date.now(), origin: 'page', lines: await cartLines(lens) };
  await lens.store('carts', JSON.stringify({ [site]: cart }));
  await (await lens.desk()).close();
  const openings: Opening[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const popup = await RealPopup.open(lens, page);
    openings.push(await popup.evaluate<Opening>(WHEN_PAINTED));
    await popup.close();
    await page.waitForTimeout(PAUSE_MS);
  }
  return openings;
}

/** The total is the largest text of the popup: the browser itself tells when it was on the screen. */
const WHEN_PAINTED = `new Promise((resolve) => {
  const [navigation] = performance.getEntriesByType('navigation');
  new PerformanceObserver((list) => {
    const total = list.getEntries().find(({ element }) => element?.matches('.hero .big'));
    if (total) resolve({ htmlMs: navigation.responseEnd, paintedMs: total.startTime });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

async function cartLines(lens: ExtensionBrowser): Promise<Partial<CartLine>[]> {
  const raws = Array.from({ length: LINES }, (_, i) => ({
    title: `Gouda jong belegen ${i}`,
    size: '300 g',
    price: '€3.49',
    quantity: '1',
  }));
  const answers = await lens.askWorker<Pick<CartLine, 'key' | 'product' | 'match'>[]>('understand', {
    site: 'bench',
    products: raws,
    defaults: { lang: 'nl', currency: 'EUR' },
  });
  return (answers ?? []).map(({ key, product, match }, i) => ({ key, raw: raws[i], product, match }));
}
