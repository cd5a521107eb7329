import { nameOf } from '../../components/format.ts';
import { buildCart } from '../../components/popup/build-cart.ts';
import type { CartView, SwapView } from '../../components/popup/types.ts';
import type { CartSnapshot, Totals } from '../../data/cart-terms.ts';
import { foods } from '../../data/index.ts';
import type { Food } from '../../data/terms.ts';
import { type Basis, totalsBy } from '../../extension/cart-total.ts';
import { correctionOf } from '../../extension/corrections.ts';
import { suggestSwap } from '../../nutrition/suggest.ts';

/** What a cart is looked at with. */
export interface Context extends Basis {
  /** Ids of the foods on the page that is open. */
  seen: ReadonlySet<string>;
  /** Link into the shop's own search for a food. */
  findUrl: (food: Food) => string | undefined;
}

/** A stored cart as the popup shows it. */
export function cartView(cart: CartSnapshot, context: Context): CartView {
  const totals = totalsBy(context, cart.lines);
  return buildCart({
    cart,
    totals,
    foodOf: context.foodOf,
    nameOf,
    correctionOf: correctionOf(context.corrections),
    swap: swapOf(totals, context),
  });
}

function swapOf(totals: Totals, { settings, foodOf, seen, findUrl }: Context): SwapView | null {
  const { cautions, suggestions } = settings;
  const isOn = suggestions.on && !cautions.anticoagulant && !cautions.pregnancy;
  const swap = suggestSwap(totals.lines, foods, foodOf, { isOn, seen, never: suggestions.never });
  const from = swap && foodOf(swap.from);
  const to = swap && foodOf(swap.to);
  if (!swap || !from || !to) return null;
  const url = findUrl(to);
  return { ...swap, fromId: from.id, toId: to.id, from: nameOf(from), to: nameOf(to), ...(url && { url }) };
}
