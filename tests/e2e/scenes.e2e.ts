/**
 * The scenes of the gallery that matter, one by one. What a screen reader is told of them (roles, names, texts, their
 * order) is kept in structure/*.aria.yml; after a wanted change: `npm run structure`, and read the diff.
 */
import type { Page } from 'playwright-core';
import { scenes } from '../../scripts/gallery/scenes.ts';
import { type Shown, Stage } from '../../scripts/gallery/stage.ts';
import { violationsInside, violationsOn } from './axe.ts';
import { expect, test as withBuild } from './fixtures.ts';

/** One browser for all scenes: each of them begins with nothing stored. */
const test = withBuild.extend<object, { stage: Stage }>({
  stage: [
    async ({ extension }, use) => {
      const stage = await Stage.launch(extension);
      await use(stage);
      await stage.lens.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

for (const scene of scenes) {
  if (!scene.kept) continue;
  test(`${scene.title}: as it was, and nothing for axe in either theme`, async ({ stage }) => {
    const shown = await stage.show(scene, 'light');
    expect(await violations(shown)).toEqual([]);
    const inTheDark = await stage.show(scene, 'dark', shown);
    expect(await violations(inTheDark)).toEqual([]);
    const page = await opened(stage, inTheDark);
    await page.evaluate(cutLongLists);
    const file = scene.title.toLowerCase().replace(/[^\w]+/g, '-');
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${file}.aria.yml`, timeout: STANDS_MS });
  });
}

const violations = ({ page, world }: Shown) => (world ? violationsInside(world) : violationsOn(page));

/** What a scene shows has come by then; renewing what is kept waits as long for each. */
const STANDS_MS = 3000;

/** Shops and foods come and go; three of each stand for the rest. */
function cutLongLists(): void {
  for (const list of document.querySelectorAll('ul, tbody, .shop-groups'))
    if (list.children.length > 20) for (const row of [...list.children].slice(3)) row.remove();
}

/** Closed roots cannot be read by a test: what stands in them is laid out on a page of its own. */
async function opened(stage: Stage, { page, world }: Shown): Promise<Page> {
  if (!world) return page;
  const card = await world.insides('k2-lens-card');
  const insides = card.length > 0 ? card : await world.insides('k2-lens-badge');
  const copy = await stage.lens.context.newPage();
  await copy.setContent(`<main>${insides.map((markup) => `<section>${markup}</section>`).join('')}</main>`);
  return copy;
}
