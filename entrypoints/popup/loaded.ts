import { i18n } from '#i18n';
import { browser } from '#imports';
import { nameOf } from '../../components/format.ts';
import { buildPage } from '../../components/popup/build-page.ts';
import { historyBars } from '../../components/popup/history-bars.ts';
import type { Display, Link, OtherCart, PageView, PopupState } from '../../components/popup/types.ts';
import type { CartSnapshot } from '../../data/cart-terms.ts';
import { foodName } from '../../data/food-name.ts';
import { foodById } from '../../data/index.ts';
import type { Food } from '../../data/terms.ts';
import { type Carts, handPacksOf, lineFor, withoutOld } from '../../extension/cart-changes.ts';
import { foodsWith, totalsBy } from '../../extension/cart-total.ts';
import { correctionOf } from '../../extension/corrections.ts';
import { accessOf, placeOf } from '../../extension/place.ts';
import type { PageReport } from '../../extension/protocol.ts';
import type { Settings } from '../../extension/settings.ts';
import { shownCart } from '../../extension/shown-cart.ts';
import { isHighlighted } from '../../extension/site-rules.ts';
import type { FoodOf } from '../../nutrition/line-total.ts';
import { cartUrl, searchUrl } from '../../stores/index.ts';
import { type Context, cartView } from './cart-view.ts';
import type { Stored } from './stored.ts';

/** Foods many shops sell, for the links into the shop's own search. */
const FIND_HERE = ['natto', 'gouda', 'edam', 'brie', 'butter-oil'] as const;

/** Everything the actions need besides what is shown. */
export interface Loaded {
  state: PopupState;
  tabId: number | undefined;
  origin: string | null;
  site: string;
  /** Of a private window nothing is kept. */
  isPrivate: boolean;
  report: PageReport | null;
  notKept: readonly string[];
  /** The cart that is shown: a stored one, or the open page's. */
  cart: CartSnapshot | undefined;
  carts: Carts;
  foodOf: FoodOf;
  reload: () => void;
}

interface Asked {
  tab: { id?: number | undefined; url?: string | undefined; incognito?: boolean } | undefined;
  /** null: the page has not answered. */
  report: PageReport | null;
  /** Sites whose latest cart the browser had no room for. */
  notKept: readonly string[];
  stored: Stored;
  reload: () => void;
}

/** All that is stored and what the page said, as the popup shows it. */
export function loadedOf({ tab, report, notKept, stored, reload }: Asked): Loaded {
  const { settings, corrections } = stored;
  const now = Date.now();
  const place = placeOf(tab?.url, report);
  const { origin, site, store } = place;
  const carts = withoutOld(stored.carts, settings.cart.keepDays, now);
  const foodOf = foodsWith(stored.customFoods);
  const isPrivate = tab?.incognito ?? false;
  const isNotKept = notKept.includes(site);
  const isKept = settings.cart.keep && !isNotKept && !isPrivate;
  const cart = shownCart({ kept: carts[site], isKept, report, now });
  const seen = new Set((report?.products ?? []).flatMap(({ match }) => match?.food ?? []));
  const findUrl = (food: Food) => store && searchUrl(store, foodName(food, store.lang), site);
  const context = { settings, corrections, foodOf, seen, findUrl };
  const openCartUrl = store && cartUrl(store, site);
  const state: PopupState = {
    shop: report?.storeName ?? store?.name ?? (site || i18n.t('extName')),
    access: accessOf(place, { report, settings, addedSites: stored.addedSites }),
    highlight: { here: isHighlighted(settings, site), everywhere: settings.highlight.everywhere },
    dimOthers: settings.badge.dimOthers,
    display: displayOf(settings),
    page: report?.scanned ? pageView(report, cart, context) : null,
    cart: cart ? cartView(cart, context) : null,
    notKept: isNotKept,
    otherCarts: otherCarts(carts, site, context),
    history: historyBars(stored.history.filter((day) => day.site === site)),
    ...(openCartUrl && { cartUrl: openCartUrl }),
    findHere: findHere(findUrl),
    showNews: isNews(stored),
    now,
  };
  const known = { origin, site, isPrivate, report, notKept, cart, carts };
  return { state, tabId: tab?.id, ...known, foodOf, reload };
}

function displayOf({ badge, target, people, cautions }: Settings): Display {
  return { unit: badge.unit, amount: badge.amount, targetUg: target?.ugPerDay ?? null, people, ...cautions };
}

function pageView(report: PageReport, cart: CartSnapshot | undefined, context: Context): PageView {
  const { settings, corrections, foodOf } = context;
  const correctionFor = correctionOf(corrections);
  return buildPage({
    products: [...report.products, ...report.others],
    found: report.health.seen,
    read: report.health.read,
    foodOf,
    nameOf,
    packsOf: (product) => handPacksOf(lineFor(cart?.lines ?? [], product.key), correctionFor(product)),
    anticoagulant: settings.cautions.anticoagulant,
    correctionOf: correctionFor,
  });
}

const otherCarts = (carts: Carts, here: string, context: Context): OtherCart[] =>
  Object.values(carts)
    .filter((other) => other.site !== here)
    .map(({ site, storeName: shop, seenAt, lines }) => {
      const { hasFigure, centralUg } = totalsBy(context, lines);
      return { site, shop, seenAt, centralUg: hasFigure ? centralUg : null };
    });

const findHere = (findUrl: Context['findUrl']): Link[] =>
  FIND_HERE.flatMap((id) => {
    const food = foodById.get(id);
    const url = food && findUrl(food);
    return food && url ? [{ label: nameOf(food), url }] : [];
  });

const isNews = ({ settings, seenVersion }: Stored) =>
  settings.onboarded && seenVersion !== '' && seenVersion !== browser.runtime.getManifest().version;
