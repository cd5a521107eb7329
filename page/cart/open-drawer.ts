import type { Store } from '../../stores/types.ts';
import { split } from '../generic/element-role.ts';
import { countRules } from '../raw.ts';
import type { PageReading } from '../types.ts';
import { CART } from '../words.ts';

/** A drawer that is open is what the person looks at: the page behind it is beside the point. */

const OPEN = /(?:^|[\s_-])(?:active|open|opened|visible|shown?|expanded)(?:\s|$)/i;
const STEPS = 12;

function isOpen(line: Element): boolean {
  let at: Element | null = line;
  for (let step = 0; at !== null && step < STEPS; step++, at = at.parentElement) {
    const name = `${at.localName} ${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('aria-label') ?? ''}`;
    if (!CART.test(split(name)) && at.getAttribute('role') !== 'dialog') continue;
    if (
      OPEN.test(at.getAttribute('class') ?? '') ||
      at.getAttribute('aria-modal') === 'true' ||
      (at.localName === 'dialog' && at.hasAttribute('open'))
    )
      return true;
  }
  return false;
}

const DIALOG = 'dialog, [role="dialog"], [aria-modal="true"]';

/** Whether nodes that came belong to a dialog, or to the shop's own drawer: they may be the lines of a cart. */
export function bringsDrawer(roots: readonly Element[], store: Store | undefined): boolean {
  const drawers = store?.pages.filter(({ origin }) => origin === 'drawer').flatMap(({ item }) => item) ?? [];
  const selector = [DIALOG, ...drawers].join(', ');
  return roots.some((root) => root.closest(selector) !== null || root.querySelector(selector) !== null);
}

/** Lines of the drawer become the page's; its tiles stand beside them. */
export function withOpenDrawer(reading: PageReading): PageReading {
  const { drawer = [], ...page } = reading;
  const [line] = drawer;
  if (!line || page.kind === 'cart' || (page.products.length > 0 && !isOpen(line.element))) return reading;
  const others = [...page.products, ...page.others];
  return {
    ...page,
    kind: 'cart',
    origin: 'drawer',
    products: drawer,
    others,
    rules: countRules([...drawer, ...others]),
  };
}
