import { test as base } from '@playwright/test';
import { builtExtension } from '../../scripts/lib/build.ts';
import { ExtensionBrowser } from '../../scripts/lib/chromium.ts';
import { serveDemo } from '../../scripts/lib/demo-server.ts';

/** A fresh browser profile for each test; the demo store for each worker. */
export const test = base.extend<{ lens: ExtensionBrowser }, { demo: string }>({
  demo: [
    async ({}, use) => {
      const server = await serveDemo();
      await use(server.url);
      server.close();
    },
    { scope: 'worker' },
  ],
  lens: async ({}, use) => {
    const lens = await ExtensionBrowser.launch({ extension: builtExtension('chrome-demo') });
    await use(lens);
    await lens.close();
  },
});

export { expect } from '@playwright/test';
