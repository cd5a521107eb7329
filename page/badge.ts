import badgeCss from './badge/badge.css?inline';
import type { BadgeDrawing, BadgeSize } from './badge/drawing.ts';
import { findPlace, hitReach } from './badge/fit.ts';
import hostCss from './badge/host.css?inline';
import { createPill, type Pill, shorterVersions } from './badge/pill.ts';
import { sizeOf, type Tile } from './badge/tile.ts';
import { type Mark, placeMarks } from './place-badge.ts';
import { createShadowHost } from './shadow-host.ts';
import type { RawProduct } from './types.ts';

export type { BadgeDrawing } from './badge/drawing.ts';

/** How a card was asked for: pointer and key pin it, key moves the focus there. */
export type Opening = 'pointer' | 'key';

export interface BadgeOptions {
  signal: AbortSignal;
  /** Text of components/tokens.css: page/ knows no components. */
  tokens: string;
  onOpen(product: RawProduct, host: HTMLElement, how: Opening): void;
  /** The mouse came to a badge or left it. */
  onHover?(product: RawProduct, host: HTMLElement, isOver: boolean): void;
  /** Badges are stops of the Tab key. */
  reachByTab?: boolean;
}

export interface Badges {
  /** Draws or redraws the one badge of a card; it is placed with the next batch. `mark` names it in reports. */
  show(product: RawProduct, drawing: BadgeDrawing, mark?: string): HTMLElement;
  remove(element: Element): void;
  /** Takes out every node of ours. */
  clear(): void;
  /** After the page changed: badges of cards that left go, those the page threw out come back. */
  tidy(): void;
  /** Places everything that waits, now. For tests, and for a page that is about to be judged. */
  flush(): void;
  hosts(): HTMLElement[];
  /** Cards that have a badge. */
  elements(): Element[];
  /** Cards that have a badge asked for but no room for it. */
  withoutRoom(): RawProduct[];
  /** Scrolls to the next badge after the last one shown, and around; null when there is none. */
  next(): RawProduct | null;
  /** Scrolls to the badge of a card and rings it once. */
  flash(element: Element): boolean;
  /** Tells assistive technology whether the card of a badge is open. */
  setOpen(host: Element, isOpen: boolean): void;
  focus(host: Element): void;
  isDark(host: Element): boolean;
  /** Box of the pill: the host has none. */
  boxOf(host: Element): DOMRect | null;
  setReachByTab(reach: boolean): void;
}

interface Badge extends Mark {
  drawing: BadgeDrawing;
  pill: Pill;
  isDark: boolean;
  /** Px the card had when the badge was placed. */
  size: string;
  /** Times the page threw the host out. */
  lost: number;
}

const BADGES = Object.freeze({
  /** Ms of the page's time one batch may take; the number of badges in it follows what the last one took. */
  taskMs: 8,
  batch: { first: 20, least: 5, most: 100 },
  /** Hidden tabs have no idle time; place after this anyhow. */
  patienceMs: 200,
  flashMs: 1200,
  /** A page that keeps throwing the host out wins. */
  mostReturns: 3,
  regularFromPx: 168,
  compactFromPx: 112,
  /** Room left on the picture for the shop's own heart or label. */
  leaveFreePx: 44,
  leaveFreeTinyPx: 8,
  hitPx: 24,
  coarseHitPx: 44,
});

/** Events the page must not see: its product link would open, its carousel would start to drag. */
const OURS = [
  'click',
  'dblclick',
  'auxclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
];
const KEYS = ['keydown', 'keypress', 'keyup'];

export function createBadges(document: Document, options: BadgeOptions): Badges {
  const view = document.defaultView;
  if (!view) throw new TypeError('a document without a window shows no badges');
  const { signal } = options;
  const byElement = new Map<Element, Badge>();
  const byHost = new WeakMap<Element, Badge>();
  const waiting = new Set<Badge>();
  const isCoarse = view.matchMedia?.('(pointer: coarse)').matches ?? false;
  let reachByTab = options.reachByTab ?? true;
  let last: Badge | null = null;
  let scheduled = false;
  let batchSize: number = BADGES.batch.first;

  const resized =
    'ResizeObserver' in view
      ? new view.ResizeObserver((entries) => {
          for (const { target } of entries) {
            const badge = byElement.get(target);
            if (badge && sizeOf(target) !== badge.size) wait(badge);
          }
        })
      : null;

  function wait(badge: Badge) {
    waiting.add(badge);
    if (scheduled) return;
    scheduled = true;
    const idle = view?.requestIdleCallback?.bind(view);
    if (idle) idle(placeSome, { timeout: BADGES.patienceMs });
    else setTimeout(placeSome, 0);
  }

  function placeSome() {
    scheduled = false;
    if (signal.aborted || !view) return;
    const start = view.performance.now();
    const batch = [...waiting].slice(0, batchSize);
    for (const badge of batch) waiting.delete(badge);
    placeMarks(batch, view);
    const tookMs = Math.max(view.performance.now() - start, 1);
    batchSize = Math.round((batch.length * BADGES.taskMs) / tookMs);
    batchSize = Math.max(BADGES.batch.least, Math.min(batchSize, BADGES.batch.most));
    const [more] = waiting;
    if (more) wait(more);
  }

  function create(product: RawProduct, drawing: BadgeDrawing): Badge {
    const { host, root } = createShadowHost(document, 'k2-lens-badge', [options.tokens, hostCss, badgeCss]);
    const pill = createPill(document);
    pill.button.tabIndex = reachByTab ? 0 : -1;
    root.append(pill.frame);
    let size: BadgeSize = 'regular';
    const badge: Badge = {
      product,
      host,
      drawing,
      pill,
      avoids: true,
      isDark: false,
      size: '',
      lost: 0,
      draw(tile) {
        badge.isDark = tile.isDark;
        size = badge.drawing.size === 'auto' ? autoSize(tile) : badge.drawing.size;
        pill.frame.className = tile.isDark ? 'k2 dark' : 'k2 light';
        pill.frame.style.translate = 'none';
        badge.size = tile.size;
        pill.draw(badge.drawing, size, tile.isBeside);
      },
      fit: (tile) => fitBadge(badge, tile, size),
    };
    if (options.onHover) {
      host.addEventListener('pointerenter', hover);
      host.addEventListener('pointerleave', hover);
    }
    byHost.set(host, badge);
    resized?.observe(product.element);
    return badge;
  }

  function fitBadge(badge: Badge, tile: Tile, size: BadgeSize): (() => void) | null {
    const { pill, product } = badge;
    const measure = pill.measure();
    const at = pill.frame.getBoundingClientRect();
    // Page zoom and transforms: boxes are in client px, our own offsets in the px of the host.
    const scale = measure.width > 0 ? at.width / measure.width : 1;
    const isTiny = size === 'tiny';
    const roomPx = tile.isBeside
      ? Number.POSITIVE_INFINITY
      : tile.targetBox.width / scale - (isTiny ? BADGES.leaveFreeTinyPx : BADGES.leaveFreePx);
    for (const { leaveOut, width } of shorterVersions(measure)) {
      if (width > roomPx) continue;
      const corner = product.corner ?? 'block-start-inline-start';
      const place = findPlace(tile, corner, width * scale, measure.height * scale, isTiny);
      if (!place) continue;
      const reach = hitReach(place, isCoarse ? BADGES.coarseHitPx : BADGES.hitPx, tile.obstacles);
      return () => {
        pill.leaveOut(leaveOut);
        pill.frame.style.translate = `${(place.left - at.left) / scale}px ${(place.top - at.top) / scale}px`;
        const sides = [reach.top, reach.right, reach.bottom, reach.left].map((px) => `${-1 - px / scale}px`);
        pill.hit.style.inset = sides.join(' ');
      };
    }
    return null;
  }

  function hover(event: Event) {
    const badge = byHost.get(event.currentTarget as Element);
    if (!badge || !event.isTrusted || (event as PointerEvent).pointerType !== 'mouse') return;
    options.onHover?.(badge.product, badge.host, event.type === 'pointerenter');
  }

  /** The badge an event happened on; the path is needed where it stands in a shadow root of the page. */
  function badgeOf(event: Event): Badge | undefined {
    for (const node of event.composedPath()) {
      const badge = byHost.get(node as Element);
      if (badge) return badge;
      if (node === document) return undefined;
    }
    return undefined;
  }

  function onPointer(event: Event) {
    const badge = badgeOf(event);
    if (!badge) return;
    event.stopPropagation();
    if (event.type !== 'click' || !event.isTrusted) return;
    event.preventDefault();
    // A click made by a key has no pointer position (UI Events, detail 0).
    options.onOpen(badge.product, badge.host, (event as MouseEvent).detail === 0 ? 'key' : 'pointer');
  }

  function onKey(event: Event) {
    const { key } = event as KeyboardEvent;
    if ((key === 'Enter' || key === ' ') && badgeOf(event)) event.stopPropagation();
  }

  // On the window, in the capture phase: before any listener of the page's own elements.
  for (const type of OURS) view.addEventListener(type, onPointer, { capture: true, signal });
  for (const type of KEYS) view.addEventListener(type, onKey, { capture: true, signal });
  view.addEventListener('resize', () => byElement.forEach(wait), { passive: true, signal });

  const inOrder = () =>
    [...byElement.values()]
      .filter(({ host }) => host.isConnected)
      .sort((a, b) => (a.host.compareDocumentPosition(b.host) & 4 ? -1 : 1));

  function ring(badge: Badge) {
    const isCalm = view?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
    badge.pill.frame.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
    badge.pill.button.classList.add('flash');
    setTimeout(() => badge.pill.button.classList.remove('flash'), BADGES.flashMs);
    last = badge;
  }

  function drop(badge: Badge) {
    badge.host.remove();
    waiting.delete(badge);
    resized?.unobserve(badge.product.element);
    byElement.delete(badge.product.element);
    if (last === badge) last = null;
  }

  const badges: Badges = {
    show(product, drawing, mark) {
      const known = byElement.get(product.element);
      const isSame = known?.host.isConnected && isSameDrawing(known.drawing, drawing);
      const badge = known ?? create(product, drawing);
      byElement.set(product.element, badge);
      badge.product = product;
      badge.drawing = drawing;
      if (mark !== undefined) badge.host.dataset.mark = mark;
      if (!isSame) wait(badge);
      return badge.host;
    },
    remove(element) {
      const badge = byElement.get(element);
      if (badge) drop(badge);
    },
    clear() {
      for (const badge of [...byElement.values()]) drop(badge);
    },
    tidy() {
      for (const badge of [...byElement.values()]) {
        if (!badge.product.element.isConnected) drop(badge);
        else if (!badge.host.isConnected && badge.lost++ < BADGES.mostReturns) wait(badge);
      }
    },
    flush() {
      batchSize = BADGES.batch.most;
      while (waiting.size > 0 && !signal.aborted) placeSome();
    },
    elements: () => [...byElement.keys()],
    hosts: () => inOrder().map(({ host }) => host),
    withoutRoom: () =>
      [...byElement.values()]
        .filter((badge) => !badge.host.isConnected && !waiting.has(badge))
        .map(({ product }) => product),
    next() {
      const all = inOrder();
      const following = all[last ? all.indexOf(last) + 1 : 0] ?? all[0];
      if (!following) return null;
      ring(following);
      following.pill.button.focus({ preventScroll: true });
      return following.product;
    },
    flash(element) {
      const badge = byElement.get(element);
      if (badge?.host.isConnected) ring(badge);
      return badge?.host.isConnected ?? false;
    },
    setOpen(host, isOpen) {
      byHost.get(host)?.pill.button.setAttribute('aria-expanded', String(isOpen));
    },
    focus(host) {
      byHost.get(host)?.pill.button.focus({ preventScroll: true });
    },
    isDark: (host) => byHost.get(host)?.isDark ?? false,
    boxOf: (host) => byHost.get(host)?.pill.button.getBoundingClientRect() ?? null,
    setReachByTab(reach) {
      reachByTab = reach;
      for (const { pill } of byElement.values()) pill.button.tabIndex = reach ? 0 : -1;
    },
  };
  signal.addEventListener('abort', () => {
    badges.clear();
    resized?.disconnect();
  });
  return badges;
}

/** A page is read again and again; what looks the same stays as it stands. */
function isSameDrawing(a: BadgeDrawing, b: BadgeDrawing): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof BadgeDrawing>;
  return [...keys].every((key) => a[key] === b[key]);
}

function autoSize({ box, targetBox, isBeside }: Tile): BadgeSize {
  if (isBeside) return 'compact';
  if (box.width < BADGES.compactFromPx || targetBox.width < BADGES.compactFromPx) return 'tiny';
  return box.width < BADGES.regularFromPx ? 'compact' : 'regular';
}
