import { readFileSync } from 'node:fs';
import type { Translate } from '../../components/translate.ts';

type Messages = { [key: string]: string | Messages };

const read = (path: string): Messages => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

function flatten(messages: Messages, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

/** Messages of a locale by their dotted keys. */
export function messagesOf(locale: string): ReadonlyMap<string, string> {
  return new Map(flatten(read(`../../locales/${locale}.json`)));
}

/** Translates from the locale file itself; an unknown key or a forgotten value is an error. */
export function translator(locale: string): Translate {
  const messages = messagesOf(locale);
  return (key, values = {}, form) => {
    const message = messages.get(key) ?? messages.get(`${key}.${form === 1 ? '1' : 'n'}`);
    if (message === undefined) throw new Error(`no message ${key} in ${locale}`);
    return message.replace(/\{(\w+)\}/g, (_all, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${key} needs {${name}}`);
      return value;
    });
  };
}
