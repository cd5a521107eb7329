import { type ComponentChild, type ComponentChildren, Fragment, type VNode } from 'preact';
import type { CardElement, CardTree } from '../../data/card.ts';

type Draw = (props: object) => ComponentChildren;

/**
 * A drawn view as plain values that cross a message. Views without state only: components are called, none is mounted.
 */
export function plainTree(view: ComponentChildren): CardTree[] {
  if (Array.isArray(view)) return view.flatMap(plainTree);
  if (view === null || view === undefined || typeof view === 'boolean') return [];
  if (!isNode(view)) return [String(view)];
  const { type, props } = view;
  const { children, ...attributes } = props as { children?: ComponentChildren };
  if (type === Fragment) return plainTree(children);
  if (typeof type === 'function') return plainTree((type as unknown as Draw)(props));
  return [{ tag: type, attributes: said(attributes), children: plainTree(children) }];
}

/** As the DOM has it: what is false is absent (of `aria-…` it is a word). */
function said(attributes: Readonly<Record<string, unknown>>): CardElement['attributes'] {
  const kept = Object.entries(attributes).filter(
    ([name, value]) => value !== undefined && (value !== false || name.startsWith('aria-')),
  );
  return Object.fromEntries(kept) as CardElement['attributes'];
}

const isNode = (view: ComponentChild | object): view is VNode =>
  typeof view === 'object' && view !== null && 'type' in view;
