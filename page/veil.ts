import { createNearby } from './badge/nearby.ts';
import { overlap } from './badge/obstacles.ts';
import type { Mark } from './badge/place-marks.ts';
import { createPlacer } from './badge/placer.ts';
import { sizeOf, type Tile } from './badge/tile.ts';
import { createShadowHost, removeStrays } from './dom/shadow-host.ts';
import { windowOf } from './dom/window-of.ts';
import type { RawProduct } from './types.ts';

/** "Dim the rest": pale layers over the pictures of products without K2. Names, prices and buttons keep their contrast. */
export interface Veils {
  cover(products: readonly RawProduct[]): void;
  uncover(element: Element): void;
  clear(): void;
  /** Lays everything that waits, now: for tests. */
  flush(): void;
  /** Veils of cards that left go; those the page resized or threw out are laid anew. */
  tidy(): void;
}

interface Veil extends Mark {
  /** Ends the listeners on its card. */
  leave: AbortController;
  /** `sizeOf` the card when the veil was laid. */
  size: string;
}

const HOST = 'k2-lens-veil';

/** Who looks at a card sees it as it is. */
const LIFTS = ['pointerenter', 'focusin'];

export function createVeils(document: Document, { signal, css }: { signal: AbortSignal; css: string }): Veils {
  const view = windowOf(document);
  const byElement = new Map<Element, Veil>();
  const far = createNearby<RawProduct>(view, lay);
  const waiting = createPlacer(view, signal);

  function lay(product: RawProduct) {
    const veil = create(product);
    byElement.set(product.element, veil);
    waiting.add(veil);
  }

  function create(product: RawProduct): Veil {
    const { host, root } = createShadowHost(document, HOST, css);
    const frame = document.createElement('div');
    host.setAttribute('aria-hidden', 'true');
    root.append(frame);
    const leave = new AbortController();
    const lift = ({ type }: Event) => frame.classList.toggle('lifted', LIFTS.includes(type));
    for (const type of [...LIFTS, 'pointerleave', 'focusout'])
      product.element.addEventListener(type, lift, { signal: leave.signal });
    const veil: Veil = {
      product,
      host,
      leave,
      size: '',
      mayStandBeside: false,
      draw(tile) {
        veil.size = tile.size;
        draw(frame, tile);
      },
      fit: (tile) => spread(frame, tile),
    };
    return veil;
  }

  function drop(veil: Veil) {
    veil.leave.abort();
    veil.host.remove();
    waiting.delete(veil);
    byElement.delete(veil.product.element);
  }

  const veils: Veils = {
    cover(products) {
      for (const product of products) {
        const { element } = product;
        if (!byElement.has(element) && !far.has(element)) far.add(element, product);
      }
    },
    flush() {
      far.flush();
      waiting.flush();
    },
    uncover(element) {
      const veil = byElement.get(element);
      if (veil) drop(veil);
      far.delete(element);
    },
    clear() {
      for (const veil of [...byElement.values()]) drop(veil);
      far.clear();
      removeStrays(document, HOST, () => false);
    },
    tidy() {
      for (const element of far.elements()) if (!element.isConnected) far.delete(element);
      for (const veil of [...byElement.values()]) {
        const { element } = veil.product;
        if (!element.isConnected) drop(veil);
        else if (!veil.host.isConnected || veil.size !== sizeOf(element)) waiting.add(veil);
      }
    },
  };
  signal.addEventListener('abort', veils.clear);
  return veils;
}

/** 100 px wide while it is measured: its width then tells the scale of page zoom and transforms. */
const PROBE_PX = 100;

function draw(frame: HTMLElement, { backdrop }: Tile) {
  frame.classList.add('k2');
  frame.style.background = backdrop.color
    ? `color-mix(in srgb, ${backdrop.color} 66%, transparent)`
    : `rgb(${backdrop.isDark ? '0 0 0' : '255 255 255'} / 66%)`;
  frame.style.translate = frame.style.clipPath = 'none';
  frame.style.width = `${PROBE_PX}px`;
}

function spread(frame: HTMLElement, { targetBox, obstacles }: Tile): () => void {
  const at = frame.getBoundingClientRect();
  const scale = at.width / PROBE_PX || 1;
  const [width, height] = [targetBox.width / scale, targetBox.height / scale];
  // Labels and buttons over the picture keep their contrast: a hole for each.
  const holes = obstacles
    .filter(({ box }) => overlap(box, targetBox) > 0)
    .map(({ box }) =>
      rectangle(
        (box.left - targetBox.left) / scale,
        (box.top - targetBox.top) / scale,
        box.width / scale,
        box.height / scale,
      ),
    );
  return () => {
    frame.style.translate = `${(targetBox.left - at.left) / scale}px ${(targetBox.top - at.top) / scale}px`;
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    if (holes.length > 0) frame.style.clipPath = `path(evenodd, "${rectangle(0, 0, width, height)}${holes.join('')}")`;
  };
}

const rectangle = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h${-width}Z`;
