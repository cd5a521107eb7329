import { i18n } from '#i18n';
import { browser } from '#imports';
import { formatGrams } from '../../components/format.ts';
import type { PopupActions } from '../../components/popup/types.ts';
import type { CartLine } from '../../data/cart-terms.ts';
import { cartsItem, forgetCart } from '../../extension/carts.ts';
import { correct, correctionOf } from '../../extension/corrections.ts';
import { togglePause, withSite } from '../../extension/highlight.ts';
import { askPage, askWorker } from '../../extension/messages.ts';
import { type Settings, settingsItem } from '../../extension/settings.ts';
import { readSkeleton, tryOnce, turnOn } from '../../extension/sites.ts';
import { isStorageFull } from '../../extension/stored-item.ts';
import { pairOf } from '../../nutrition/suggest.ts';
import type { Loaded } from './loaded.ts';
import { seenVersionItem } from './news.ts';
import type { ShowToast } from './popup.tsx';

/** What the popup's buttons do. Every change of a product can be undone for as long as its toast is there. */
export function createActions(loaded: Loaded, showToast: ShowToast): PopupActions {
  const { tabId, origin, site, report, cart, carts, corrections, state, foodOf, nameOf, reload } = loaded;
  const foodName = (id: string) => {
    const food = foodOf(id);
    return food ? nameOf(food) : id;
  };
  const changeBadge = (part: Partial<Settings['badge']>) =>
    settingsItem.update((old) => ({ ...old, badge: { ...old.badge, ...part } }));
  const productOf = (key: string): CartLine | undefined =>
    cart?.lines.find((line) => line.key === key) ??
    [...(report?.products ?? []), ...(report?.others ?? [])].find((one) => one.mark === key || one.key === key);

  const say = (text: string, undo?: () => Promise<unknown>) => showToast(text, undo && (() => orSay(undo())));
  /** Says in plain words that a change was not kept; what was stored before is still there. */
  const orSay = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => say(i18n.t(isStorageFull(error) ? 'toast.full' : 'toast.failed')));

  const changeProduct = async (key: string, part: Parameters<typeof correct>[1], text: string) => {
    const product = productOf(key);
    if (!product) return;
    const before = correctionOf(corrections)(product);
    const undone = Object.fromEntries(Object.keys(part).map((name) => [name, before?.[name as keyof typeof part]]));
    await correct(product.raw, part);
    say(text, () => correct(product.raw, undone));
  };
  const change = (...correction: Parameters<typeof changeProduct>) => orSay(changeProduct(...correction));
  /** false, and said why: the packs were not kept. */
  const setPacks = async (line: CartLine, packs: number): Promise<boolean> => {
    const outcome = (await askWorker('handPacks', { site, storeName: state.shop, line, packs })) ?? 'failed';
    if (outcome !== 'kept') say(i18n.t(`toast.${outcome}`));
    return outcome === 'kept';
  };

  return {
    setHighlight: (scope, on) =>
      orSay(
        settingsItem.update((old) =>
          scope === 'here' ? withSite(old, site, on) : { ...old, highlight: { everywhere: on, sites: {} } },
        ),
      ),
    setDim: (dimOthers) => orSay(changeBadge({ dimOthers })),
    setAmount: (amount) => orSay(changeBadge({ amount })),
    pause: () => orSay(togglePause(site)),
    resume: () => orSay(togglePause(site)),
    turnOn: () => {
      if (origin) void turnOn(origin, tabId).then(reload);
    },
    tryOnce: () => {
      if (tabId !== undefined) void tryOnce(tabId).then(reload);
    },
    rescan: () => {
      if (tabId !== undefined) void askPage(tabId, 'rescan', null).then(reload);
    },
    copyReport: async () => {
      const text = tabId === undefined ? null : await readSkeleton(tabId);
      if (text === null) return say(i18n.t('toast.failed'));
      orSay(navigator.clipboard.writeText(text).then(() => say(i18n.t('health.copied'))));
    },
    openCart: () => {
      if (state.cartUrl) void browser.tabs.update(tabId ?? browser.tabs.TAB_ID_NONE, { url: state.cartUrl });
    },
    openOptions: (section = '') => void askWorker('openOptions', { section }),
    open: (url) => void browser.tabs.create({ url }),
    jumpTo: (mark) => {
      if (tabId !== undefined) void askPage(tabId, 'jumpTo', { mark }).then(() => window.close());
    },
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
      const line = handLine(food, foodName(food));
      void setPacks(line, 1).then((isKept) => {
        if (isKept) say(i18n.t('toast.added', { food: foodName(food) }), () => setPacks(line, 0));
      });
    },
    searchFoods: async (query) => (await askWorker('foodChoices', { query, lang: i18n.t('intlLocale') })) ?? [],
    refuseSwap: ({ fromId, toId }) => {
      const pair = pairOf(fromId, toId);
      const setNever = (by: (never: readonly string[]) => string[]) =>
        settingsItem.update((old) => ({
          ...old,
          suggestions: { ...old.suggestions, never: by(old.suggestions.never) },
        }));
      orSay(
        setNever((never) => [...never, pair]).then(() =>
          say(i18n.t('toast.swapHidden'), () => setNever((never) => never.filter((other) => other !== pair))),
        ),
      );
    },
    forgetCart: (other = site) => {
      const cart = carts[other];
      orSay(
        forgetCart(other).then(() =>
          say(i18n.t('toast.forgotten'), async () => {
            if (cart) await cartsItem.update((all) => ({ ...all, [other]: cart }));
          }),
        ),
      );
    },
    closeNews: () => void seenVersionItem.write(browser.runtime.getManifest().version),
  };
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
