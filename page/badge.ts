import type { BadgeDrawing } from '../data/drawing.ts';
import { BADGE_HOST, type BadgeMark, createBadgeMark, isSameDrawing } from './badge/badge-mark.ts';
import { takeClicks } from './badge/clicks.ts';
import type { BadgeOptions, Badges } from './badge/contract.ts';
import { createNearby } from './badge/nearby.ts';
import { createPlacer } from './badge/placer.ts';
import { sizeOf } from './badge/tile.ts';
import { boxed } from './dom/ancestors.ts';
import { removeStrays } from './dom/shadow-host.ts';
import { windowOf } from './dom/window-of.ts';
import type { RawProduct } from './types.ts';

export type { Badges } from './badge/contract.ts';

const FLASH_MS = 1200;

/** A badge asked for whose card is still far from the window. */
interface Wanted {
  product: RawProduct;
  drawing: BadgeDrawing;
  cardId: string | undefined;
}

/** A page that keeps throwing a host out wins; one that redraws a card at every press of its stepper does not. */
const RETURNS = { most: 20, withinMs: 10_000 } as const;

const inDocumentOrder = (one: Node, other: Node) =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

export function createBadges(document: Document, options: BadgeOptions): Badges {
  const view = windowOf(document);
  const { signal, css, lang } = options;
  const media = (query: string) => view.matchMedia?.(query).matches ?? false;
  const look = { css, ...(lang && { lang }), isCoarse: media('(pointer: coarse)') };
  const byElement = new Map<Element, BadgeMark>();
  const byHost = new WeakMap<Element, BadgeMark>();
  const waiting = createPlacer(view, signal);
  let reachByTab = options.reachByTab ?? true;
  let last: BadgeMark | null = null;

  const resized =
    'ResizeObserver' in view
      ? new view.ResizeObserver(() => {
          for (const badge of byElement.values()) {
            const size = sizeOf(badge.product.element);
            if (size === badge.size) continue;
            // noted when the card has no box, too: a dialog that opens again is as large as before
            badge.size = size;
            waiting.add(badge);
          }
        })
      : null;

  const far = createNearby<Wanted>(view, draw);

  function draw({ product, drawing, cardId }: Wanted) {
    const known = byElement.get(product.element);
    const isSame = known?.host.isConnected && isSameDrawing(known.drawing, drawing);
    const badge = known ?? create(product, drawing);
    badge.product = product;
    badge.drawing = drawing;
    if (cardId !== undefined) badge.host.dataset.cardId = cardId;
    if (!isSame) waiting.add(badge);
  }

  function create(product: RawProduct, drawing: BadgeDrawing): BadgeMark {
    const badge = createBadgeMark(document, product, drawing, look);
    badge.pill.button.tabIndex = reachByTab ? 0 : -1;
    if (options.onHover) for (const type of ['pointerenter', 'pointerleave']) badge.host.addEventListener(type, hover);
    byElement.set(product.element, badge);
    byHost.set(badge.host, badge);
    resized?.observe(boxed(product.element));
    return badge;
  }

  function drop(badge: BadgeMark) {
    badge.host.remove();
    waiting.delete(badge);
    resized?.unobserve(boxed(badge.product.element));
    byElement.delete(badge.product.element);
    if (last === badge) last = null;
  }

  function hover(event: Event) {
    const badge = byHost.get(event.currentTarget as Element);
    if (!badge || !event.isTrusted || (event as PointerEvent).pointerType !== 'mouse') return;
    options.onHover?.(badge.product, badge.host, event.type === 'pointerenter');
  }

  takeClicks(
    view,
    signal,
    (node) => byHost.get(node),
    ({ product, host }, how) => options.onOpen(product, host, how),
  );

  let width = view.innerWidth;
  const onResize = () => {
    // A phone's address bar changes the height alone.
    if (view.innerWidth !== width) for (const badge of byElement.values()) waiting.add(badge);
    width = view.innerWidth;
  };
  view.addEventListener('resize', onResize, { passive: true, signal });

  function ring(badge: BadgeMark) {
    const { frame, button } = badge.pill;
    const behavior = media('(prefers-reduced-motion: reduce)') ? 'auto' : 'smooth';
    frame.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    button.classList.add('flash');
    setTimeout(() => button.classList.remove('flash'), FLASH_MS);
    last = badge;
  }

  function mayReturn(badge: BadgeMark): boolean {
    const now = Date.now();
    badge.lostAt = badge.lostAt.filter((ms) => now - ms < RETURNS.withinMs);
    return badge.lostAt.length < RETURNS.most && badge.lostAt.push(now) > 0;
  }

  const badges: Badges = {
    show(product, drawing, cardId) {
      const wanted = { product, drawing, cardId };
      if (byElement.has(product.element)) draw(wanted);
      else far.add(product.element, wanted);
    },
    remove(element) {
      const badge = byElement.get(element);
      if (badge) drop(badge);
      far.delete(element);
    },
    clear() {
      for (const badge of [...byElement.values()]) drop(badge);
      far.clear();
      removeStrays(document, BADGE_HOST, () => false);
    },
    tidy() {
      removeStrays(document, BADGE_HOST, (host) => byHost.has(host));
      for (const element of far.elements()) if (!element.isConnected) badges.remove(element);
      for (const badge of [...byElement.values()]) {
        if (!badge.product.element.isConnected) drop(badge);
        else if (!badge.host.isConnected && !waiting.has(badge) && mayReturn(badge)) waiting.add(badge);
      }
    },
    flush() {
      far.flush();
      waiting.flush();
    },
    elements: () => [...byElement.keys(), ...far.elements()],
    hostOf: (element) => byElement.get(element)?.host,
    next() {
      const all = badges.elements().sort(inDocumentOrder);
      const from = last ? all.indexOf(last.product.element) + 1 : 0;
      const following = [...all.slice(from), ...all.slice(0, from)].find(badges.flash);
      if (!following) return null;
      byElement.get(following)?.pill.button.focus({ preventScroll: true });
      return last?.product ?? null;
    },
    flash(element) {
      far.flush(element);
      const badge = byElement.get(element);
      if (!badge) return false;
      waiting.flush(badge);
      if (badge.host.isConnected) ring(badge);
      return badge.host.isConnected;
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
