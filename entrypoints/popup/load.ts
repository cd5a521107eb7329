import { i18n } from '#i18n';
import { browser } from '#imports';
import { foodName } from '../../components/food-name.ts';
import { nameOf } from '../../components/name-of-food.ts';
import { buildCart } from '../../components/popup/build-cart.ts';
import { buildPage } from '../../components/popup/build-page.ts';
import { historyBars } from '../../components/popup/history-bars.ts';
import type { CartView, Display, PopupState, SwapView } from '../../components/popup/types.ts';
import { foodById, foods } from '../../data/index.ts';
import type { CartSnapshot, Food, Totals } from '../../data/terms.ts';
import { correctionOf, readFoods } from '../../extension/cart-total.ts';
import { type Carts, cartsItem, readCarts } from '../../extension/carts.ts';
import { type Corrections, correctionsItem } from '../../extension/corrections.ts';
import { customFoodsItem } from '../../extension/custom-foods.ts';
import { historyItem } from '../../extension/history.ts';
import { askPage } from '../../extension/messages.ts';
import type { PageReport } from '../../extension/protocol.ts';
import { isHighlighted, isPaused, type Settings, settingsItem, siteOf } from '../../extension/settings.ts';
import { addedSitesItem, originOf } from '../../extension/sites.ts';
import { titleKey } from '../../matching/normalize.ts';
import { suggestSwap } from '../../nutrition/suggest.ts';
import { totalsOf } from '../../nutrition/totals.ts';
import { cartUrl, searchUrl, storeFor, stores } from '../../stores/index.ts';
import { seenVersionItem } from './news.ts';

export const watched = [settingsItem, cartsItem, correctionsItem, customFoodsItem, historyItem, seenVersionItem];

/** Everything the actions need besides what is shown. */
export interface Loaded {
  state: PopupState;
  tabId: number | undefined;
  origin: string | null;
  site: string;
  report: PageReport | null;
  carts: Carts;
  settings: Settings;
  corrections: Corrections;
  foodOf: (id: string) => Food | undefined;
  nameOf: (food: Food) => string;
  reload: () => void;
}

/** Foods many shops sell, for the links into the shop's own search. */
const FIND_HERE = ['natto', 'gouda', 'edam', 'brie', 'butter-oil'] as const;

/**
 * What is stored is shown at once; the page may take its time to answer. Without the tab's address (no click on our
 * icon opened this page) only the page can say which shop it is.
 */
export async function* loadPopup(reload: () => void, known: PageReport | null): AsyncGenerator<Loaded> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const asked = tab?.id === undefined ? null : askPage(tab.id, 'readPageReport', null);
  const stored = await readStored();
  if (originOf(tab?.url)) yield loadedOf(tab, known, stored, reload);
  yield loadedOf(tab, await asked, stored, reload);
}

async function readStored() {
  const [settings, carts, corrections, foodOf, history, seenVersion, addedSites] = await Promise.all([
    settingsItem.read(),
    readCarts(),
    correctionsItem.read(),
    readFoods(),
    historyItem.read(),
    seenVersionItem.read(),
    addedSitesItem.read(),
  ]);
  return { settings, carts, corrections, foodOf, history, seenVersion, addedSites };
}

type Stored = Awaited<ReturnType<typeof readStored>>;
type Tab = { id?: number | undefined; url?: string | undefined } | undefined;

function loadedOf(tab: Tab, report: PageReport | null, stored: Stored, reload: () => void): Loaded {
  const { settings, carts, corrections, foodOf, history, seenVersion } = stored;
  const origin = originOf(tab?.url);
  const site = report?.site ?? (origin ? siteOf(new URL(origin).hostname) : '');
  const store = storeOf(report, origin);
  const findUrl = (food: Food) => store && searchUrl(store, foodName(food, store.lang), site);
  const seen = new Set((report?.products ?? []).flatMap(({ food }) => food ?? []));
  const context = { settings, corrections, foodOf, seen, findUrl };
  const cart = carts[site];
  const state: PopupState = {
    shop: report?.storeName ?? store?.name ?? (site || i18n.t('extName')),
    access: accessOf(report, origin, site, stored),
    highlight: { here: isHighlighted(settings, site), everywhere: settings.highlight.everywhere },
    dimOthers: settings.badge.dimOthers,
    display: displayOf(settings),
    page: report?.scanned
      ? buildPage({
          products: [...report.products, ...report.others],
          found: report.health.seen,
          read: report.health.read,
          foodOf,
          nameOf,
          packsOf: (key) => cart?.lines.find((line) => line.key === key)?.product.quantity ?? 0,
          servingGramsOf: ({ title }) => corrections[titleKey(title)]?.servingGrams,
        })
      : null,
    cart: cart ? viewOf(cart, context) : null,
    otherCarts: Object.values(carts)
      .filter((other) => other.site !== site)
      .map((other) => ({
        site: other.site,
        shop: other.storeName,
        centralUg: viewOf(other, context).centralUg,
        seenAt: other.seenAt,
      })),
    history: historyBars(history.filter((day) => day.site === site)),
    ...(store && cartUrl(store, site) && { cartUrl: cartUrl(store, site) }),
    findHere: FIND_HERE.flatMap((id) => {
      const food = foodById.get(id);
      const url = food && findUrl(food);
      return food && url ? [{ label: nameOf(food), url }] : [];
    }),
    showNews: settings.onboarded && seenVersion !== '' && seenVersion !== browser.runtime.getManifest().version,
    now: Date.now(),
  };
  return { state, tabId: tab?.id, origin, site, report, carts, settings, corrections, foodOf, nameOf, reload };
}

const storeOf = (report: PageReport | null, origin: string | null) =>
  report ? stores.find(({ id }) => id === report.storeId) : origin ? storeFor(new URL(origin)) : undefined;

interface Context {
  settings: Settings;
  corrections: Corrections;
  foodOf: (id: string) => Food | undefined;
  /** Ids of the foods on the page that is open. */
  seen: ReadonlySet<string>;
  /** Link into the shop's own search for a food. */
  findUrl: (food: Food) => string | undefined;
}

function viewOf(cart: CartSnapshot, context: Context): CartView {
  const { settings, corrections, foodOf } = context;
  const saidOf = correctionOf(corrections);
  const totals = totalsOf(cart.lines, foodOf, {
    targetUgPerDay: settings.target?.ugPerDay ?? null,
    people: settings.people,
    correctionOf: saidOf,
    anticoagulant: settings.cautions.anticoagulant,
  });
  return buildCart({
    cart,
    totals,
    foodOf,
    nameOf,
    packGramsOf: (line) => saidOf(line)?.packGrams,
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

function displayOf({ badge, target, people, cautions }: Settings): Display {
  return { unit: badge.unit, amount: badge.amount, targetUg: target?.ugPerDay ?? null, people, ...cautions };
}

/** A known shop and a site the person turned on are read; any other page is asked for. */
function accessOf(
  report: PageReport | null,
  origin: string | null,
  site: string,
  { settings, addedSites }: Stored,
): PopupState['access'] {
  if (report?.paused || (site !== '' && isPaused(settings, site))) return 'paused';
  if (report) return 'on';
  if (!origin) return 'unavailable';
  const known = storeFor(new URL(origin));
  return (known && !known.optional) || addedSites.includes(origin) ? 'on' : 'ask';
}
