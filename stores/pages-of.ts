import type { Adapter, AdapterPage } from './types.ts';

/** The field of a stepper on a tile: packs in the cart, where a store names no place for them. */
const STEPPER = ['[role="spinbutton"]', 'input[type="number"]', 'input[name*="quantity" i]', 'input[name*="qty" i]'];

/** An adapter's pages, each list with a place for the packs its steppers show. */
export const pagesOf = ({ pages = [] }: Adapter): readonly AdapterPage[] =>
  pages.map((page) => (page.kind === 'listing' ? { quantity: STEPPER, ...page } : page));
