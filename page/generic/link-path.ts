/** Address without origin, query and fragment. */
export const pathOf = (href: string): string => href.replace(/^(?:[a-z]+:)?\/\/[^/]+|[?#].*$/gi, '');

/** Says in words that it leads to a product, and holds a number of it or its size: "/products/cheese" is an aisle. */
export const isProductHref = (href: string): boolean =>
  /\/(?:produ[cki]?t\w{0,2}|prodott[oi]|artikel|dp|pd|prd|sku|tovar|urun|p)[/-][^/]*\d/i.test(pathOf(href));

/** Leads to another page. */
export const leadsAway = (href: string | null): href is string =>
  href !== null && !/^(?:$|#|javascript:|mailto:|tel:)/i.test(href);
