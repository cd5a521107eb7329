import { openPages } from './pages-bundle.ts';
import { BOTH_THEMES, type Scene, type Variant } from './scene.ts';

const LANGUAGES: readonly Variant[] = ['de', 'ja'].map((locale) => ({ theme: 'light', locale }));
const STEPS = [1, 2, 3] as const;

export const scenes: readonly Scene[] = STEPS.map((step) => ({
  title: `First run, step ${step}`,
  width: 520,
  variants: [...BOTH_THEMES, ...LANGUAGES],
  async show(page, { locale }) {
    await openPages(page, locale);
    await page.evaluate(() => window.showOnboarding());
    for (let pressed = 1; pressed < step; pressed += 1) await page.locator('.step-buttons .primary').click();
  },
}));
