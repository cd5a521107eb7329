import type { Page } from 'playwright-core';

interface Judgement {
  cards: number;
  /** Badges that show. */
  badges: number;
  /** Badges over a part marked data-keep-clear, by title. */
  covering: string[];
  /** Page elements whose box changed. */
  moved: string[];
  /** Badges that reach out of the window's or the card's box. */
  outside: string[];
  /** Badges smaller than they ought to be to hit, or without any size. */
  small: string[];
  /** The page is as it was after `clear()`. */
  restored: boolean;
  shift: number;
}

/** All badges now, or as on a page that lives: some a frame. */
export type Placing = 'at once' | 'by frames';

/** Puts a badge on every card of the open layout and looks at what it did to the page. */
export function judge(page: Page, placing: Placing = 'at once'): Promise<Judgement> {
  return page.evaluate(async (how) => {
    const { badges, drawings, hosts: shown, products, pillOf } = window.k2;
    const everything = (root: ParentNode = document): Element[] =>
      [...root.querySelectorAll('*')].flatMap((node) => [
        node,
        ...(node.shadowRoot ? everything(node.shadowRoot) : []),
      ]);
    const text = () =>
      document.documentElement.outerHTML +
      everything()
        .map((node) => node.shadowRoot?.innerHTML ?? '')
        .join('');
    const boxOf = (node: Element) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [x, y, width, height].map((n) => Math.round(n * 4) / 4).join(' ');
    };
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: false });

    const html = text();
    const before = new Map(everything().map((node) => [node, boxOf(node)]));
    const list = products();
    for (const [i, product] of list.entries()) {
      const drawing = drawings[i % drawings.length];
      if (drawing) badges.show(product, drawing);
    }
    if (how === 'at once') badges.flush();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, how === 'at once' ? 50 : 700)));

    const moved = [...before].filter(([node, box]) => boxOf(node) !== box).map(([node]) => node.outerHTML.slice(0, 80));
    const clear = everything().filter((node) => node.matches('[data-keep-clear]'));
    const covering: string[] = [];
    const outside: string[] = [];
    const small: string[] = [];
    const hosts = shown();
    for (const host of hosts) {
      const pill = pillOf(host);
      const box = pill?.getBoundingClientRect();
      if (!pill || !box) continue;
      const title = pill.innerText;
      const hits = (other: DOMRect) =>
        other.width > 0 &&
        box.left < other.right &&
        other.left < box.right &&
        box.top < other.bottom &&
        other.top < box.bottom;
      for (const node of clear)
        if (hits(node.getBoundingClientRect())) covering.push(`${title} over ${node.textContent}`);
      if (box.width < 12 || box.height < 12 || getComputedStyle(pill).visibility !== 'visible') small.push(title);
      const card = list.find(({ element }) => badges.hostOf(element) === host)?.element;
      // A card that is `display: contents` has no box of its own.
      const contents = document.createRange();
      if (card) contents.selectNodeContents(card);
      const { left, right } = (card?.checkVisibility() ? card : contents).getBoundingClientRect();
      if (box.left < 0 || box.top < 0 || box.left < left - 1 || box.right > right + 1) outside.push(title);
    }
    const result = { cards: list.length, badges: hosts.length, covering, moved, outside, small, shift };
    badges.clear();
    return { ...result, restored: text() === html };
  }, placing);
}
