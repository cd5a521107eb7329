import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { messagesOf } from '../components/messages.ts';
import { bundleEntry, launch, openLayout } from './harness.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const messages = Object.fromEntries(messagesOf('en'));

let browser: Browser;
let scripts: string;
let page: Page;

beforeAll(async () => {
  const [started, ...parts] = await Promise.all([launch(), bundleEntry(), bundleEntry('./card-entry.tsx')]);
  browser = started;
  scripts = parts.join('\n');
}, 60_000);

afterEach(() => page.close());
afterAll(() => browser.close());

/** A layout with badges on every card and a card to open. */
async function open(layout: string, options: Parameters<Browser['newPage']>[0] = {}) {
  page = await browser.newPage({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce', ...options });
  await openLayout(page, layout, scripts);
  await page.evaluate((texts) => {
    window.done = window.createCard(texts);
    const { badges, drawings, products } = window.k2;
    for (const product of products()) if (drawings[0]) badges.show(product, drawings[0]);
    badges.flush();
  }, messages);
}

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Boxes in client px; null where there is none. */
const rects = (index = 0) =>
  page.evaluate((at) => {
    const { badges, pillOf, roots } = window.k2;
    const boxOf = (node: Element | null | undefined): Rect | null => {
      if (!node?.isConnected) return null;
      const { left, top, right, bottom } = node.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const host = badges.hosts()[at];
    const cardHost = document.querySelector('k2-lens-card');
    const frame = cardHost && roots.get(cardHost)?.querySelector('[role=dialog]');
    const tile = window.k2.products()[at]?.element;
    const clear = [...(tile?.querySelectorAll('[data-keep-clear]') ?? [])].map((node) => boxOf(node));
    const focus = cardHost && roots.get(cardHost)?.activeElement;
    return {
      pill: boxOf(host && pillOf(host)),
      card: boxOf(frame),
      tile: boxOf(tile),
      clear,
      isExpanded: host ? pillOf(host)?.getAttribute('aria-expanded') : null,
      focus: focus ? focus.textContent || focus.getAttribute('aria-label') || focus.localName : null,
      isBadgeFocused: document.activeElement === host,
      parent: cardHost?.parentElement?.localName ?? null,
    };
  }, index);

const isOver = (a: Rect | null, b: Rect | null) =>
  !!a && !!b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

async function moveTo(rect: Rect | null) {
  if (!rect) throw new Error('nothing to point at');
  await page.mouse.move((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
}

async function click(rect: Rect | null) {
  if (!rect) throw new Error('nothing to click');
  await page.mouse.click((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
}

describe('with the mouse', () => {
  test('opens after a rest on the badge, not at once, and closes after leaving', async () => {
    await open('grid');
    await moveTo((await rects()).pill);
    await page.waitForTimeout(150);
    expect((await rects()).card).toBeNull();
    await page.waitForFunction(() => window.k2.card?.product(), null, { timeout: 2000 });
    expect(await rects()).toMatchObject({ isExpanded: 'true', focus: null });
    await page.mouse.move(600, 780);
    await page.waitForFunction(() => !window.k2.card?.product(), null, { timeout: 2000 });
    expect((await rects()).isExpanded).toBe('false');
  });

  test('stays while the pointer is on the card', async () => {
    await open('grid');
    await moveTo((await rects()).pill);
    await page.waitForFunction(() => window.k2.card?.product(), null, { timeout: 2000 });
    await moveTo((await rects()).card);
    await page.waitForTimeout(400);
    expect((await rects()).card).not.toBeNull();
  });

  test('a click pins it; a click elsewhere or on the badge closes it', async () => {
    await open('grid');
    await click((await rects()).pill);
    await page.mouse.move(600, 780);
    await page.waitForTimeout(400);
    expect((await rects()).card).not.toBeNull();
    await click((await rects()).pill);
    expect((await rects()).card).toBeNull();
    await click((await rects()).pill);
    await page.mouse.click(1090, 790);
    expect((await rects()).card).toBeNull();
  });

  test('scrolling the badge out of sight closes it', async () => {
    await open('grid');
    await page.evaluate(() => {
      document.body.style.paddingBottom = '3000px';
    });
    await click((await rects()).pill);
    await page.mouse.wheel(0, 1500);
    await page.waitForFunction(() => !window.k2.card?.product(), null, { timeout: 2000 });
  });

  test.each(['grid', 'link-grid-item', 'dark', 'rtl', 'image-left', 'product-page', 'sticky-add', 'no-image'])(
    '%s: inside the window, over neither badge nor price nor add button of its product',
    async (layout) => {
      await open(layout);
      const count = await page.evaluate(() => window.k2.badges.hosts().length);
      for (let index = 0; index < Math.min(count, 5); index++) {
        await click((await rects(index)).pill);
        const { card, pill, clear } = await rects(index);
        if (!card) throw new Error('no card');
        expect(isOver(card, pill)).toBe(false);
        expect(clear.filter((one) => isOver(card, one))).toEqual([]);
        expect(card.left >= 8 && card.top >= 8 && card.right <= 1092 && card.bottom <= 792).toBe(true);
        await page.keyboard.press('Escape');
      }
    },
  );
});

test('it stays in the window when a panel makes it taller', async () => {
  await open('no-image', { viewport: { width: 1100, height: 560 } });
  await click((await rects(5)).pill);
  await page.evaluate(() => {
    const host = document.querySelector('k2-lens-card');
    const root = host && window.k2.roots.get(host);
    root?.querySelector<HTMLElement>('summary')?.click();
    root?.querySelector<HTMLElement>('.actions .row > .button')?.click();
  });
  await page.waitForTimeout(200);
  const { card } = await rects(5);
  expect(card && card.bottom <= 552 && card.top >= 8).toBe(true);
});

describe('with the keyboard', () => {
  test('Enter opens it and moves the focus in, Escape brings it back', async () => {
    await open('grid');
    await page.evaluate(() => window.k2.badges.focus(window.k2.badges.hosts()[0] as Element));
    await page.keyboard.press('Enter');
    const opened = await rects();
    expect(opened.card).not.toBeNull();
    expect(opened.focus).toContain('Gouda');
    await page.keyboard.press('Escape');
    expect(await rects()).toMatchObject({ card: null, isBadgeFocused: true });
  });

  test('Tab runs through the card and back to the badge', async () => {
    await open('grid');
    await page.evaluate(() => window.k2.badges.focus(window.k2.badges.hosts()[0] as Element));
    await page.keyboard.press('Enter');
    const stops: (string | null)[] = [];
    for (let n = 0; n < 12 && !(await rects()).isBadgeFocused; n++) {
      await page.keyboard.press('Tab');
      stops.push((await rects()).focus);
    }
    expect(stops).toEqual([
      'Close',
      'NEVO 2025',
      'Vermeer 2018',
      'Why this match',
      'One pack less',
      'One pack more',
      'Not this food',
      'More actions',
      null,
    ]);
    expect((await rects()).isBadgeFocused).toBe(true);
  });

  test('every action can be reached and does its work', async () => {
    await open('grid');
    const press = async (name: string) => {
      await page.evaluate((text) => {
        const host = document.querySelector('k2-lens-card');
        const root = host && window.k2.roots.get(host);
        const button = [...(root?.querySelectorAll<HTMLElement>('button,summary') ?? [])].find(
          (node) => (node.textContent || node.getAttribute('aria-label')) === text,
        );
        if (!button) throw new Error(`no button ${text}`);
        button.focus();
      }, name);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(20);
    };
    await page.evaluate(() => window.k2.badges.focus(window.k2.badges.hosts()[0] as Element));
    await page.keyboard.press('Enter');
    await press('One pack more');
    await press('Not this food');
    await press('Edam');
    await press('Not this food');
    await press('None of these');
    await press('More actions');
    await press('Hide this badge only');
    await press('More actions');
    await press('Hide on this site');
    await press('Hide on this site');
    expect(await page.evaluate(() => window.done)).toEqual([
      { do: 'packs', packs: 2 },
      { do: 'food', id: 'edam' },
      { do: 'food', id: null },
      { do: 'hideBadge' },
      { do: 'hideSite' },
    ]);
  });
});

test('in a modal dialog the card goes in, so that it can be used', async () => {
  await open('modal');
  await click((await rects()).pill);
  const { card, parent } = await rects();
  expect(parent).toBe('dialog');
  await moveTo(card);
  const reachable = await page.evaluate(() => document.querySelector('k2-lens-card')?.matches(':hover'));
  expect(reachable).toBe(true);
});

describe('on a touch screen', () => {
  const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

  test('a sheet from below, 44 px buttons, focus inside; the scrim closes it', async () => {
    await open('whole-tile-link', phone);
    const { pill } = await rects();
    if (!pill) throw new Error('no badge');
    await page.touchscreen.tap((pill.left + pill.right) / 2, (pill.top + pill.bottom) / 2);
    const { card, focus } = await rects();
    if (!card) throw new Error('no sheet');
    expect([card.left, card.right, card.bottom]).toEqual([0, 390, 780]);
    expect(focus).not.toBeNull();
    const small = await page.evaluate(() => {
      const host = document.querySelector('k2-lens-card');
      const root = host && window.k2.roots.get(host);
      return [...(root?.querySelectorAll('.button, .packs button, .close') ?? [])]
        .map((node) => node.getBoundingClientRect())
        .filter(({ width, height }) => width < 44 || height < 44).length;
    });
    expect(small).toBe(0);
    for (let n = 0; n < 14; n++) {
      await page.keyboard.press('Tab');
      expect((await rects()).focus).not.toBeNull();
    }
    await page.touchscreen.tap(195, 40);
    expect((await rects()).card).toBeNull();
  });
});

describe('axe, inside the closed roots', () => {
  const run = () =>
    page.evaluate(async () => {
      const { roots } = window.k2;
      Object.defineProperty(Element.prototype, 'shadowRoot', {
        configurable: true,
        get(this: Element) {
          return roots.get(this) ?? null;
        },
      });
      const axe = (window as unknown as { axe: { run(context: object): Promise<{ violations: { id: string }[] }> } })
        .axe;
      const { violations } = await axe.run({ include: [['k2-lens-badge'], ['k2-lens-card']] });
      return violations.map(({ id }) => id);
    });

  test.each(['grid', 'dark'])('%s: no violation with an open card', async (layout) => {
    await open(layout);
    await page.evaluate(AXE);
    await click((await rects()).pill);
    expect(await run()).toEqual([]);
  });

  test('it does see inside: a badge without a name fails', async () => {
    await open('grid');
    await page.evaluate(AXE);
    await click((await rects()).pill);
    await page.evaluate(() => {
      const [host] = window.k2.badges.hosts();
      const pill = host && window.k2.pillOf(host);
      for (const node of pill?.querySelectorAll('i, b, u, span, em') ?? []) node.remove();
    });
    expect(await run()).toContain('button-name');
  });
});
