/** A field kept in an attribute: an aria-label that holds the price whole, where the visible text is in pieces. */
export function attribute(selector: string, name: string): (card: Element) => string | undefined {
  return (card) => card.querySelector(selector)?.getAttribute(name) ?? undefined;
}
