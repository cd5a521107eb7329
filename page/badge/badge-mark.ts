import type { BadgeDrawing, BadgeSize } from '../../data/drawing.ts';
import { createShadowHost } from '../dom/shadow-host.ts';
import type { RawProduct } from '../types.ts';
import { findPlace, hitReach } from './fit.ts';
import { createPill, type Pill, shorterVersions } from './pill.ts';
import type { Mark } from './place-marks.ts';
import type { Tile } from './tile.ts';

/** A badge of one card: its host, its pill, and what it shows. */
export interface BadgeMark extends Mark {
  drawing: BadgeDrawing;
  pill: Pill;
  isDark: boolean;
  /** `sizeOf` the card when the badge was placed, or seen to change. */
  size: string;
  /** When it came back lately after the page had thrown its host out. */
  lostAt: number[];
}

export const BADGE_HOST = 'k2-lens-badge';

/** Client px. */
const SIZES = {
  regularFromPx: 168,
  compactFromPx: 112,
  /** Room left on the picture for the shop's own heart or label. */
  leaveFreePx: 44,
  leaveFreeTinyPx: 8,
  hitPx: 24,
  coarseHitPx: 44,
} as const;

export interface BadgeLook {
  /** Text of its style sheet. */
  css: string;
  lang?: string;
  /** Fingers need more room than a mouse. */
  isCoarse: boolean;
}

export function createBadgeMark(
  document: Document,
  product: RawProduct,
  drawing: BadgeDrawing,
  look: BadgeLook,
): BadgeMark {
  const { host, root } = createShadowHost(document, BADGE_HOST, look.css);
  const pill = createPill(document);
  if (look.lang) pill.frame.lang = look.lang;
  root.append(pill.frame);
  let size: BadgeSize = 'regular';
  const badge: BadgeMark = {
    product,
    host,
    drawing,
    pill,
    mayStandBeside: true,
    isDark: false,
    size: '',
    lostAt: [],
    draw(tile) {
      size = badge.drawing.size === 'auto' ? autoSize(tile) : badge.drawing.size;
      badge.isDark = tile.backdrop.isDark;
      badge.size = tile.size;
      pill.frame.className = tile.backdrop.isDark ? 'k2 dark' : 'k2 light';
      pill.frame.style.translate = 'none';
      pill.frame.style.visibility = 'hidden';
      pill.draw(badge.drawing, size, tile.isBeside);
    },
    fit: (tile) => fitPill(pill, tile, badge.product, size, look.isCoarse ? SIZES.coarseHitPx : SIZES.hitPx),
  };
  return badge;
}

function autoSize({ box, targetBox, isBeside }: Tile): BadgeSize {
  if (isBeside) return 'compact';
  if (box.width < SIZES.compactFromPx || targetBox.width < SIZES.compactFromPx) return 'tiny';
  return box.width < SIZES.regularFromPx ? 'compact' : 'regular';
}

/** Reads the pill where it stands; the write that moves it to its place, shortened as far as it must be. */
function fitPill(pill: Pill, tile: Tile, { corner }: RawProduct, size: BadgeSize, hitPx: number): (() => void) | null {
  const measure = pill.measure();
  const at = pill.frame.getBoundingClientRect();
  // Page zoom and transforms: boxes are in client px, our own offsets in the px of the host.
  const scale = measure.width > 0 ? at.width / measure.width : 1;
  /** From right to left a shorter pill keeps its right edge. */
  const leftOf = (width: number) => (tile.isRightToLeft ? at.right - width * scale : at.left);
  const isTiny = size === 'tiny';
  const leaveFreePx = isTiny ? SIZES.leaveFreeTinyPx : SIZES.leaveFreePx;
  const roomPx = tile.isBeside ? Number.POSITIVE_INFINITY : tile.targetBox.width / scale - leaveFreePx;
  for (const { leaveOut, width } of shorterVersions(measure)) {
    if (width > roomPx) continue;
    const place = findPlace(tile, corner ?? 'block-start-inline-start', width * scale, measure.height * scale, isTiny);
    if (!place) continue;
    const { top, right, bottom, left } = hitReach(place, hitPx, tile.obstacles);
    return () => {
      pill.leaveOut(leaveOut);
      pill.frame.style.visibility = '';
      pill.frame.style.translate = `${(place.left - leftOf(width)) / scale}px ${(place.top - at.top) / scale}px`;
      pill.hit.style.inset = [top, right, bottom, left].map((px) => `${-1 - px / scale}px`).join(' ');
    };
  }
  return null;
}

/** A page is read again and again; what looks the same stays as it stands. */
export const isSameDrawing = (a: BadgeDrawing, b: BadgeDrawing): boolean => JSON.stringify(a) === JSON.stringify(b);
