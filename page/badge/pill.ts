import type { BadgeDrawing, BadgeSize } from '../../data/drawing.ts';
import { elementOf } from '../card/nodes.ts';

/** Parts in the order in which they go when there is no room. */
const GIVE_UP = ['tag', 'mark', 'unit', 'number'] as const;
type Part = (typeof GIVE_UP)[number];

/** What each size leaves out from the start. */
const LEFT_OUT: Record<BadgeSize, readonly Part[]> = {
  regular: [],
  compact: ['tag', 'mark'],
  tiny: ['tag', 'mark', 'unit'],
};

/** The one button of a badge and its parts; built once per badge, redrawn in place. */
export interface Pill {
  /** Carries the theme and the offset from the host. */
  frame: HTMLElement;
  button: HTMLButtonElement;
  /** Takes the clicks that come close. */
  hit: HTMLElement;
  /** Writes only. `beside` a title the tag is the serving. */
  draw(drawing: BadgeDrawing, size: BadgeSize, beside: boolean): void;
  /** Reads: px, unscaled, and how much each part that shows adds. */
  measure(): PillMeasure;
  /** Writes: hides parts. */
  leaveOut(parts: readonly Part[]): void;
}

export interface PillMeasure {
  width: number;
  height: number;
  parts: Partial<Record<Part, number>>;
}

/** Ever shorter versions of the pill, in the order of `GIVE_UP`, with their widths in px. */
export function* shorterVersions({ width, parts }: PillMeasure): Generator<{ leaveOut: Part[]; width: number }> {
  const leaveOut: Part[] = [];
  let left = width;
  yield { leaveOut: [], width: left };
  for (const part of GIVE_UP) {
    const gain = parts[part];
    if (gain === undefined) continue;
    leaveOut.push(part);
    left -= gain;
    yield { leaveOut: [...leaveOut], width: left };
  }
}

const NO_BREAK_SPACE = '\u00a0';

export function createPill(document: Document): Pill {
  const frame = document.createElement('div');
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  const hit = document.createElement('s');
  const amount = document.createElement('bdi');
  const nodes: Record<Part, HTMLElement> = {
    mark: document.createElement('i'),
    number: document.createElement('b'),
    unit: document.createElement('u'),
    tag: document.createElement('span'),
  };
  // The name is text, not aria-label: a label that differs from the visible text fails WCAG 2.5.3 checks.
  const name = document.createElement('em');
  for (const node of [nodes.mark, amount, nodes.tag]) node.setAttribute('aria-hidden', 'true');
  nodes.mark.textContent = 'K2';
  amount.append(nodes.number, nodes.unit);
  button.append(hit, nodes.mark, amount, nodes.tag, name);
  frame.append(button);

  let gap = 0;

  return {
    frame,
    button,
    hit,
    draw(drawing, size, beside) {
      const short = size === 'tiny' ? drawing.tiny : size === 'compact' ? drawing.compact : undefined;
      const tag = beside ? drawing.serving : drawing.tag;
      const leftOut = beside ? LEFT_OUT.compact.filter((part) => part !== 'tag') : LEFT_OUT[size];
      nodes.number.textContent = short ?? drawing.number;
      nodes.unit.textContent = short === undefined || size === 'tiny' ? NO_BREAK_SPACE + (drawing.unit ?? '') : '';
      nodes.tag.textContent = tag ?? '';
      nodes.number.hidden = nodes.number.textContent === '';
      nodes.unit.hidden = leftOut.includes('unit') || !drawing.unit || nodes.unit.textContent === '';
      nodes.tag.hidden = leftOut.includes('tag') || !tag;
      nodes.mark.hidden = leftOut.includes('mark');
      button.className = `b ${drawing.look} ${size}`;
      gap = size === 'regular' ? 5 : size === 'compact' ? 4 : 3;
      button.querySelector('svg')?.remove();
      button.prepend(elementOf(drawing.glyph, button));
      name.textContent = drawing.label;
    },
    measure() {
      const parts: Partial<Record<Part, number>> = {};
      for (const part of GIVE_UP) {
        const node = nodes[part];
        if (node.hidden) continue;
        parts[part] = node.offsetWidth + (part === 'unit' ? 0 : gap);
      }
      return { width: button.offsetWidth, height: button.offsetHeight, parts };
    },
    leaveOut(parts) {
      for (const part of parts) nodes[part].hidden = true;
    },
  };
}
