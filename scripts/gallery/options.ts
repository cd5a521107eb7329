import { openPages } from './pages-bundle.ts';
import { BOTH_THEMES, type Scene, type Variant } from './scene.ts';

const LANGUAGES: readonly Variant[] = ['de', 'ja'].map((locale) => ({ theme: 'light', locale }));

export const scenes: readonly Scene[] = [
  {
    title: 'Options',
    width: 1040,
    variants: [...BOTH_THEMES, ...LANGUAGES],
    async show(page, { locale }) {
      await openPages(page, locale);
      await page.evaluate(() => window.showOptions());
    },
  },
  {
    title: 'Options, 320 px',
    width: 320,
    variants: BOTH_THEMES,
    async show(page, { locale }) {
      await openPages(page, locale);
      await page.evaluate(() => window.showOptions());
    },
  },
  {
    title: 'Options, anticoagulant mode',
    width: 1040,
    variants: BOTH_THEMES,
    async show(page, { locale }) {
      await openPages(page, locale);
      await page.evaluate(() =>
        window.showOptions({ cautions: { anticoagulant: true, pregnancy: false, clotting: false } }),
      );
    },
  },
];
