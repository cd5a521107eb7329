import { bundle, messagesOf } from './bundle.ts';
import { BOTH_THEMES, type Scene } from './scene.ts';

const script = bundle('badge-page.ts');

export const scenes: readonly Scene[] = [
  {
    title: 'Badge: every state and size',
    width: 1000,
    variants: [
      ...BOTH_THEMES,
      { theme: 'light', locale: 'de' },
      { theme: 'dark', locale: 'ja' },
      { theme: 'light', locale: 'en', note: 'forced colours', forcedColors: true },
    ],
    async show(page, { locale, theme }) {
      await page.setContent('<!doctype html><body></body>');
      await page.evaluate(await script);
      await page.evaluate(([messages, lang, look]) => window.showBadges(messages, lang, look, 'µg'), [
        messagesOf(locale),
        locale,
        theme,
      ] as const);
    },
  },
];
