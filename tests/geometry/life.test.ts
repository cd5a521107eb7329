import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openLayout, withBadges } from './harness.ts';

const { newPage, script } = withBadges();
let page: Page;
afterEach(() => page.close());

async function open(layout: string, viewport = { width: 1100, height: 800 }) {
  page = await newPage({ viewport });
  await openLayout(page, layout, script());
  await page.evaluate(() => {
    const { badges, drawings, products } = window.k2;
    for (const product of products()) if (drawings[0]) badges.show(product, drawings[0]);
    badges.flush();
  });
}

/** Distance of each badge from the start corner of its picture, in px. */
const insets = () =>
  page.evaluate(() => {
    const { hosts, pillOf, products } = window.k2;
    const pictures = products().map(({ element }) => element.querySelector('img'));
    return hosts().map((host, i) => {
      const pill = pillOf(host)?.getBoundingClientRect();
      const picture = pictures[i]?.getBoundingClientRect();
      return pill && picture ? [Math.round(pill.left - picture.left), Math.round(pill.top - picture.top)] : null;
    });
  });

const six = (n: number) => Array.from({ length: 6 }, () => [n, n]);
const settle = () => page.waitForTimeout(350);

describe('the page changes', () => {
  test.each(['grid', 'whole-tile-link', 'carousel', 'link-grid-item', 'masonry'])(
    '%s: badges follow a resized window',
    async (layout) => {
      await open(layout);
      await page.setViewportSize({ width: 700, height: 800 });
      await settle();
      for (const inset of (await insets()).slice(0, 6))
        expect(['6,6', '4,4']).toContain(String(inset?.map((n) => Math.min(n, 6))));
    },
  );

  test('a carousel that scrolls takes its badges along', async () => {
    await open('carousel');
    await page.evaluate(() => document.querySelector('.s')?.scrollTo(150, 0));
    expect((await insets()).slice(0, 6)).toEqual(six(6));
  });

  test('a card that was hidden gets its badge when it shows', async () => {
    page = await newPage();
    await openLayout(page, 'grid', script());
    const counts = await page.evaluate(async () => {
      const grid = document.querySelector<HTMLElement>('.g');
      const { badges, drawings, hosts, products } = window.k2;
      if (!grid || !drawings[0]) return null;
      grid.style.display = 'none';
      for (const product of products()) badges.show(product, drawings[0]);
      badges.flush();
      const hidden = hosts().length;
      grid.style.display = '';
      await new Promise((done) => setTimeout(done, 400));
      return [hidden, hosts().length];
    });
    expect(counts).toEqual([0, 6]);
  });

  test('a list that is hidden and shown again, as in a dialog, gets its badges again', async () => {
    await open('grid');
    const count = () => page.evaluate(() => window.k2.hosts().length);
    const show = (display: string) =>
      page.evaluate((value) => document.querySelector('.g')?.setAttribute('style', `display: ${value}`), display);
    expect(await count()).toBe(6);
    await show('none');
    await expect.poll(count).toBe(0);
    await show('grid');
    await expect.poll(count).toBe(6);
  });

  test('cards that leave their box to their parts: badges come as they come near, and follow', async () => {
    page = await newPage({ viewport: { width: 1100, height: 400 } });
    await openLayout(page, 'contents-tile', script());
    const count = () => page.evaluate(() => window.k2.hosts().length);
    await page.evaluate(() => {
      const { badges, drawings, products } = window.k2;
      document.querySelector('ul')?.setAttribute('style', 'margin-top: 1500px');
      for (const product of products()) if (drawings[0]) badges.show(product, drawings[0]);
    });
    await expect.poll(count).toBe(4);
    await page.evaluate(() => scrollTo(0, 1500));
    await expect.poll(count).toBe(6);
    const sizes = () =>
      page.evaluate(() => window.k2.hosts().map((host) => window.k2.pillOf(host)?.classList.contains('tiny')));
    expect((await sizes())[0]).toBe(false);
    await page.setViewportSize({ width: 1100, height: 390 });
    await page.addStyleTag({ content: '.g { width: 400px }' });
    await expect.poll(async () => (await sizes())[0]).toBe(true);
  });

  test('a picture that loads late', async () => {
    page = await newPage();
    await openLayout(page, 'whole-tile-link', script());
    await page.evaluate(() => {
      const { badges, drawings, products } = window.k2;
      const boxes = [...document.querySelectorAll<HTMLElement>('.p')];
      for (const box of boxes) box.style.height = '0px';
      for (const product of products()) if (drawings[0]) badges.show(product, drawings[0]);
      badges.flush();
      for (const box of boxes) box.style.height = '140px';
    });
    const tops = () =>
      page.evaluate(() => {
        const { hosts, pillOf } = window.k2;
        return hosts().map((host) => {
          const pill = pillOf(host)?.getBoundingClientRect();
          const tile = host.nextElementSibling?.querySelector('.p')?.getBoundingClientRect();
          return pill && tile ? Math.round(pill.top - tile.top) : null;
        });
      });
    await expect.poll(tops, { timeout: 5000 }).toEqual([6, 6, 6, 6, 6, 6]);
  });
});

describe('dim the rest', () => {
  test('a veil covers the picture and nothing else, takes no click, and lifts', async () => {
    await open('grid');
    const result = await page.evaluate(async () => {
      const { veils, products, roots } = window.k2;
      const before = document.documentElement.outerHTML;
      veils.cover(products());
      veils.flush();
      const hosts = [...document.querySelectorAll('k2-lens-veil')];
      const frames = hosts.map((host) => roots.get(host)?.querySelector('div'));
      const pictures = products().map(({ element }) => element.querySelector('img'));
      const boxOf = (node: Element | null | undefined) => {
        const box = node?.getBoundingClientRect();
        return box && [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
      };
      const same = frames.filter((frame, i) => boxOf(frame) === boxOf(pictures[i])).length;
      const box = pictures[0]?.getBoundingClientRect();
      const hit = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.localName;
      // One outline and one hole: the heart over the picture keeps its contrast.
      const outlines = frames.map((frame) => frame && getComputedStyle(frame).clipPath.split('M').length - 1);
      const color = frames[0] && getComputedStyle(frames[0]).backgroundColor;
      veils.clear();
      return { same, hit, outlines, color, restored: document.documentElement.outerHTML === before };
    });
    expect(result).toMatchObject({ same: 6, hit: 'img', outlines: [2, 2, 2, 2, 2, 2], restored: true });
    expect(result.color).toMatch(/0\.66\)$/);
  });

  test('it lifts while the pointer is on its card', async () => {
    await open('grid');
    await page.evaluate(() => window.k2.veils.cover(window.k2.products()));
    await page.waitForSelector('k2-lens-veil', { state: 'attached' });
    const opacity = () =>
      page.evaluate(() => {
        const host = document.querySelector('k2-lens-veil');
        const frame = host && window.k2.roots.get(host)?.querySelector('div');
        return frame && getComputedStyle(frame).opacity;
      });
    expect(await opacity()).toBe('1');
    await page.mouse.move(120, 150);
    await page.waitForTimeout(300);
    expect(await opacity()).toBe('0');
  });
});

test('a badge at the next product: the page scrolls to it and it rings', async () => {
  await open('image-left', { width: 800, height: 300 });
  const seen = await page.evaluate(() => {
    const { badges, hosts, pillOf } = window.k2;
    const steps = [badges.next()?.title, badges.next()?.title];
    const [, second] = hosts();
    const pill = second && pillOf(second);
    return { steps, rings: pill?.classList.contains('flash'), isFocused: document.activeElement === second };
  });
  expect(seen).toEqual({
    steps: ['Aged farm cheese 48+, wedge', 'Fermented beans, small, 3 packs'],
    rings: true,
    isFocused: true,
  });
});
