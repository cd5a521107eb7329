import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openLayout, withBadges } from './harness.ts';
import { judge, type Placing } from './judge.ts';

const layouts = readdirSync(new URL('./layouts/', import.meta.url)).map((file) => file.replace('.html', ''));

/** Layouts whose own rules leave some cards without a place, and how many badges stand none the less. */
const FEWER: Readonly<Record<string, number>> = { 'sibling-rules': 5, 'sixteen-px': 0 };

const { newPage, script } = withBadges();

describe('badges on styled pages', () => {
  test('there are enough layouts', () => expect(layouts.length).toBeGreaterThanOrEqual(12));

  describe.each<Placing>(['at once', 'by frames'])('placed %s', (placing) => {
    test.each(layouts)('%s: nothing moves, nothing is covered, nothing stays behind', async (layout) => {
      const page = await newPage({ viewport: { width: 1100, height: 1600 } });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await openLayout(page, layout, script());
      const { cards, badges, covering, moved, outside, small, restored, shift } = await judge(page, placing);
      await page.close();
      expect({ covering, moved, outside, small, restored, shift, errors }).toEqual({
        covering: [],
        moved: [],
        outside: [],
        small: [],
        restored: true,
        shift: 0,
        errors: [],
      });
      // Slides far from the window wait.
      if (placing === 'by frames' && layout === 'carousel') expect(badges).toBeGreaterThan(3);
      else expect(badges).toBe(FEWER[layout] ?? cards);
    });
  });

  test('a narrow window is no different', async () => {
    for (const layout of ['grid', 'image-left', 'no-image', 'promo-flash']) {
      const page = await newPage({ viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true });
      await openLayout(page, layout, script());
      const { covering, moved, restored } = await judge(page);
      await page.close();
      expect({ layout, covering, moved, restored }).toEqual({ layout, covering: [], moved: [], restored: true });
    }
  });

  test('a policy against styles and Trusted Types do not matter', async () => {
    const page = await newPage();
    const policy = "style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    await openLayout(page, 'whole-tile-link', script(), { 'content-security-policy': policy });
    const pill = await page.evaluate(() => {
      const { badges, drawings, products, pillOf } = window.k2;
      const [product] = products();
      const [drawing] = drawings;
      if (!product || !drawing) return null;
      badges.show(product, drawing);
      badges.flush();
      const host = badges.hostOf(product.element);
      const button = host && pillOf(host);
      return button && { height: button.offsetHeight, background: getComputedStyle(button).backgroundColor };
    });
    await page.close();
    expect(pill).toEqual({ height: 24, background: 'rgb(207, 234, 232)' });
  });

  // in a box, and in a line
  test.each(['grid', 'no-image'])('badges are not printed: %s', async (layout) => {
    const page = await newPage();
    await openLayout(page, layout, script());
    await page.emulateMedia({ media: 'print' });
    const display = await page.evaluate(() => {
      const { badges, drawings, hosts, products } = window.k2;
      for (const product of products()) if (drawings[0]) badges.show(product, drawings[0]);
      badges.flush();
      return hosts().map((host) => getComputedStyle(host).display);
    });
    await page.close();
    expect(display).toHaveLength(6);
    expect(new Set(display)).toEqual(new Set(['none']));
  });
});

describe('a badge is not the product', () => {
  test('a click on it opens neither the link nor anything of the page', async () => {
    const page = await newPage();
    await openLayout(page, 'stretched-link', script());
    const at = await page.evaluate(() => {
      const seen: string[] = [];
      for (const type of ['click', 'mousedown', 'pointerdown', 'keydown']) {
        document.body.addEventListener(type, () => seen.push(type), true);
      }
      Object.assign(window, { seen });
      const { badges, drawings, products, pillOf } = window.k2;
      const [product] = products();
      if (!product || !drawings[0]) return null;
      badges.show(product, drawings[0]);
      badges.flush();
      const host = badges.hostOf(product.element);
      const box = host && pillOf(host)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    });
    if (!at) throw new Error('no badge');
    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('Enter');
    const result = await page.evaluate(() => ({
      hash: location.hash,
      how: window.k2.opened.map((one) => one.how).filter((how) => how === 'pointer' || how === 'key'),
      seen: (window as unknown as { seen: string[] }).seen,
    }));
    await page.close();
    expect(result).toEqual({ hash: '', how: ['pointer', 'key'], seen: [] });
  });

  test('hit areas are at least 24 px and keep off the controls of the page', async () => {
    const page = await newPage();
    await openLayout(page, 'dense', script());
    const sizes = await page.evaluate(() => {
      const { badges, drawings, hosts, products, pillOf } = window.k2;
      for (const product of products()) if (drawings[0]) badges.show(product, drawings[0]);
      badges.flush();
      return hosts().map((host) => {
        const area = pillOf(host)?.querySelector('s');
        return area ? [area.offsetWidth, area.offsetHeight] : [0, 0];
      });
    });
    await page.close();
    expect(sizes.length).toBeGreaterThan(10);
    for (const [width, height] of sizes) {
      expect(width).toBeGreaterThanOrEqual(24);
      expect(height).toBeGreaterThanOrEqual(24);
    }
  });
});
