// Pages that stand in a tab of their own: options and first run.
import type { Page } from 'playwright-core';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { ANTICOAGULANT, longUse, settings, WITH_TARGET } from './stored.ts';

const WIDE = { width: 1040, height: 800 };
const NARROW = { width: 320, height: 640 };
const SHEET = { width: 520, height: 720 };

const options =
  (size = WIDE, then: (page: Page) => Promise<unknown> = async () => undefined, path = 'options.html') =>
  async (stage: Stage) => {
    const page = await stage.open(path, size);
    await then(page);
    return { page };
  };

const optionsScenes: readonly Scene[] = [
  { title: 'Options: as installed', stored: () => settings(), everyLanguage: true, kept: true, show: options() },
  { title: 'Options: after long use', stored: () => ({ ...WITH_TARGET, ...longUse() }), show: options() },
  { title: 'Options: anticoagulant mode', stored: () => ({ ...ANTICOAGULANT, ...longUse() }), show: options() },
  { title: 'Options: 320 px', stored: () => ({ ...WITH_TARGET, ...longUse() }), show: options(NARROW) },
  {
    title: 'Options: text twice the size',
    stored: () => ({ ...WITH_TARGET, ...longUse() }),
    show: options(WIDE, (page) => page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))),
  },
  {
    title: 'Options: forced colours',
    stored: () => ({ ...WITH_TARGET, ...longUse() }),
    look: 'forced colours',
    show: options(),
  },
  {
    title: 'Options: a food of one’s own',
    stored: () => settings(),
    show: options(WIDE, async (page) => {
      await page.locator('#corrections > .button').click();
      await page.locator('.custom-food').waitFor();
    }),
  },
];

const step =
  (n: number, size = SHEET, then: (page: Page) => Promise<unknown> = async () => undefined) =>
  async (stage: Stage) => {
    const page = await stage.open('onboarding.html', size);
    for (let pressed = 1; pressed < n; pressed += 1) await page.locator('.step-buttons .primary').click();
    await then(page);
    return { page };
  };

const firstRunScenes: readonly Scene[] = [
  { title: 'First run: 1, what it does', everyLanguage: true, kept: true, show: step(1) },
  { title: 'First run: 2, cautions and target', everyLanguage: true, kept: true, show: step(2) },
  {
    title: 'First run: 2, on an anticoagulant',
    everyLanguage: true,
    kept: true,
    show: step(2, SHEET, (page) => page.getByRole('checkbox').first().check()),
  },
  { title: 'First run: 3, shops', everyLanguage: true, kept: true, show: step(3) },
  { title: 'First run: 320 px', show: step(2, NARROW) },
];

export const tabScenes = [...optionsScenes, ...firstRunScenes];
