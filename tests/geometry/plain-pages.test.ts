/**
 * Pages that carry no style of their own, under one plain sheet: list, cart and product of every store with samples,
 * and the shared saved pages where they lie beside the project.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inProject, pagesFolder, root } from '../../scripts/lib/paths.ts';
import { withBadges } from './harness.ts';

const SHEET = `<style>
  body { margin: 8px; font: 14px/1.4 sans-serif }
  img { display: block; width: 140px; height: 120px }
  li, article { display: inline-block; position: static; width: 220px; margin: 6px; vertical-align: top }
  button, input { min-height: 24px }
  svg { width: 16px; height: 16px }
</style>`;

/** Of the products read, this share has a badge: the others have no box, or no free spot at all. */
const LEAST_PLACED = 0.95;
const PAGES_AT_ONCE = 3;

interface Saved {
  file: string;
  url: string;
}

const samples: Saved[] = globSync('stores/*/samples/{list,cart,product}.html', { cwd: root }).map((file) => ({
  file: inProject(file),
  url: JSON.parse(readFileSync(inProject(file.replace(/html$/, 'json')), 'utf8')).url,
}));

function savedPages(): Saved[] {
  const manifest = join(pagesFolder, 'manifest.jsonl');
  if (!existsSync(manifest)) return [];
  const lines = readFileSync(manifest, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { file, url } = JSON.parse(line) as Saved;
    return { file: join(pagesFolder, file), url: url?.startsWith('http') ? url : 'https://shop.test/' };
  });
}

const { newPage, script } = withBadges('./reading-entry.ts');

test('badges cover no price and no control of a plain page, move nothing, leave nothing behind', async () => {
  const queue = [...samples, ...savedPages()];
  const placed: (Awaited<ReturnType<typeof placeOn>> & Saved)[] = [];
  await Promise.all(
    Array.from({ length: PAGES_AT_ONCE }, async () => {
      const page = await newPage({ viewport: { width: 1280, height: 900 } });
      for (let saved = queue.pop(); saved; saved = queue.pop())
        placed.push({ ...saved, ...(await placeOn(page, saved)) });
      await page.close();
    }),
  );
  const atFault = placed.filter(
    ({ covering, moved, restored }) => covering.length > 0 || moved.length > 0 || !restored,
  );
  expect(atFault).toEqual([]);
  const sum = (of: 'products' | 'badges') => placed.reduce((all, one) => all + one[of], 0);
  expect(sum('badges') / sum('products')).toBeGreaterThan(LEAST_PLACED);
}, 180_000);

async function placeOn(page: Page, { file, url }: Saved) {
  // Their own scripts have done their work; data for readers stays.
  const html =
    SHEET +
    readFileSync(file, 'utf8').replace(/<script\b[\s\S]*?<\/script>/gi, (part) =>
      part.includes('ld+json') ? part : '',
    );
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script());
  return page.evaluate((address) => {
    const { badges, drawings, hosts, pillOf } = window.k2;
    const products = window.readProducts(address);
    const before = document.documentElement.outerHTML;
    const nodes = [...document.querySelectorAll('*')];
    const boxOf = (node: Element) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(' ');
    };
    const boxes = nodes.map(boxOf);
    const isPrice = (node: Element) =>
      !node.firstElementChild && /[€$£¥₹]\s?\d|\d[.,]\d\d|^\s*\d+\s*(kr|zł|円)/.test(node.textContent ?? '');
    const holdsPicture = (node: Element) => node.querySelector('img,picture') !== null;
    const clear = nodes.filter(
      (node) => (node.matches('button,input,select,[role=button]') && !holdsPicture(node)) || isPrice(node),
    );
    for (const [index, product] of products.entries()) {
      const drawing = drawings[index % drawings.length];
      if (drawing) badges.show(product, drawing);
    }
    badges.flush();
    const moved = nodes.filter((node, i) => boxOf(node) !== boxes[i]).map((node) => node.outerHTML.slice(0, 80));
    const over = hosts().flatMap((host) => {
      const pill = pillOf(host)?.getBoundingClientRect();
      if (!pill) return [];
      // A line's box is taller than its letters: the pill of a title may touch the box of the row above.
      const touchPx = 1;
      const isUnder = (node: Element) => {
        const box = node.getBoundingClientRect();
        const isApart =
          pill.left > box.right - touchPx ||
          box.left > pill.right - touchPx ||
          pill.top > box.bottom - touchPx ||
          box.top > pill.bottom - touchPx;
        return box.width > 0 && !isApart;
      };
      const own = products.find(({ element }) => badges.hostOf(element) === host)?.element;
      // Without the shop's sheet some tiles flow over each other: a neighbour's price on our picture is not our doing.
      const isAnothers = (node: Element) => products.some(({ element }) => element !== own && element.contains(node));
      return clear.filter((node) => !node.contains(host) && isUnder(node) && !isAnothers(node));
    });
    const count = hosts().length;
    badges.clear();
    return {
      products: products.length,
      badges: count,
      covering: over.map((node) => node.outerHTML.slice(0, 80)),
      moved,
      restored: document.documentElement.outerHTML === before,
    };
  }, url);
}
