import { expect } from '@playwright/test';
import type { ShopTab } from '../../scripts/lib/shop-tab.ts';

/** Scrolls the demo store's endless list until all its products stand there. */
export async function scrollToTheEnd({ page }: ShopTab, products: number): Promise<void> {
  await expect
    .poll(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return page.locator('li[data-product-id]').count();
    })
    .toBe(products);
}
