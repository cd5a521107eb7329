import { browser } from '#imports';

/**
 * The locale of our words in this browser, `de`: a message of its own in each of locales/*.json. Without WXT's i18n,
 * for it is all the content script asks for, its other words come from the worker. WXT types only the browser's messages.
 */
export const ownLocale = (): string => browser.i18n.getMessage('intlLocale' as '@@ui_locale');
