import type { CardTree } from '../data/card.ts';
import { KEYS, type Opening, POINTER } from './badge/clicks.ts';
import { OPEN_MENU, takeActs } from './card/acts.ts';
import { putBeside } from './card/beside.ts';
import type { CardHost, CardHostOptions } from './card/contract.ts';
import { moveByTab } from './card/focus.ts';
import { holdWhilePressed } from './card/hold.ts';
import { createIntent } from './card/intent.ts';
import { modalAround } from './card/modal.ts';
import { setNodes } from './card/nodes.ts';
import { isOutOfView } from './card/place.ts';
import { swipeDown } from './card/swipe.ts';
import { hasBox } from './dom/ancestors.ts';
import { createShadowHost } from './dom/shadow-host.ts';
import { windowOf } from './dom/window-of.ts';
import type { RawProduct } from './types.ts';

export type { CardHost } from './card/contract.ts';

interface Shown {
  product: RawProduct;
  badge: HTMLElement;
  isPinned: boolean;
  isSheet: boolean;
}

/** Happens in the card and is nobody else's business: a page's shortcuts, its handlers of clicks outside. */
const PRIVATE = [...POINTER, ...KEYS, 'input', 'focusin'];

/** Id of the card's heading, which names the dialog (components/Card.tsx). */
const TITLE_ID = 'food';

/** Narrower windows and coarse pointers get a sheet from below. */
const SHEET_BELOW_PX = 600;

export function createCardHost(document: Document, options: CardHostOptions): CardHost {
  const view = windowOf(document);
  const { signal, badges } = options;
  const { host, root } = createShadowHost(document, 'k2-lens-card', options.css);
  host.setAttribute('popover', 'manual');
  const scrim = document.createElement('div');
  scrim.className = 'scrim';
  const frame = document.createElement('div');
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-labelledby', TITLE_ID);
  frame.tabIndex = -1;
  // Its words are ours: they run as our language does, not as the page's.
  frame.dir = 'auto';
  if (options.lang) frame.lang = options.lang;
  const container = document.createElement('div');
  frame.append(container);
  root.append(scrim, frame);

  const intent = createIntent();
  let shown: Shown | null = null;
  let isFramePlanned = false;

  function show(product: RawProduct, badge: HTMLElement, how: Opening | 'hover') {
    intent.cancel();
    if (shown && shown.badge !== badge) close();
    const isCoarse = view.matchMedia?.('(pointer: coarse)').matches ?? false;
    const isSheet = isCoarse || view.innerWidth < SHEET_BELOW_PX;
    if (!shown) {
      shown = { product, badge, isPinned: false, isSheet };
      modalAround(badge).append(host);
      grown?.observe(product.element);
      scrim.hidden = !isSheet;
      frame.className = `k2 ${badges.isDark(badge) ? 'dark' : 'light'}${isSheet ? ' sheet' : ''}`;
      frame.setAttribute('aria-modal', String(isSheet));
      options.draw(product);
      host.showPopover?.();
      badges.setOpen(badge, true);
      place();
    }
    if (how !== 'hover') shown.isPinned = true;
    if (how === 'key' || (isSheet && how === 'pointer')) frame.focus({ preventScroll: true });
  }

  function close(returnsFocus = false) {
    intent.cancel();
    if (!shown) return;
    const { badge, product } = shown;
    grown?.unobserve(product.element);
    const hadFocus = root.activeElement !== null;
    shown = null;
    hold.drop();
    container.replaceChildren();
    options.onClose();
    host.remove();
    badges.setOpen(badge, false);
    if (badge.isConnected && (returnsFocus || hadFocus)) badges.focus(badge);
  }

  const hold = holdWhilePressed(frame, signal, (drawing: readonly CardTree[]) => {
    if (!shown) return;
    const hadPanel = hasPanel();
    setNodes(container, drawing);
    if (hasPanel() !== hadPanel) focusWhereWorkGoesOn();
    place();
  });

  function place() {
    if (!shown || shown.isSheet) {
      frame.style.left = frame.style.top = '';
      return;
    }
    const { badge, product } = shown;
    const badgeBox = badges.boxOf(badge);
    if (!badge.isConnected && options.outlivesBadge()) return;
    if (!badge.isConnected || !hasBox(badge) || !badgeBox || isOutOfView(badgeBox, view)) return close();
    putBeside(frame, product.element, badge, badgeBox, view);
  }

  function placeSoon() {
    if (isFramePlanned || !shown) return;
    isFramePlanned = true;
    view.requestAnimationFrame(() => {
      isFramePlanned = false;
      place();
    });
  }

  const hasPanel = () => container.querySelector('.panel') !== null;

  /** The button that opened a panel is gone, and so is the panel that took the focus. */
  function focusWhereWorkGoesOn() {
    const next =
      container.querySelector<HTMLElement>('.panel :is(input,button)') ?? container.querySelector('.row .button');
    (next as HTMLElement | null)?.focus();
  }

  const leaveSoon = () => intent.leave(() => !shown?.isPinned && close());

  host.addEventListener('pointerenter', () => intent.cancel());
  host.addEventListener('pointerleave', () => shown && !shown.isPinned && leaveSoon());
  // A person who works in the card keeps it.
  frame.addEventListener('pointerdown', () => {
    if (shown) shown.isPinned = true;
  });
  scrim.addEventListener('click', () => close(true));
  frame.addEventListener('keydown', (event) => {
    const badge = shown?.badge;
    moveByTab(event, root, frame, shown?.isSheet ?? false, () => badge && badges.focus(badge));
  });
  for (const type of PRIVATE) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  takeActs(container, options.onAction);
  swipeDown(frame, () => shown?.isSheet && close(true));

  const inCard = (event: Event) => event.composedPath().includes(host);
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (shown && !inCard(event) && !event.composedPath().includes(shown.badge)) close();
    },
    { capture: true, signal },
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !shown || event.defaultPrevented) return;
      // The card's own menu takes the first Escape; a page's dialog waits for the next one.
      if (inCard(event) && root.querySelector(OPEN_MENU)) return;
      event.preventDefault();
      event.stopPropagation();
      close(shown.isPinned);
    },
    { capture: true, signal },
  );
  view.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  view.addEventListener('resize', placeSoon, { passive: true, signal });
  // It grows when its data come or a panel opens; its product may be hidden or go.
  const grown = 'ResizeObserver' in view ? new view.ResizeObserver(placeSoon) : null;
  grown?.observe(frame);
  for (const type of ['popstate', 'pagehide']) view.addEventListener(type, () => close(), { signal });
  signal.addEventListener('abort', () => {
    close();
    grown?.disconnect();
  });

  return {
    open(product, badge, how) {
      // A second click on the badge of a pinned card closes it again.
      if (shown?.badge === badge && shown.isPinned) close(how === 'key');
      else show(product, badge, how);
    },
    hover(product, badge, isOver) {
      if (!isOver) leaveSoon();
      else if (shown?.badge === badge) intent.cancel();
      else if (!shown?.isPinned) intent.enter(() => badge.isConnected && show(product, badge, 'hover'));
    },
    refresh() {
      if (shown) options.draw(shown.product);
    },
    fill: hold.draw,
    tidy() {
      if (shown && !shown.badge.isConnected && !options.outlivesBadge()) close();
    },
    close,
  };
}
