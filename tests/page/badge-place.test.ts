import { describe, expect, test } from 'vitest';
import { luminanceOf } from '../../page/badge/backdrop.ts';
import { findPlace, hitReach } from '../../page/badge/fit.ts';
import { shorterVersions } from '../../page/badge/pill.ts';
import type { Tile } from '../../page/badge/tile.ts';
import { placeCard } from '../../page/card/place.ts';

const box = (left: number, top: number, width: number, height: number) =>
  ({ x: left, y: top, left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;

const element = {} as Element;
const tile = (more: Partial<Tile> = {}): Tile => ({
  box: box(0, 0, 200, 300),
  size: '200×300',
  target: element,
  targetBox: box(0, 0, 200, 160),
  isBeside: false,
  isRightToLeft: false,
  backdrop: { isDark: false },
  obstacles: [],
  spots: [],
  ...more,
});
const control = (...sides: [number, number, number, number]) => ({ element, box: box(...sides), isControl: true });

describe('a corner of the picture', () => {
  const place = (more: Partial<Tile> = {}) => {
    const found = findPlace(tile(more), 'block-start-inline-start', 80, 24, false);
    return found && [found.left, found.top];
  };
  test('start, start', () => expect(place()).toEqual([6, 6]));
  test('from the right in a page from right to left', () => expect(place({ isRightToLeft: true })).toEqual([114, 6]));
  test('below, when a flash sits on top', () =>
    expect(place({ obstacles: [control(0, 0, 60, 24)] })).toEqual([6, 130]));
  test('the other side, when the whole start is taken', () =>
    expect(place({ obstacles: [control(0, 0, 30, 160)] })).toEqual([114, 6]));
  test('nowhere, when every corner is taken', () =>
    expect(place({ obstacles: [control(0, 0, 200, 24), control(0, 120, 200, 40)] })).toBeNull());
});

describe('beside a title', () => {
  const title = { isBeside: true, targetBox: box(10, 100, 120, 20) };
  test('after its last line', () =>
    expect(findPlace(tile(title), 'block-start-inline-start', 50, 20, false)).toMatchObject({ left: 136, top: 100 }));
  test('not over the price', () =>
    expect(
      findPlace(tile({ ...title, obstacles: [control(150, 100, 40, 20)] }), 'block-start-inline-start', 50, 20, false),
    ).toBeNull());
  test('not out of the card', () =>
    expect(findPlace(tile(title), 'block-start-inline-start', 70, 20, false)).toBeNull());
});

describe('what a finger hits', () => {
  const place = { left: 10, top: 10, right: 40, bottom: 28 };
  test('grows to the least size', () =>
    expect(hitReach(place, 44, [])).toEqual({ left: 7, top: 13, right: 7, bottom: 13 }));
  test('leaves a control its side', () =>
    expect(hitReach(place, 44, [control(42, 0, 30, 40)])).toEqual({ left: 7, top: 13, right: 2, bottom: 13 }));
});

test('a pill gives up tag, K2, unit, number, in this order', () => {
  const parts = { mark: 20, number: 22, unit: 16, tag: 40 };
  const widths = [...shorterVersions({ width: 120, height: 24, parts })].map(({ leaveOut, width }) => [
    leaveOut.join(' '),
    width,
  ]);
  expect(widths).toEqual([
    ['', 120],
    ['tag', 80],
    ['tag mark', 60],
    ['tag mark unit', 44],
    ['tag mark unit number', 22],
  ]);
});

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0)', null],
  ['rgba(20, 20, 20, 0.4)', null],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0 0 0 / 1)', 0],
  ['oklch(1 0 0)', 1],
  ['oklab(0.2 0 0 / 0.1)', null],
  ['lab(100 0 0)', 1],
  ['nonsense', null],
])('luminance of %s', (color, expected) => {
  const found = luminanceOf(color);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 2);
});

describe('a card', () => {
  const place = (more: Partial<Parameters<typeof placeCard>[0]> = {}) =>
    placeCard({
      tile: box(100, 100, 200, 300),
      badge: box(106, 106, 80, 24),
      width: 320,
      height: 400,
      window: { width: 1200, height: 800 },
      isRightToLeft: false,
      keepClear: [box(110, 350, 50, 20), box(250, 350, 40, 40)],
      ...more,
    });
  test('beside the tile', () => expect(place()).toEqual({ left: 308, top: 100 }));
  test('on the other side at the edge', () => {
    expect(place({ tile: box(900, 100, 200, 300), badge: box(906, 106, 80, 24), keepClear: [] })).toEqual({
      left: 572,
      top: 100,
    });
  });
  test('the reading side first', () => {
    expect(
      place({ tile: box(500, 100, 200, 300), badge: box(600, 106, 80, 24), isRightToLeft: true, keepClear: [] }).left,
    ).toBe(172);
  });
  test('8 px off the edges', () =>
    expect(place({ tile: box(100, 600, 200, 300), badge: box(106, 606, 80, 24), keepClear: [] }).top).toBe(392));
  test('by the badge where the tile is most of the window', () => {
    const wide = { tile: box(0, 0, 1180, 700), badge: box(20, 20, 80, 24), keepClear: [box(600, 100, 300, 200)] };
    expect(place(wide)).toEqual({ left: 108, top: 20 });
  });
});
