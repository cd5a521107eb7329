import { bundle, messagesOf } from './bundle.ts';
import { BOTH_THEMES, type Scene } from './scene.ts';

const script = bundle('card-page.tsx');

export const scenes: readonly Scene[] = [
  {
    title: 'Card: everyday, wide range, not measured, supplement, flagged',
    width: 1080,
    variants: [
      ...BOTH_THEMES,
      { theme: 'light', locale: 'de' },
      { theme: 'light', locale: 'ja' },
      { theme: 'light', locale: 'en', note: 'forced colours', forcedColors: true },
      { theme: 'light', locale: 'en', note: '200 %', zoom: 2 },
    ],
    async show(page, { locale, theme }) {
      await page.setContent('<!doctype html><body></body>');
      await page.evaluate(await script);
      await page.evaluate(([messages, lang, look]) => window.showCards(messages, lang, look), [
        messagesOf(locale),
        locale,
        theme,
      ] as const);
    },
  },
];
