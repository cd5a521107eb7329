import { hides } from '../generic/element-role.ts';
import { parentOf } from './ancestors.ts';
import { isOurs } from './own-nodes.ts';

/** The one observer: it only queues what came and what was touched. */
export interface Changes {
  /** Top-most elements that came and are still there, elements whose content changed; the queue is empty then. */
  take(): { added: Element[]; touched: ReadonlySet<Element> };
  /** With `text`, also changes inside texts: rows that are recycled and steppers change nothing else. */
  observe(text: boolean): void;
  /** Whose open shadow roots are observed, too: an observer of the document sees nothing inside them. */
  enter(elements: Iterable<Element>): Generator<void, void>;
  stop(): void;
  readonly size: number;
}

/** A look at a node costs so little that a clock between two would cost more. */
const LOOKS_BETWEEN_YIELDS = 200;

/** Ours, or nothing a product could stand in. */
const isNoise = (node: Node): boolean =>
  node.nodeType !== 1 ||
  isOurs(node as Element) ||
  /^(?:script|style|link|meta|iframe|svg)$/.test((node as Element).localName);

/** A comment is where frameworks keep their place; a text may be a price. */
const matters = (nodes: NodeList): boolean => {
  for (const node of nodes) if (node.nodeType === 3 || !isNoise(node)) return true;
  return false;
};

export function createChanges(document: Document, onChange: () => void): Changes {
  let added = new Set<Element>();
  let touched = new Set<Element>();
  let hears: MutationObserverInit = {};
  let looks = 0;

  const observer = new MutationObserver((records) => {
    const before = added.size + touched.size;
    for (const { type, target, addedNodes, removedNodes, attributeName: name, oldValue } of records) {
      const el = elementOf(target);
      if (el === undefined || isOurs(el)) continue;
      if (name !== null) {
        if (hides(name, oldValue) && !hides(name, el.getAttribute(name)) && !isNoise(el)) added.add(el);
        continue;
      }
      if (type === 'childList') {
        for (const node of addedNodes) if (!isNoise(node)) added.add(node as Element);
        if (!matters(addedNodes) && !matters(removedNodes)) continue;
      }
      touched.add(el);
    }
    if (added.size + touched.size > before) onChange();
  });

  function* enter(elements: Iterable<Element>): Generator<void, void> {
    for (const { shadowRoot } of elements) {
      if (++looks % LOOKS_BETWEEN_YIELDS === 0) yield;
      if (shadowRoot === null) continue;
      observer.observe(shadowRoot, hears);
      yield* enter(shadowRoot.querySelectorAll('*'));
    }
  }

  return {
    take() {
      const taken = { added: topMost(added), touched };
      added = new Set();
      touched = new Set();
      return taken;
    },
    observe(text) {
      hears = {
        childList: true,
        subtree: true,
        characterData: text,
        attributeFilter: ['class', 'hidden', 'style'],
        attributeOldValue: true,
      };
      observer.observe(document, hears);
    },
    enter,
    stop() {
      observer.disconnect();
      added.clear();
      touched.clear();
    },
    get size() {
      return added.size + touched.size;
    },
  };
}

/** Around a text; the host of a shadow root. */
const elementOf = (target: Node): Element | undefined =>
  target.nodeType === 1 ? (target as Element) : (target.parentElement ?? (target.getRootNode() as ShadowRoot).host);

function topMost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((el) => {
    if (!el.isConnected) return false;
    for (let up = parentOf(el); up !== null; up = parentOf(up)) if (elements.has(up)) return false;
    return true;
  });
}
