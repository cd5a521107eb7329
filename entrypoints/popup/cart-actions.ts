import { i18n } from '#i18n';
import { formatGrams, nameOfId } from '../../components/format.ts';
import type { PopupActions } from '../../components/popup/types.ts';
import type { CartLine } from '../../data/cart-terms.ts';
import { lineFor } from '../../extension/cart-changes.ts';
import { cartsItem, forgetCart } from '../../extension/carts.ts';
import { type Change, correct } from '../../extension/corrections.ts';
import { askWorker } from '../../extension/messages.ts';
import type { Loaded } from './loaded.ts';
import type { Say } from './say.ts';

/** What is said of products and carts. */
export function cartActions(loaded: Loaded, { say, orSay }: Say) {
  const { site, isPrivate, report, cart, carts, state, foodOf } = loaded;
  const productOf = (key: string): CartLine | undefined =>
    [...(cart?.lines ?? []), ...(report?.products ?? []), ...(report?.others ?? [])].find((one) => one.key === key);

  const changeProduct = async (key: string, part: Change, text: string) => {
    const product = productOf(key);
    if (!product) return;
    // nothing that a private window shows is kept
    if (isPrivate) return say(i18n.t('toast.failed'));
    const undo = await correct(product.raw, part);
    say(text, () => correct(product.raw, undo));
  };
  const change = (...correction: Parameters<typeof changeProduct>) => orSay(changeProduct(...correction));

  /** false, and said why: the packs were not kept. */
  const setPacks = async (line: CartLine, packs: number): Promise<boolean> => {
    const asked = isPrivate ? null : await askWorker('handPacks', { site, storeName: state.shop, line, packs });
    const outcome = asked ?? 'failed';
    if (outcome !== 'kept') say(i18n.t(`toast.${outcome}`));
    return outcome === 'kept';
  };
  const packsOf = (key: string) => lineFor(carts[site]?.lines ?? [], key)?.product.quantity ?? 0;
  const addPack = async (line: CartLine, text: string) => {
    const packs = packsOf(line.key);
    if (await setPacks(line, packs + 1)) say(text, () => setPacks(line, packs));
  };
  /** A line that is named by its food alone goes with it: what was said of it must not meet the food when it is added again. */
  const replace = async (line: CartLine, next: CartLine | null, text: string) => {
    if (next?.key === line.key) return;
    const [packs, packsOfNext] = [line.product.quantity, next ? packsOf(next.key) : 0];
    const setBoth = async (here: number, there: number) =>
      (await setPacks(line, here)) && (!next || (await setPacks(next, there)));
    if (await setBoth(0, packsOfNext + packs)) say(text, () => setBoth(packs, packsOfNext));
  };
  const handLineOf = (key: string) => (key.startsWith(BY_HAND) ? productOf(key) : undefined);

  return {
    setPacks: (key, packs) => {
      const line = productOf(key);
      if (line) void setPacks(line, packs);
    },
    setPackGrams: (key, packGrams) =>
      change(key, { packGrams }, i18n.t('toast.sizeChanged', { size: formatGrams(packGrams) })),
    chooseFood: (key, food) => {
      const name = food === null ? '' : nameOfId(food, foodOf);
      const text = food === null ? i18n.t('toast.notThisFood') : i18n.t('toast.foodChanged', { food: name });
      const line = handLineOf(key);
      if (line) void replace(line, food === null ? null : handLine(food, name), text);
      else change(key, { food }, text);
    },
    setCounted: (key, counted) => {
      const text = counted ? i18n.t('toast.counted') : i18n.t('toast.notCounted');
      const line = counted ? undefined : handLineOf(key);
      if (line) void replace(line, null, text);
      else change(key, { excluded: counted ? undefined : true }, text);
    },
    addByHand: (food) => {
      const name = nameOfId(food, foodOf);
      void addPack(handLine(food, name), i18n.t('toast.added', { food: name }));
    },
    searchFoods: async (query) => (await askWorker('foodChoices', { query, lang: i18n.t('intlLocale') })) ?? [],
    forgetCart: (other = site) => {
      const forgotten = carts[other];
      const forget = async () => {
        await forgetCart(other);
        // a cart that was seen since is newer
        say(i18n.t('toast.forgotten'), async () => {
          if (forgotten) await cartsItem.update((all) => ({ [other]: forgotten, ...all }));
        });
      };
      orSay(forget());
    },
  } satisfies Partial<PopupActions>;
}

/** Begins the key of a line that is named by its food. */
const BY_HAND = 'hand:';

/**
 * A product the reader missed, named by its food alone: pack size is our convention. The size that a person gives it is
 * kept by a title of its own, and is no other product's.
 */
function handLine(food: string, title: string): CartLine {
  return {
    key: `${BY_HAND}${food}`,
    raw: { title: `${title} (${i18n.t('line.byHand')})` },
    product: { title, pack: null, price: null, pricePerKg: null, quantity: 1 },
    match: { food, confidence: 1, because: [], qualifiers: [], byPerson: true },
  };
}
