import { flagsOf } from './element-role.ts';
import * as In from './flags.ts';
import type { Part } from './settle.ts';

/** An element whose children are being read. */
export interface Frame {
  el: Element;
  /** Steps below the element the walk began at. */
  depth: number;
  next: Node | null;
  flags: number;
  host: Element | null;
  start: number;
  anchor: boolean;
  named: boolean;
  /** A heading or an element called "title" stands here outside of every product in the making. */
  titled: boolean;
  parts: Part[];
  /** Light children, to be read when the shadow tree is done. */
  after: Node | null;
  /** Of the frame around added roots: these children only. */
  queue?: Element[];
  /** A <br> was passed. */
  broken: boolean;
}

/** Never on a shelf, or not on the page at all. */
export const NEVER = new Set(
  'script,style,noscript,template,svg,iframe,video,audio,canvas,object,option,datalist,map,nav,head,k2-lens-badge,k2-lens-veil,k2-lens-card,textarea,meta,link,br,hr'.split(
    ',',
  ),
);
export const SECTIONS = new Set('main,article,section,li,tr,td,ul,ol,form,aside,dialog'.split(','));

export const frameOf = (el: Element, flags: number, host: Element | null, start: number, depth = 0): Frame => ({
  el,
  depth,
  next: null,
  after: null,
  flags,
  host,
  start,
  anchor: false,
  named: false,
  titled: false,
  parts: [],
  broken: false,
});

/** Added nodes with one parent are siblings: they are judged together. */
export function familiesOf(roots: readonly Element[]): Element[][] {
  const families = new Map<Element, Element[]>();
  for (const root of roots) {
    const key = root.parentElement ?? root;
    const family = families.get(key);
    if (family === undefined) families.set(key, [root]);
    else family.push(root);
  }
  return [...families.values()];
}

const FROM_ABOVE = In.cart | In.besideCart | In.frame | In.dialog | In.carousel | In.section | In.review;

/** What the ancestors say; undefined when one of them is not on the page. */
export function flagsAbove(parent: Element | null): number | undefined {
  let flags = 0;
  for (let el = parent; el !== null; el = el.parentElement) {
    const tag = el.localName;
    const own = NEVER.has(tag) ? undefined : flagsOf(el, tag);
    if (own === undefined) return undefined;
    flags |= own | (SECTIONS.has(tag) ? In.section : 0);
  }
  return flags & FROM_ABOVE;
}
