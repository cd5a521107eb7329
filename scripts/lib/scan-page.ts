import type { Page } from 'playwright-core';
import type { Totals } from '../../data/cart-terms.ts';
import { foodById } from '../../data/index.ts';
import type { PageReport, ProductReport } from '../../extension/protocol.ts';
import { majorOf } from '../../matching/price.ts';
import { totalsOf } from '../../nutrition/totals.ts';
import { storeMatches } from '../../stores/index.ts';
import { isMatch } from '../../stores/match-pattern.ts';
import type { ExtensionBrowser } from './chromium.ts';
import { ExtensionWorld } from './extension-world.ts';

export interface Scanned {
  kind: PageReport['kind'];
  store: string | null;
  origin?: 'order';
  products: ScannedProduct[];
  others?: ScannedProduct[];
  totals?: CartTotals;
  /** Products by the rule that read them. */
  rules: Record<string, number>;
  ms: Record<string, number>;
}

/** What the lines of a cart add up to: food, and the supplements beside it. */
interface CartTotals extends Pick<Totals, 'lowUg' | 'centralUg' | 'highUg'> {
  supplements: readonly Pick<Totals['supplements'][number], 'ugPerDose' | 'doses'>[];
}

export interface ScanOptions {
  /** Every adapter off. */
  generic: boolean;
  /** false: only what is read counts; badges are not waited for. */
  badges?: boolean;
}

interface ScannedProduct {
  name: string;
  size: string | null;
  price: number | null;
  quantity: number | null;
  food: string | null;
  badge: boolean;
}

/** How long a saved page may take until nothing new is read. */
const PATIENCE_MS = 12_000;
const QUIET_MS = 700;
/** Pages without scripts say all at once. */
const QUIET_STATIC_MS = 200;
/** Taller windows make Chromium give up drawing. */
const TALLEST_WINDOW_PX = 16_000;

/** Reads one saved page with the built extension. The page never reaches the network. */
export async function scanPage(
  lens: ExtensionBrowser,
  url: string,
  html: Buffer,
  { generic, badges = true }: ScanOptions,
): Promise<Scanned> {
  await forget(lens, generic);
  const page = await lens.context.newPage();
  const start = performance.now();
  try {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const tab = await lens.activeTab(page);
    if (!isKnown(url) && !(await answers(lens, tab, 1500))) await turnOn(lens, page);
    await answers(lens, tab, PATIENCE_MS);
    const report = await settled(lens, tab, badges ? QUIET_MS : QUIET_STATIC_MS);
    if (!report) return { kind: 'none', store: null, products: [], rules: {}, ms: { total: since(start) } };
    if (badges) await showAll(page);
    const badged = badges ? await badgedCards(lens, page) : new Set<string | null>();
    const scanned = (line: ProductReport): ScannedProduct => ({ ...productOf(line), badge: badged.has(line.cardId) });
    return {
      kind: report.kind,
      store: report.storeId ?? null,
      ...(report.origin === 'order' && { origin: 'order' as const }),
      products: report.products.map(scanned),
      ...(report.others.length && { others: report.others.map(scanned) }),
      ...(report.kind === 'cart' && { totals: cartTotals(report.products) }),
      rules: report.health.rules,
      ms: { total: since(start), ...report.ms },
    };
  } finally {
    await page.close();
  }
}

/** As the page says it; its food only where it has a badge. */
function productOf({ raw, product, match }: ProductReport): Omit<ScannedProduct, 'badge'> {
  const food = match?.food ?? null;
  return {
    name: raw.title,
    size: raw.size ?? null,
    price: product.price && majorOf(product.price),
    quantity: raw.quantity === undefined ? null : product.quantity,
    food: food !== null && foodById.get(food)?.badge === false ? null : food,
  };
}

/** As the popup adds them up for somebody who said nothing yet. */
function cartTotals(lines: readonly ProductReport[]): CartTotals {
  const basis = { targetUgPerDay: null, people: 1 };
  const { lowUg, centralUg, highUg, supplements } = totalsOf(lines, (id) => foodById.get(id), basis);
  return { lowUg, centralUg, highUg, supplements: supplements.map(({ ugPerDose, doses }) => ({ ugPerDose, doses })) };
}

/** Every page is read as if it were the first: no cart, no history, only the switch for reading without adapters. */
async function forget(lens: ExtensionBrowser, generic: boolean): Promise<void> {
  const desk = await lens.desk();
  await desk.evaluate(() => chrome.storage.local.clear());
  await lens.store('settings', { onboarded: true, withoutAdapters: generic });
}

/** Whether the content script answers; on a page that takes long to load it starts late. */
async function answers(lens: ExtensionBrowser, tab: number, patienceMs: number): Promise<boolean> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    if (await lens.ask(tab, 'readPageReport')) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}

/** The manifest's own shops need no permission. */
const isKnown = (url: string) => storeMatches.some((pattern) => isMatch(pattern, new URL(url)));

/** The way of a shopper on a shop we do not know: open the popup, press the button. */
async function turnOn(lens: ExtensionBrowser, page: Page): Promise<void> {
  await lens.allow(new URL(page.url()).origin);
  await lens.clickIcon(page);
  const popup = await lens.openBehind('popup.html');
  await popup.getByRole('button', { name: 'Turn on for this site' }).click();
  await popup.waitForTimeout(300);
  await popup.close();
}

/** The report once two readings in a row, `quietMs` apart, say the same. */
async function settled(lens: ExtensionBrowser, tab: number, quietMs: number): Promise<PageReport | null> {
  const until = performance.now() + PATIENCE_MS;
  let last: PageReport | null = null;
  let since = performance.now();
  while (performance.now() < until) {
    const report = await lens.ask<PageReport>(tab, 'readPageReport');
    const same = JSON.stringify(report) === JSON.stringify(last);
    if (!same) since = performance.now();
    else if (report?.scanned && performance.now() - since > quietMs) return report;
    last = report;
    await new Promise((done) => setTimeout(done, 150));
  }
  return last;
}

/** Badges are made as their cards come near the window: a window as tall as the page brings all of them near. */
async function showAll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1280, height: Math.min(Math.max(height, 900), TALLEST_WINDOW_PX) });
  const count = () => page.evaluate(() => document.querySelectorAll('k2-lens-badge').length);
  for (let last = -1, now = await count(); now !== last; now = await count()) {
    last = now;
    await page.waitForTimeout(QUIET_MS);
  }
}

/** Cards whose badge has a box in the rendered page. */
async function badgedCards(lens: ExtensionBrowser, page: Page): Promise<Set<string | null>> {
  const world = await ExtensionWorld.of(page, lens.id);
  const badges = (await world.badges()) ?? [];
  await world.detach();
  return new Set(badges.map(({ cardId }) => cardId));
}

const since = (start: number) => Math.round(performance.now() - start);

declare const chrome: typeof import('wxt/browser').browser;
