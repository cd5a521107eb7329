/**
 * Looks up a message of locales/ and fills its {names}; `form` is that of a plural message (figures.ts). Handed in: the
 * views of the page are tested without a browser.
 */
export type Translate = (key: string, values?: Readonly<Record<string, string>>, form?: number) => string;
