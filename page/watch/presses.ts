import type { RawProduct } from '../types.ts';

/** Cards that somebody pressed in: only there may packs have come into the cart, or gone. */
export interface Presses {
  /** What a card said before the press, or since. */
  note(product: RawProduct): void;
  /** Packs of the same product are others than before. */
  isStepped(product: RawProduct): boolean;
}

export function createPresses(): Presses {
  const pressed = new WeakMap<Element, RawProduct>();

  const before = ({ element, title, size }: RawProduct): RawProduct | undefined => {
    const said = pressed.get(element);
    return said?.title === title && said.size === size ? said : undefined;
  };

  return {
    note(product) {
      if (before(product) === undefined) pressed.set(product.element, product);
    },
    isStepped(product) {
      const said = before(product);
      if (said !== undefined) pressed.set(product.element, product);
      return said !== undefined && said.quantity !== product.quantity;
    },
  };
}
