/** Bundled into the layout pages: the real badges, with a way to see into their closed roots. */
import { glyphOf } from '../../components/glyph-shapes.ts';
import type { BadgeDrawing } from '../../data/drawing.ts';
import { styles } from '../../entrypoints/background/styles.ts';
import { createBadges } from '../../page/badge.ts';
import type { CardHost } from '../../page/card.ts';
import type { RawProduct } from '../../page/types.ts';
import { createVeils } from '../../page/veil.ts';
import type { Corner } from '../../stores/types.ts';

const roots = new WeakMap<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  roots.set(this, root);
  return root;
};

const medium: BadgeDrawing = {
  look: 'l2',
  glyph: glyphOf('half'),
  number: '20',
  unit: 'µg',
  serving: '30 g',
  size: 'auto',
  label: 'Vitamin K2: about 20 micrograms per 30 g serving, medium, few but solid sources. Test',
};

const drawings: readonly BadgeDrawing[] = [
  medium,
  { ...medium, look: 'l2', glyph: glyphOf('half', true), number: '8–60', tiny: '~34' },
  {
    ...medium,
    look: 'none',
    glyph: glyphOf('unknown'),
    number: 'not measured',
    unit: '',
    compact: 'no data',
    tiny: '',
  },
  { ...medium, look: 'cau', glyph: glyphOf('caution'), number: '380', tag: 'ask first' },
  { ...medium, look: 'l3', glyph: glyphOf('full'), number: '1,130', tag: 'label' },
  { ...medium, look: 'sup', glyph: glyphOf('capsule'), number: '45', tag: 'label' },
];

/** In the order of the page, open shadow roots searched too. */
function* matches(selector: string, root: ParentNode = document): Generator<Element> {
  for (const node of root.querySelectorAll('*')) {
    if (node.matches(selector)) yield node;
    if (node.shadowRoot) yield* matches(selector, node.shadowRoot);
  }
}

/** Layout files mark cards with data-card="title". */
function products(): RawProduct[] {
  return [...matches('[data-card]')].map((element) => ({
    element,
    title: element.getAttribute('data-card') ?? '',
    rule: 'test',
    badgeAt: element.querySelector('[data-badge-at]') ?? undefined,
    ...(element.hasAttribute('data-corner') && { corner: element.getAttribute('data-corner') as Corner }),
  }));
}

const abort = new AbortController();
const opened: { title: string; how: string }[] = [];
const badges = createBadges(document, {
  signal: abort.signal,
  css: styles.badge,
  onOpen(product, host, how) {
    opened.push({ title: product.title, how });
    k2.card?.open(product, host, how);
  },
  onHover: (product, host, isOver) => k2.card?.hover(product, host, isOver),
});
const veils = createVeils(document, { signal: abort.signal, css: styles.veil });

/** Badges that stand in the page. */
const hosts = () => [...matches('k2-lens-badge')];
/** The card that is open. */
const cardHost = () => document.querySelector('k2-lens-card');
const pillOf = (host: Element) => roots.get(host)?.querySelector('button') ?? null;

const k2 = {
  abort,
  styles,
  badges,
  veils,
  drawings,
  products,
  opened,
  hosts,
  cardHost,
  pillOf,
  roots,
  card: null as CardHost | null,
};
declare global {
  interface Window {
    k2: typeof k2;
  }
}
window.k2 = k2;
