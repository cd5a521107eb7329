import { i18n } from '#i18n';
import { formatGrams } from '../../components/format.ts';
import type { PopupActions } from '../../components/popup/types.ts';
import type { CartLine } from '../../data/cart-terms.ts';
import { lineFor } from '../../extension/cart-changes.ts';
import { cartsItem, forgetCart } from '../../extension/carts.ts';
import { correct, correctionOf } from '../../extension/corrections.ts';
import { askWorker } from '../../extension/messages.ts';
import type { Loaded } from './loaded.ts';
import type { Say } from './say.ts';

/** What is said of products and carts. */
export function cartActions(loaded: Loaded, { say, orSay }: Say) {
  const { site, isPrivate, report, cart, carts, corrections, state, foodOf, nameOf } = loaded;
  const foodName = (id: string) => {
    const food = foodOf(id);
    return food ? nameOf(food) : id;
  };
  const productOf = (key: string): CartLine | undefined =>
    [...(cart?.lines ?? []), ...(report?.products ?? []), ...(report?.others ?? [])].find((one) => one.key === key);

  const changeProduct = async (key: string, part: Parameters<typeof correct>[1], text: string) => {
    const product = productOf(key);
    if (!product) return;
    // nothing that a private window shows is kept
    if (isPrivate) return say(i18n.t('toast.failed'));
    const before = correctionOf(corrections)(product);
    const undone = Object.fromEntries(Object.keys(part).map((name) => [name, before?.[name as keyof typeof part]]));
    await correct(product.raw, part);
    say(text, () => correct(product.raw, undone));
  };
  const change = (...correction: Parameters<typeof changeProduct>) => orSay(changeProduct(...correction));

  /** false, and said why: the packs were not kept. */
  const setPacks = async (line: CartLine, packs: number): Promise<boolean> => {
    const asked = isPrivate ? null : await askWorker('handPacks', { site, storeName: state.shop, line, packs });
    const outcome = asked ?? 'failed';
    if (outcome !== 'kept') say(i18n.t(`toast.${outcome}`));
    return outcome === 'kept';
  };
  const addPack = async (line: CartLine, text: string) => {
    const packs = lineFor(carts[site]?.lines ?? [], line.key)?.product.quantity ?? 0;
    if (await setPacks(line, packs + 1)) say(text, () => setPacks(line, packs));
  };

  return {
    setPacks: (key, packs) => {
      const line = productOf(key);
      if (line) void setPacks(line, packs);
    },
    setPackGrams: (key, packGrams) =>
      change(key, { packGrams }, i18n.t('toast.sizeChanged', { size: formatGrams(packGrams) })),
    chooseFood: (key, food) =>
      change(
        key,
        { food },
        food === null ? i18n.t('toast.notThisFood') : i18n.t('toast.foodChanged', { food: foodName(food) }),
      ),
    setCounted: (key, counted) =>
      change(
        key,
        { excluded: counted ? undefined : true },
        counted ? i18n.t('toast.counted') : i18n.t('toast.notCounted'),
      ),
    addByHand: (food) => {
      const name = foodName(food);
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

/** A product the reader missed, named by its food alone: pack size is our convention. */
function handLine(food: string, title: string): CartLine {
  return {
    key: `hand:${food}`,
    raw: { title },
    product: { title, pack: null, price: null, pricePerKg: null, quantity: 1 },
    match: { food, confidence: 1, because: [], qualifiers: [], byPerson: true },
  };
}
