import { test as base, expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { builtExtension } from '../../scripts/lib/build.ts';
import { ExtensionBrowser } from '../../scripts/lib/chromium.ts';
import { serveDemo } from '../../scripts/lib/demo-server.ts';
import { ShopTab } from '../../scripts/lib/shop-tab.ts';

interface Fixtures {
  /** A fresh browser profile for each test, its introduction closed. */
  lens: ExtensionBrowser;
  /** Opens the demo store at a path, or any address, in a new tab. Nothing may have gone wrong there by the end. */
  open: (address?: string) => Promise<ShopTab>;
}

/** The demo store runs once for each worker; `extension` may name a folder built before (K2_EXTENSION). */
export const test = base.extend<Fixtures, { demo: string; extension: string }>({
  demo: [
    async ({}, use) => {
      const server = await serveDemo();
      await use(server.url);
      server.close();
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({}, use) => use(process.env.K2_EXTENSION ?? builtExtension('chrome-demo')),
    { scope: 'worker', timeout: 120_000 },
  ],
  lens: async ({ extension, colorScheme }, use) => {
    const lens = await ExtensionBrowser.launch({ extension, colorScheme: colorScheme === 'dark' ? 'dark' : 'light' });
    await closeIntroduction(lens);
    await use(lens);
    await lens.close();
  },
  open: async ({ lens, demo }, use) => {
    const tabs: ShopTab[] = [];
    await use(async (address = '/') => {
      const tab = await ShopTab.open(lens, new URL(address, demo).href);
      tabs.push(tab);
      return tab;
    });
    for (const { problems } of tabs) expect(problems).toEqual([]);
  },
});

/** A first run opens it in front; the tests' own tabs come after. */
async function closeIntroduction({ context }: ExtensionBrowser): Promise<void> {
  const isIntroduction = (page: Page) => page.url().includes('onboarding.html');
  const introduction =
    context.pages().find(isIntroduction) ?? (await context.waitForEvent('page', { predicate: isIntroduction }));
  await introduction.close();
}

export { expect };
