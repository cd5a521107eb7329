import { i18n } from '#i18n';
import { browser } from '#imports';
import { foodName } from '../../components/food-name.ts';
import { nameOf } from '../../components/name-of-food.ts';
import { buildPage } from '../../components/popup/build-page.ts';
import { historyBars } from '../../components/popup/history-bars.ts';
import type { Display, PopupState } from '../../components/popup/types.ts';
import type { CartSnapshot } from '../../data/cart-terms.ts';
import { foodById } from '../../data/index.ts';
import type { Food } from '../../data/terms.ts';
import { type Carts, lineFor, withoutOld, withUniqueKeys } from '../../extension/cart-changes.ts';
import { foodsWith } from '../../extension/cart-total.ts';
import type { Corrections } from '../../extension/corrections.ts';
import type { PageReport } from '../../extension/protocol.ts';
import { isHighlighted, isPaused, type Settings, siteOf } from '../../extension/settings.ts';
import { originOf } from '../../extension/sites.ts';
import { titleKey } from '../../matching/normalize.ts';
import { cartUrl, searchUrl, storeFor, stores } from '../../stores/index.ts';
import type { Store } from '../../stores/types.ts';
import { cartTotals, cartView } from './cart-view.ts';
import type { Stored } from './stored.ts';

/** Foods many shops sell, for the links into the shop's own search. */
const FIND_HERE = ['natto', 'gouda', 'edam', 'brie', 'butter-oil'] as const;

/** Everything the actions need besides what is shown. */
export interface Loaded {
  state: PopupState;
  tabId: number | undefined;
  origin: string | null;
  site: string;
  report: PageReport | null;
  notKept: readonly string[];
  /** The cart that is shown: a stored one, or the open page's. */
  cart: CartSnapshot | undefined;
  carts: Carts;
  corrections: Corrections;
  foodOf: (id: string) => Food | undefined;
  nameOf: (food: Food) => string;
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
  const { settings, corrections, history, seenVersion } = stored;
  const now = Date.now();
  const carts = withoutOld(stored.carts, settings.cart.keepDays, now);
  const foodOf = foodsWith(stored.customFoods);
  const origin = originOf(tab?.url);
  const url = origin ? new URL(tab?.url ?? origin) : null;
  const site = report?.site ?? (url ? siteOf(url.hostname) : '');
  const here = url ? storeFor(url) : undefined;
  const store = report ? stores.find(({ id }) => id === report.storeId) : here;
  const findUrl = (food: Food) => store && searchUrl(store, foodName(food, store.lang), site);
  const seen = new Set((report?.products ?? []).flatMap(({ food }) => food ?? []));
  const context = { settings, corrections, foodOf, seen, findUrl };
  const isNotKept = notKept.includes(site);
  const open = openCart(report, now);
  // a private window's cart is never kept
  const cart = isNotKept || tab?.incognito ? (open ?? carts[site]) : (carts[site] ?? open);
  const state: PopupState = {
    shop: report?.storeName ?? store?.name ?? (site || i18n.t('extName')),
    access: accessOf({ report, origin, site, here, stored }),
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
          packsOf: (key) => lineFor(cart?.lines ?? [], key)?.product.quantity ?? 0,
          servingGramsOf: ({ title }) => corrections[titleKey(title)]?.servingGrams,
        })
      : null,
    cart: cart ? cartView(cart, context) : null,
    notKept: isNotKept,
    otherCarts: Object.values(carts)
      .filter((other) => other.site !== site)
      .map((other) => ({
        site: other.site,
        shop: other.storeName,
        centralUg: cartTotals(other, context).centralUg,
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
    now,
  };
  return { state, tabId: tab?.id, origin, site, report, notKept, cart, carts, corrections, foodOf, nameOf, reload };
}

/** The cart of the page that is open: it stands where none is kept, or not as it is now. */
function openCart(report: PageReport | null, now: number): CartSnapshot | undefined {
  if (!report?.scanned || report.kind !== 'cart' || report.origin === 'order') return undefined;
  const { site, storeName, products } = report;
  const lines = products.map(({ key, raw, product, match }) => ({ key, raw, product, match }));
  return { site, storeName, seenAt: now, origin: 'page', lines: withUniqueKeys(lines) };
}

function displayOf({ badge, target, people, cautions }: Settings): Display {
  return { unit: badge.unit, amount: badge.amount, targetUg: target?.ugPerDay ?? null, people, ...cautions };
}

interface Where extends Pick<Asked, 'report' | 'stored'> {
  origin: string | null;
  site: string;
  /** The known shop this address is of. */
  here: Store | undefined;
}

/** A known shop and a site the person turned on are read; any other page is asked for. */
function accessOf({ report, origin, site, here, stored }: Where): PopupState['access'] {
  if (report?.paused || (site !== '' && isPaused(stored.settings, site))) return 'paused';
  if (report) return 'on';
  if (!origin) return 'unavailable';
  return (here && !here.optional) || stored.addedSites.includes(origin) ? 'on' : 'ask';
}
