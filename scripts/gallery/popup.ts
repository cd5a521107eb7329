import { POPUPS, type PopupName } from './in-page/popup-samples.ts';
import { openPages } from './pages-bundle.ts';
import { BOTH_THEMES, type Scene, type Variant } from './scene.ts';

/** Languages are shown where words are many; the other states in both themes. */
const LANGUAGES: readonly Variant[] = ['nl', 'de', 'fr', 'es', 'it', 'sv', 'ja'].map((locale) => ({
  theme: 'light',
  locale,
}));
const MANY_WORDS: readonly string[] = ['cart', 'this page', 'anticoagulant mode'] satisfies PopupName[];
const FORCED: Variant = { theme: 'light', locale: 'en', note: 'forced colours', forcedColors: true };

export const scenes: readonly Scene[] = (Object.keys(POPUPS) as PopupName[]).map((name) => ({
  title: `Popup: ${name}`,
  width: 360,
  height: 600,
  variants: [...BOTH_THEMES, ...(MANY_WORDS.includes(name) ? [...LANGUAGES, FORCED] : [])],
  async show(page, { locale }) {
    await openPages(page, locale);
    await page.evaluate((state) => window.showPopup(state), name);
    if (name === 'no cart yet') await page.locator('#tab-cart').click();
  },
}));
