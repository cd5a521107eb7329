import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { formsOf, messagesOf } from '../../locales/locale-files.ts';

/** The browser's own look-up of messages, from a locale file: the views then speak that language. */
export function speak(language: string): void {
  const messages = new Map(
    [...messagesOf(language)].map(([key, message]) => [key.replaceAll('.', '_'), formsOf(message).join(' | ')]),
  );
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((name: string) => {
    const message = messages.get(name);
    if (message === undefined) throw new Error(`no message ${name} in ${language}`);
    return message;
  });
}
