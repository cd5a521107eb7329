/** Address without origin, query and fragment. */
export const pathOf = (href: string): string => href.replace(/^(?:[a-z]+:)?\/\/[^/]+|[?#].*$/gi, '');

/** Says in words that it leads to a product; a number alone may be an article's. */
export const isProductHref = (href: string): boolean =>
  /\/(?:produ[cki]?t\w{0,2}|prodott[oi]|artikel|dp|pd|prd|sku|tovar|urun)[/-][^/]{4}/i.test(pathOf(href));
