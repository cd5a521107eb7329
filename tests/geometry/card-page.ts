import type { Browser, Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { messagesOf } from '../components/messages.ts';
import { openLayout, withBadges } from './harness.ts';

const messages = Object.fromEntries(messagesOf('en'));

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const isOver = (a: Rect | null, b: Rect | null) =>
  !!a && !!b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A browser for one file of tests, a new page for each of them, and hands for the card in it. */
export function cardPage() {
  const { newPage, script } = withBadges('./card-entry.tsx');
  let page: Page;
  afterEach(() => page.close());

  /** A layout with badges on every card and a card to open. */
  async function open(layout: string, options: Parameters<Browser['newPage']>[0] = {}) {
    page = await newPage({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce', ...options });
    await openLayout(page, layout, script());
    await page.evaluate((texts) => {
      window.done = window.createCard(texts);
      const { badges, drawings, products } = window.k2;
      for (const product of products()) if (drawings[0]) badges.show(product, drawings[0]);
      badges.flush();
    }, messages);
  }

  /** Boxes in client px; null where there is none. */
  const rects = (index = 0) =>
    page.evaluate((at) => {
      const { cardHost: openCard, hosts, pillOf, roots } = window.k2;
      const boxOf = (node: Element | null | undefined): Rect | null => {
        if (!node?.isConnected) return null;
        const { left, top, right, bottom } = node.getBoundingClientRect();
        return { left, top, right, bottom };
      };
      const host = hosts()[at];
      const cardHost = openCard();
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

  async function moveTo(rect: Rect | null) {
    if (!rect) throw new Error('nothing to point at');
    await page.mouse.move((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
  }

  async function click(rect: Rect | null) {
    if (!rect) throw new Error('nothing to click');
    await page.mouse.click((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
  }

  return { open, rects, moveTo, click, page: () => page };
}
