import { browser } from '#imports';

/**
 * The locale of our words in this browser, `de-DE`. Without WXT's i18n: the content script says nothing else of its own.
 * The name is one of locales/*.json; WXT types only the browser's own.
 */
export const ownLocale = (): string => browser.i18n.getMessage('intlLocale' as '@@ui_locale');
