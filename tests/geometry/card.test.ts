import { describe, expect, test } from 'vitest';
import { INTENT_MS } from '../../page/card/intent.ts';
import { cardPage, isOver } from './card-page.ts';

const { open, rects, moveTo, click, page } = cardPage();

describe('with the mouse', () => {
  test('opens after a rest on the badge, not at once, and closes after leaving', async () => {
    await open('grid');
    await page().evaluate(() => {
      const [badge] = window.k2.hosts();
      badge?.addEventListener('pointerenter', ({ timeStamp }) => Object.assign(window, { cameAt: timeStamp }));
    });
    await moveTo((await rects()).pill);
    const openedAt = await page().waitForFunction(() => window.k2.cardHost() && performance.now());
    const cameAt = await page().evaluate(() => (window as unknown as { cameAt: number }).cameAt);
    expect(Number(await openedAt.jsonValue()) - cameAt).toBeGreaterThanOrEqual(INTENT_MS.open);
    expect(await rects()).toMatchObject({ isExpanded: 'true', focus: null });
    await page().mouse.move(600, 780);
    await page().waitForFunction(() => !window.k2.cardHost(), null, { timeout: 2000 });
    expect((await rects()).isExpanded).toBe('false');
  });

  test('stays while the pointer is on the card', async () => {
    await open('grid');
    await moveTo((await rects()).pill);
    await page().waitForFunction(() => window.k2.cardHost(), null, { timeout: 2000 });
    await moveTo((await rects()).card);
    await page().waitForTimeout(400);
    expect((await rects()).card).not.toBeNull();
  });

  test('a click pins it; a click elsewhere or on the badge closes it', async () => {
    await open('grid');
    await click((await rects()).pill);
    await page().mouse.move(600, 780);
    await page().waitForTimeout(400);
    expect((await rects()).card).not.toBeNull();
    await click((await rects()).pill);
    expect((await rects()).card).toBeNull();
    await click((await rects()).pill);
    await page().mouse.click(1090, 790);
    expect((await rects()).card).toBeNull();
  });

  test('scrolling the badge out of sight closes it', async () => {
    await open('grid');
    await page().evaluate(() => {
      document.body.style.paddingBottom = '3000px';
    });
    await click((await rects()).pill);
    await page().mouse.wheel(0, 1500);
    await page().waitForFunction(() => !window.k2.cardHost(), null, { timeout: 2000 });
  });

  test.each([
    'grid',
    'link-grid-item',
    'dark',
    'rtl',
    'image-left',
    'product-page',
    'sticky-add',
    'no-image',
    'contents-tile',
  ])('%s: inside the window, over neither badge nor price nor add button of its product', async (layout) => {
    await open(layout);
    const count = await page().evaluate(() => window.k2.hosts().length);
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < Math.min(count, 5); index++) {
      await click((await rects(index)).pill);
      const { card, pill, clear } = await rects(index);
      if (!card) throw new Error('no card');
      expect(isOver(card, pill)).toBe(false);
      expect(clear.filter((one) => isOver(card, one))).toEqual([]);
      expect(card.left >= 8 && card.top >= 8 && card.right <= 1092 && card.bottom <= 792).toBe(true);
      await page().keyboard.press('Escape');
    }
  });
});

test('it stands beside a product that leaves its box to its parts', async () => {
  await open('contents-tile');
  await click((await rects(2)).pill);
  const { card, pill } = await rects(2);
  const part = await page().evaluate(() => {
    const { left, top } = window.k2.products()[2]?.element.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
    return [left, top];
  });
  expect(pill?.left).toBeGreaterThan(part[0] ?? 0);
  expect([card?.right, card?.top]).toEqual([(part[0] ?? 0) - 8, part[1]]);
});

test('on a page from right to left the card opens that way, but its own words run as their language does', async () => {
  await open('rtl');
  await click((await rects()).pill);
  const { card, pill } = await rects();
  expect(card && pill && card.right < pill.left).toBe(true);
  const direction = await page().evaluate(() => {
    const host = window.k2.cardHost();
    const heading = host && window.k2.roots.get(host)?.querySelector('h2');
    return heading && getComputedStyle(heading).direction;
  });
  expect(direction).toBe('ltr');
});

test('it stays in the window when a panel makes it taller', async () => {
  await open('no-image', { viewport: { width: 1100, height: 560 } });
  await click((await rects(5)).pill);
  await page().evaluate(() => {
    const host = document.querySelector('k2-lens-card');
    const root = host && window.k2.roots.get(host);
    root?.querySelector<HTMLElement>('summary')?.click();
    root?.querySelector<HTMLElement>('.actions .row > .button')?.click();
  });
  await page().waitForTimeout(200);
  const { card } = await rects(5);
  expect(card && card.bottom <= 552 && card.top >= 8).toBe(true);
});

// a machine under load may move the card once more between the look and the press
test('what is drawn while a button is pressed waits for the release: the click is for what was pressed', {
  retry: 2,
}, async () => {
  await open('grid');
  await click((await rects()).pill);
  const cardText = () =>
    page().evaluate(() => {
      const host = document.querySelector('k2-lens-card');
      return (host && window.k2.roots.get(host)?.querySelector('[role=dialog]'))?.textContent;
    });
  const before = await cardText();
  const placeOfButton = () =>
    page().evaluate(() => {
      const host = document.querySelector('k2-lens-card');
      const box = host && window.k2.roots.get(host)?.querySelector('.actions .row > .button')?.getBoundingClientRect();
      return box ? { x: box.x + 5, y: box.y + 5 } : { x: 0, y: 0 };
    });
  // the card comes to rest first
  let button = await placeOfButton();
  await expect
    .poll(async () => {
      const last = button;
      button = await placeOfButton();
      return button.x === last.x && button.y === last.y;
    })
    .toBe(true);
  await page().mouse.move(button.x, button.y);
  await page().mouse.down();
  await page().evaluate(() => window.k2.card?.fill(['Drawn meanwhile']));
  expect(await cardText()).toBe(before);
  await page().mouse.up();
  await expect.poll(cardText).toContain('None of these');

  await page().mouse.down();
  await page().evaluate(() => window.k2.card?.fill(['Drawn meanwhile']));
  await page().mouse.move(1090, 790);
  await page().mouse.up();
  await expect.poll(cardText).toBe('Drawn meanwhile');
});

test('a card closed while pressed opens again', async () => {
  await open('grid');
  await click((await rects()).pill);
  await moveTo((await rects()).card);
  await page().mouse.down();
  await page().keyboard.press('Escape');
  await page().evaluate(() => window.k2.badges.focus(window.k2.hosts()[0] as Element));
  await page().keyboard.press('Enter');
  const isDrawn = () =>
    page().evaluate(() => {
      const host = document.querySelector('k2-lens-card');
      return host !== null && window.k2.roots.get(host)?.querySelector('.actions') !== null;
    });
  await expect.poll(isDrawn).toBe(true);
});

test.each(['hidden', 'removed'])('a product that is %s takes its card along', async (how) => {
  await open('grid');
  await click((await rects()).pill);
  expect((await rects()).card).not.toBeNull();
  await page().evaluate((what) => {
    const tile = window.k2.products()[0]?.element;
    if (what === 'removed') tile?.remove();
    else tile?.setAttribute('style', 'display: none');
  }, how);
  await page().waitForFunction(() => !window.k2.cardHost(), null, { timeout: 2000 });
});

test('in a modal dialog the card goes in, so that it can be used', async () => {
  await open('modal');
  await click((await rects()).pill);
  const { card, parent } = await rects();
  expect(parent).toBe('dialog');
  await moveTo(card);
  const reachable = await page().evaluate(() => document.querySelector('k2-lens-card')?.matches(':hover'));
  expect(reachable).toBe(true);
});

describe('on a touch screen', () => {
  const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

  test('a sheet from below, 44 px buttons, focus inside; the scrim closes it', async () => {
    await open('whole-tile-link', phone);
    const { pill } = await rects();
    if (!pill) throw new Error('no badge');
    await page().touchscreen.tap((pill.left + pill.right) / 2, (pill.top + pill.bottom) / 2);
    const { card, focus } = await rects();
    if (!card) throw new Error('no sheet');
    expect([card.left, card.right, card.bottom]).toEqual([0, 390, 780]);
    expect(focus).not.toBeNull();
    const small = await page().evaluate(() => {
      const host = document.querySelector('k2-lens-card');
      const root = host && window.k2.roots.get(host);
      return [...(root?.querySelectorAll('.button, .packs button, .close') ?? [])]
        .map((node) => node.getBoundingClientRect())
        .filter(({ width, height }) => width < 44 || height < 44).length;
    });
    expect(small).toBe(0);
    for (let n = 0; n < 14; n++) {
      await page().keyboard.press('Tab');
      expect((await rects()).focus).not.toBeNull();
    }
    await page().touchscreen.tap(195, 40);
    expect((await rects()).card).toBeNull();
  });
});
