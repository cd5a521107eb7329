import { obstaclesOf } from '../badge/obstacles.ts';
import { boxed } from '../dom/ancestors.ts';
import { placeCard } from './place.ts';

const PRICE = /\d[.,]?\d|[€$£¥]/;

/** Puts the frame beside a product, off its badge, its price and its controls. Reads layout, then writes. */
export function putBeside(frame: HTMLElement, product: Element, badge: Element, badgeBox: DOMRect, view: Window): void {
  const keepClear = obstaclesOf(product, badge, badgeBox, true)
    .filter(({ isControl, element }) => isControl || PRICE.test(element.textContent ?? ''))
    .map(({ box }) => box);
  const { width, height } = frame.getBoundingClientRect();
  // A page may zoom its root: boxes are in client px, our offsets in the px of the host.
  const scale = width / frame.offsetWidth || 1;
  const { left, top } = placeCard({
    tile: boxed(product).getBoundingClientRect(),
    badge: badgeBox,
    width,
    height,
    window: { width: view.document.documentElement.clientWidth, height: view.innerHeight },
    isRightToLeft: view.getComputedStyle(badge).direction === 'rtl',
    keepClear,
  });
  frame.style.left = `${left / scale}px`;
  frame.style.top = `${top / scale}px`;
}
