import { i18n } from '#i18n';

/** A message of locales/ with its {names} filled in: for code that is handed its words (badge, card). */
export function t(key: string, values: Readonly<Record<string, string>> = {}, form?: number): string {
  const message = (i18n.t as (name: string, form?: number) => string)(key, form);
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
