import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { ShopTab } from '../../scripts/lib/shop-tab.ts';
import { expect, test } from './fixtures.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violations = AxeResults['violations'];

const told = (violations: Violations) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
  );

/** Rules for what an extension page is: a document of its own. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return told(
    await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run(document)).violations;
    }),
  );
}

/** Closed roots are open to the isolated world alone: there axe is shown into them, and only our nodes are judged. */
async function violationsInside({ world }: ShopTab): Promise<string[]> {
  await world.evaluate(`${AXE};
    Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() {
      try { return chrome.dom.openOrClosedShadowRoot(this) } catch { return null }
    } }); 0`);
  const violations = await world.evaluate<Violations>(`axe.run(document).then(({ violations }) => violations
    .map((one) => ({ ...one, nodes: one.nodes.filter(({ target }) => JSON.stringify(target).includes('k2-lens')) }))
    .filter(({ nodes }) => nodes.length > 0))`);
  return told(violations ?? []);
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    // Popup and first run: pages.e2e.ts.
    test(`axe finds nothing on options, ${scheme}`, async ({ lens }) => {
      const page = await lens.openBehind('options.html');
      await page.locator('h1').first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
    });

    test(`axe finds nothing in badges and an open card, inside their closed roots, ${scheme}`, async ({ open }) => {
      const shop = await open('/c/cheese');
      await shop.page.emulateMedia({ reducedMotion: 'reduce' });
      await expect.poll(async () => (await shop.badges()).length).toBeGreaterThan(10);
      await shop.openCard('Oudmolen Gouda');
      await expect.poll(() => shop.card()).toContain('NEVO');
      expect(await violationsInside(shop)).toEqual([]);
    });
  });
}

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
  const found = await violationsInside(shop);
  expect(found.some((text) => text.startsWith('aria-roles'))).toBe(true);
  expect(found.some((text) => text.startsWith('button-name'))).toBe(true);
});
