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
  const observer =
    'IntersectionObserver' in view
      ? new view.IntersectionObserver(
          (entries) => {
            for (const { target, isIntersecting } of entries) if (isIntersecting) approach(target);
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
    observer?.unobserve(element);
    return far.delete(element);
  }

  return {
    add(element, item) {
      if (!observer) return draw(item);
      far.set(element, item);
      observer.observe(element);
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
