declare global {
  interface Window {
    /** Messages by dotted key; a plural message holds its forms with " | " between, as in the built extension. */
    messages: Readonly<Record<string, string>>;
  }
}

/** Stands in for `#i18n` in pictures: the same look-up, without a browser extension around it. */
export const i18n = {
  t(key: string, ...values: readonly unknown[]): string {
    const count = values.find((value) => typeof value === 'number');
    const names = values.find((value) => typeof value === 'object') as Record<string, unknown> | undefined;
    const forms = (window.messages[key] ?? `${window.messages[`${key}.1`]} | ${window.messages[`${key}.n`]}`).split(
      ' | ',
    );
    const message = forms[forms.length === 1 || count === 1 ? 0 : 1] ?? key;
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(names?.[name] ?? whole));
  },
};
