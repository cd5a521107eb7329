import type { Backdrop } from './backdrop.ts';
import { type Attempt, attemptAt, type Mark, placeMarks, settle, stand } from './place-marks.ts';

/** Marks that wait to be put on their cards. */
export interface Placer {
  add(mark: Mark): void;
  delete(mark: Mark): void;
  has(mark: Mark): boolean;
  /** Places one that waits, or all of them, now. */
  flush(mark?: Mark): void;
}

const PLACING = {
  /** Ms of a frame that go into reading cards; drawing and the second look take about as long again. */
  readMs: 3,
  /** A page that is never idle gets its badges all the same. */
  patienceMs: 200,
  /** Nodes of a page whose layout is too long to be asked for out of turn: 1,000 tiles with 12 nodes each take 20 ms. */
  largePage: 8000,
} as const;

/**
 * Places marks in the page's idle time, some a frame, with the page's own layout instead of a forced one: cards are read
 * and hosts put in before the frame's layout, boxes looked at again right after it, before anything is painted
 * (html.spec.whatwg.org, "update the rendering": ResizeObserver comes between). 1,000 tiles: 57 ms in one task before.
 */
export function createPlacer(view: Window & typeof globalThis, signal: AbortSignal): Placer {
  const waiting = new Set<Mark>();
  /** Spots of a card that turned out to move something. */
  const tried = new Map<Mark, number>();
  /** The same of a whole kind of cards. */
  const triedOfKind = new Map<string, number>();
  let standing: Attempt[] = [];
  let isPlanned = false;

  function plan() {
    if (isPlanned || waiting.size === 0 || signal.aborted) return;
    isPlanned = true;
    whenIdle(view, () => view.requestAnimationFrame(placeSome));
  }

  function placeSome() {
    if (signal.aborted) return;
    learnFromFirst();
    const seen = new Map<Element, Backdrop>();
    const start = performance.now();
    for (const mark of waiting) {
      waiting.delete(mark);
      const attempt = attemptAt(mark, tried.get(mark) ?? triedOfKind.get(kindOf(mark)) ?? 0, view, seen);
      if (attempt) standing.push(attempt);
      else tried.delete(mark);
      if (performance.now() - start >= PLACING.readMs) break;
    }
    stand(standing);
    afterLayout(view, settleAll);
  }

  /** Cards of a kind are alike: what moves one moves all. The first is placed at once, so that no frame ever shifts. */
  function learnFromFirst() {
    const [first] = waiting;
    if (!first || triedOfKind.has(kindOf(first))) return;
    const isLarge = view.document.getElementsByTagName('*').length > PLACING.largePage;
    triedOfKind.set(kindOf(first), isLarge ? 0 : placeMarks([first], view));
    if (first.host.isConnected) waiting.delete(first);
  }

  function settleAll() {
    const attempts = standing;
    standing = [];
    isPlanned = false;
    for (const mark of settle(attempts)) {
      tried.set(mark, (tried.get(mark) ?? 0) + 1);
      waiting.add(mark);
    }
    for (const { mark } of attempts) if (!waiting.has(mark)) tried.delete(mark);
    plan();
  }

  return {
    add(mark) {
      waiting.add(mark);
      plan();
    },
    delete(mark) {
      waiting.delete(mark);
      tried.delete(mark);
      standing = standing.filter((attempt) => attempt.mark !== mark);
    },
    has: (mark) => waiting.has(mark) || standing.some((attempt) => attempt.mark === mark),
    flush(mark) {
      const marks = mark ? [mark].filter((one) => waiting.delete(one)) : [...waiting];
      if (!mark) waiting.clear();
      if (marks.length > 0) placeMarks(marks, view);
    },
  };
}

const kindOf = ({ host, product: { element } }: Mark): string =>
  `${host.localName} ${element.localName} ${element.getAttribute('class')} ${element.childElementCount}`;

function whenIdle(view: Window, run: () => void): void {
  if ('requestIdleCallback' in view) view.requestIdleCallback(run, { timeout: PLACING.patienceMs });
  else setTimeout(run, 0);
}

/** After this frame's layout and before its paint. A first observation is always told. */
function afterLayout(view: Window & typeof globalThis, run: () => void): void {
  const observer = new view.ResizeObserver(() => {
    observer.disconnect();
    run();
  });
  observer.observe(view.document.documentElement);
}
