import type { CDPSession, Page } from 'playwright-core';
import { builtExtension } from '../lib/build.ts';
import { ExtensionBrowser } from '../lib/chromium.ts';
import { ExtensionWorld } from '../lib/extension-world.ts';
import { popupOpenings } from './popup.ts';
import { EMPTY_PAGE, KNOWN_URL, knownShelf, SHELF_URL, shelfPage, tiles } from './shelf-page.ts';
import { ourTimeDuring } from './trace.ts';

export interface Figure {
  what: string;
  figure: string;
  bar: string;
}

/** The built extension in Chromium: each figure beside its floor in the same run. */
export async function* benchPages(): AsyncGenerator<Figure> {
  const lens = await ExtensionBrowser.launch({ extension: builtExtension('chrome') });
  try {
    await lens.store('settings', { onboarded: true });
    yield* await firstScan(lens, { count: 1000 });
    yield* await firstScan(lens, { count: 1000, isKnown: true });
    yield* await firstScan(lens, { count: 10_000 });
    yield* await firstScan(lens, { count: 1000, slowdown: 4 });
    yield await lateTiles(lens);
    yield await emptyPage(lens);
    yield await navigations(lens);
    yield await popup(lens);
  } finally {
    await lens.close();
  }
}

async function open(
  lens: ExtensionBrowser,
  html: string,
): Promise<{ page: Page; world: ExtensionWorld; cdp: CDPSession }> {
  const page = await lens.context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  return { page, world: await ExtensionWorld.of(page, lens.id), cdp: await page.context().newCDPSession(page) };
}

const badgeHosts = (page: Page) => page.evaluate(() => document.querySelectorAll('k2-lens-badge').length);

/** Until the number of badges has not grown for a while. */
async function settledBadges(page: Page): Promise<number> {
  let last = -1;
  // not `waitForSelector`: its handle would hold on to a badge that goes away later
  await page.waitForFunction(() => document.querySelector('k2-lens-badge') !== null);
  for (let now = await badgeHosts(page); now !== last; now = await badgeHosts(page)) {
    last = now;
    await page.waitForTimeout(900);
  }
  return last;
}

interface Shelf {
  count: number;
  /** The shop's tiles are described in the registry. */
  isKnown?: boolean;
  slowdown?: number;
}

async function firstScan(lens: ExtensionBrowser, { count, isKnown = false, slowdown = 1 }: Shelf): Promise<Figure[]> {
  const { page, world, cdp } = await open(lens, isKnown ? knownShelf(count) : shelfPage(count));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let badges = 0;
  const ours = await ourTimeDuring(page, lens.id, async () => {
    await page.goto(isKnown ? KNOWN_URL : SHELF_URL);
    badges = await settledBadges(page);
  });
  const floor = (await world.evaluate<number>(floorOf(badges))) ?? Number.NaN;
  await page.close();
  const where = `first scan, ${count.toLocaleString('en')} tiles${isKnown ? ' of a described shop' : ''}${slowdown > 1 ? `, CPU ÷ ${slowdown}` : ''}`;
  return [
    {
      what: `${where}: ours / floor`,
      figure: `${ours.totalMs.toFixed(0)} ms / ${floor.toFixed(1)} ms = ${(ours.totalMs / floor).toFixed(1)} (${badges} badges)`,
      bar: '≤ 6',
    },
    {
      what: `${where}: longest task of ours`,
      figure: `${ours.longestTaskMs.toFixed(1)} ms`,
      bar: slowdown > 1 ? '≤ 50 ms' : '≤ 16 ms',
    },
  ];
}

/** Reading the text alone, and making the badges' nodes alone, in the same page and world: once, as the scan is one. */
const floorOf = (badges: number) => `(() => {
  const start = performance.now();
  let length = 0;
  for (const tile of document.querySelectorAll('li')) length += tile.textContent.length;
  const box = document.createElement('div');
  const sheet = new CSSStyleSheet();
  for (let i = 0; i < ${badges}; i++) {
    const host = document.createElement('x-floor');
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    const button = document.createElement('button');
    button.textContent = 'K2 ' + length;
    root.append(button);
    box.append(host);
  }
  return performance.now() - start;
})()`;

async function lateTiles(lens: ExtensionBrowser): Promise<Figure> {
  const { page } = await open(lens, shelfPage(50));
  await page.goto(SHELF_URL);
  await settledBadges(page);
  const add = async (from: number, to: number) => {
    for (let at = from; at < to; at += 50) {
      await page.evaluate(
        (html) => document.querySelector('#shelf')?.insertAdjacentHTML('beforeend', html),
        tiles(at, 50),
      );
      await page.waitForTimeout(160);
    }
    await settledBadges(page);
  };
  const first = await ourTimeDuring(page, lens.id, () => add(50, 1050));
  await add(1050, 9000);
  const last = await ourTimeDuring(page, lens.id, () => add(9000, 10_000));
  await page.close();
  return {
    what: 'late tiles, 50 at a time: last 1,000 of 10,000 / first 1,000',
    figure: `${last.totalMs.toFixed(0)} ms / ${first.totalMs.toFixed(0)} ms = ${(last.totalMs / first.totalMs).toFixed(2)}`,
    bar: '≤ 1.3',
  };
}

async function emptyPage(lens: ExtensionBrowser): Promise<Figure> {
  const { page } = await open(lens, EMPTY_PAGE);
  const ours = await ourTimeDuring(page, lens.id, async () => {
    await page.goto(SHELF_URL);
    await page.waitForTimeout(2000);
  });
  await page.close();
  return {
    what: 'page without products: all time of ours',
    figure: `${ours.totalMs.toFixed(1)} ms, ${ours.evaluationMs.toFixed(1)} ms of it evaluation`,
    bar: 'script evaluation + ≤ 1 query',
  };
}

/** Fifty in-page navigations and a thousand re-renders leave nothing behind. */
async function navigations(lens: ExtensionBrowser): Promise<Figure> {
  const { page, cdp } = await open(lens, shelfPage(60));
  await page.goto(SHELF_URL);
  await settledBadges(page);
  await cdp.send('Performance.enable');
  const show = (path: string, from: number) =>
    page.evaluate(
      ([to, html]) => {
        history.pushState(null, '', to);
        const shelf = document.querySelector('#shelf');
        if (shelf) shelf.innerHTML = html ?? '';
      },
      [path, tiles(from, 60)] as const,
    );
  const measure = async () => {
    await show('/collections/start', 0);
    // an in-page navigation is read after `TIMING.longestWaitMs` at the latest, its badges follow
    await page.waitForTimeout(5000);
    await settledBadges(page);
    for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const navigate = async () => {
    for (let i = 0; i < 50; i++) {
      await show(`/collections/${i}`, i * 7);
      await page.waitForTimeout(120);
    }
  };
  // what the engine compiles of us at first use, and again where it is hot, is no leak
  for (let i = 0; i < 2; i++) await navigate();
  const before = await measure();
  await navigate();
  await page.evaluate(
    (html) => {
      const tile = document.querySelector('#shelf li');
      for (let i = 0; i < 1000; i++) if (tile) tile.innerHTML = html;
    },
    tiles(0, 1).replace(/^<li[^>]*>|<\/li>$/g, ''),
  );
  const after = await measure();
  await page.close();
  const change = (name: string) =>
    `${name} ${((100 * ((after[name] ?? 0) - (before[name] ?? 0))) / (before[name] ?? 1)).toFixed(1)} %`;
  return {
    what: '50 navigations and 1,000 re-renders, back to start',
    figure: ['Nodes', 'JSEventListeners', 'JSHeapUsedSize'].map(change).join(', '),
    bar: '± 2 %',
  };
}

async function popup(lens: ExtensionBrowser): Promise<Figure> {
  const { page } = await open(lens, shelfPage(3));
  await page.goto(SHELF_URL);
  await settledBadges(page);
  const openings = await popupOpenings(lens, page, new URL(SHELF_URL).hostname);
  await page.close();
  const middle = openings.toSorted((a, b) => a.paintedMs - b.paintedMs)[Math.floor(openings.length / 2)];
  return {
    what: 'popup: click on the icon, then open to painted totals, 200-line cart',
    figure: `${middle?.paintedMs.toFixed(0)} ms, its empty page at ${middle?.htmlMs.toFixed(0)} ms (median of ${openings.length}; fastest ${Math.min(...openings.map(({ paintedMs }) => paintedMs)).toFixed(0)} ms)`,
    bar: '≤ 100 ms',
  };
}
