/** Fields that a selector alone cannot read. */

type Read = (card: Element) => string | undefined;

/** Kept in an attribute of the element, or of the card itself: the price whole, where the visible one is in pieces. */
export const attribute =
  (name: string, selector?: string): Read =>
  (card) =>
    (selector === undefined ? card : card.querySelector(selector))?.getAttribute(name) ?? undefined;

/** Euros and cents in elements of their own, the mark between them drawn or left out: read glued, "1" and "99" say 199. */
export const wholeAndCents =
  (whole: string, cents: string): Read =>
  (card) => {
    const [euros, rest] = [whole, cents].map(
      (selector) => card.querySelector(selector)?.textContent?.match(/\d+/)?.[0],
    );
    return euros && rest ? `${euros}.${rest}` : euros;
  };

/** The text before or after a line break inside one element: name above, size below. */
export const line =
  (selector: string, index: 0 | -1): Read =>
  (card) => {
    const texts = [...(card.querySelector(selector)?.childNodes ?? [])].map((node) => node.textContent?.trim() ?? '');
    return texts.filter(Boolean).at(index);
  };
