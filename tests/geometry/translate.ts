import type { Translate } from '../../components/translate.ts';

export type Messages = Readonly<Record<string, string>>;

/** Messages as they are; a missing key shows up in the picture. */
export const translate =
  (messages: Messages): Translate =>
  (key, values = {}) =>
    (messages[key] ?? `⟦${key}⟧`).replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
