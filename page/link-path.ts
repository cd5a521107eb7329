/** Address without origin, query and fragment. */
export const pathOf = (href: string): string => href.replace(/^(?:[a-z]+:)?\/\/[^/]+|[?#].*$/gi, '');
