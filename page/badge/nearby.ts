import { boxed } from '../dom/ancestors.ts';

/** What is to be drawn on cards once they come near the window. */
export interface Nearby<Item> {
  add(element: Element, item: Item): void;
  /** Whether it was waiting. */
  delete(element: Element): boolean;
  has(element: Element): boolean;
  elements(): Element[];
  /** Draws on a card now, or on all of them. */
  flush(element?: Element): void;
  clear(): void;
}

/** A page of 10,000 tiles costs what is looked at: a window above and a window below. */
const NEAR = '100% 0px';

/** Where no IntersectionObserver is (jsdom), all is near. */
export function createNearby<Item>(view: Window & typeof globalThis, draw: (item: Item) => void): Nearby<Item> {
  const far = new Map<Element, Item>();
  /** By what is observed of them. */
  const cards = new WeakMap<Element, Element>();
  const observer =
    'IntersectionObserver' in view
      ? new view.IntersectionObserver(
          (entries) => {
            for (const { target, isIntersecting } of entries) if (isIntersecting) approach(cards.get(target) ?? target);
          },
          { rootMargin: NEAR },
        )
      : null;

  function approach(element: Element) {
    const item = far.get(element);
    forget(element);
    if (item !== undefined) draw(item);
  }

  function forget(element: Element): boolean {
    observer?.unobserve(boxed(element));
    return far.delete(element);
  }

  return {
    add(element, item) {
      if (!observer) return draw(item);
      far.set(element, item);
      const part = boxed(element);
      cards.set(part, element);
      observer.observe(part);
    },
    delete: forget,
    has: (element) => far.has(element),
    elements: () => [...far.keys()],
    flush(element) {
      for (const one of element ? [element] : [...far.keys()]) approach(one);
    },
    clear() {
      far.clear();
      observer?.disconnect();
    },
  };
}
