import type { FoodMatch } from '../data/terms.ts';
import { withMatches } from './cart-changes.ts';
import { cartsItem } from './carts.ts';
import { correctionsItem } from './corrections.ts';
import { customFoodsItem, isOwnFood } from './custom-foods.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { understand } from './understand.ts';

/**
 * Kept carts follow what the person says of foods, as open pages do: an own food added or taken away, an answer taken
 * back. A page tells its cart again only when the cart itself says something else.
 */
export function followOwnAnswers(): void {
  const follow = () => void oneAtATime('understand-carts', understandCarts).catch(() => undefined);
  correctionsItem.watch(follow);
  customFoodsItem.watch(follow);
}

/** Lines of own foods and own answers alone, then and now; packs counted by hand are named by their food. */
export async function understandCarts(): Promise<void> {
  for (const { site, currency, lines } of Object.values(await cartsItem.read())) {
    const read = lines.filter(({ since }) => since !== 'hand');
    const raws = read.map(({ raw, product: { lang } }) => ({ ...raw, ...(lang && { lang }) }));
    const { products } = await understand(raws, { ...(currency && { currency }) });
    const matches = new Map<string, FoodMatch | null>();
    for (const [i, { key, match: before }] of read.entries()) {
      const now = products[i]?.match ?? null;
      const isSaid = isByPerson(before) || isByPerson(now);
      const isOther = before?.food !== now?.food || before?.byPerson !== now?.byPerson;
      if (isSaid && isOther) matches.set(key, now);
    }
    if (matches.size > 0) await cartsItem.update((carts) => withMatches(carts, site, matches));
  }
}

const isByPerson = (match: FoodMatch | null) => match !== null && (match.byPerson === true || isOwnFood(match.food));
