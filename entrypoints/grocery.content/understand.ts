import type { RawText } from '../../data/terms.ts';
import { MOST_CHARS } from '../../extension/limits.ts';
import { askPatiently } from '../../extension/messages.ts';
import type { Payload, Understood } from '../../extension/protocol.ts';
import type { RawProduct } from '../../page/types.ts';

/** One product of the page, understood. */
export interface Seen extends Understood {
  /** Names the card in this page. */
  cardId: string;
  raw: RawProduct;
}

/** Asks the worker what these products are, again where it was stopped over the question; null when it is gone. */
export async function understand(
  site: string,
  raws: readonly RawProduct[],
  defaults: Payload<'understand'>['defaults'],
): Promise<Seen[] | null> {
  const answers = await askPatiently('understand', { site, products: raws.map(textOf), defaults });
  return (
    answers &&
    raws.flatMap((raw, i) => {
      const answer = answers[i];
      return answer ? [{ ...answer, cardId: cardIdOf(raw.element), raw }] : [];
    })
  );
}

/** A product without its element and address, cut to what a name or a price can be. */
export function textOf({ element: _, badgeAt: __, corner: ___, rule: ____, url: _____, ...text }: RawProduct): RawText {
  const cut = Object.entries(text).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.slice(0, MOST_CHARS) : value,
  ]);
  return Object.fromEntries(cut) as RawText;
}

const cardIds = new WeakMap<Element, string>();
let lastCardId = 0;

function cardIdOf(element: Element): string {
  const known = cardIds.get(element) ?? String(++lastCardId);
  cardIds.set(element, known);
  return known;
}
