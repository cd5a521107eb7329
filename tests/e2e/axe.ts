import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { ExtensionWorld } from '../../scripts/lib/extension-world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violations = AxeResults['violations'];

const told = (violations: Violations) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
  );

/** Rules for what an extension page is: a document of its own. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return told(
    await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run(document)).violations;
    }),
  );
}

/** Closed roots are open to the isolated world alone: there axe is shown into them, and only our nodes are judged. */
export async function violationsInside(world: ExtensionWorld): Promise<string[]> {
  await world.evaluate(`${AXE};
    Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() {
      try { return chrome.dom.openOrClosedShadowRoot(this) } catch { return null }
    } }); 0`);
  const violations = await world.evaluate<Violations>(`axe.run(document).then(({ violations }) => violations
    .map((one) => ({ ...one, nodes: one.nodes.filter(({ target }) => JSON.stringify(target).includes('k2-lens')) }))
    .filter(({ nodes }) => nodes.length > 0))`);
  return told(violations ?? []);
}
