import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Every pair of tokens that is used for words or for the edge of a control, in both themes. */
const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');

const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark] as const],
  ),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, theme: 0 | 1): number {
  const [one, other] = [a, b].map((name) => {
    const hex = tokens.get(name)?.[theme];
    if (!hex) throw new Error(`no token --${name}`);
    return luminance(hex);
  }) as [number, number];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const WORDS: [string, string][] = [
  ...['ink', 'ink2', 'ink3'].flatMap((ink) => ['surface', 'sub', 'canvas'].map((on) => [ink, on] as [string, string])),
  ['accent', 'surface'],
  ['accent', 'sub'],
  ['on-accent', 'accent'],
  ['accent-ink', 'accent-tint'],
  ['accent', 'accent-tint'],
  ['ink', 'accent-tint'],
  ['danger', 'surface'],
  ['cau-ink', 'cau-bg'],
  ...['l0', 'l1', 'l2', 'l3'].map((level) => [`${level}-ink`, `${level}-bg`] as [string, string]),
  ['ink', 'l0-bg'],
];

/** Edges of controls and what is drawn: 3 : 1. */
const SHAPES: [string, string][] = [
  ['ctl', 'surface'],
  ['focus', 'surface'],
  ['mk7', 'surface'],
  ['mkx', 'surface'],
  ['mk4', 'surface'],
  ['accent', 'surface'],
  ['cau-gl', 'cau-bg'],
];

describe.each(['light', 'dark'])('%s', (name) => {
  const theme = name === 'light' ? 0 : 1;
  test.each(WORDS)('words in %s on %s: 4.5', (ink, on) => expect(contrast(ink, on, theme)).toBeGreaterThanOrEqual(4.5));
  test.each(SHAPES)('shapes in %s on %s: 3', (ink, on) => expect(contrast(ink, on, theme)).toBeGreaterThanOrEqual(3));
});

test('every colour token was looked at', () => {
  const named = new Set([...WORDS, ...SHAPES].flat());
  const decorative = ['line', 'l0-bd', 'l1-bd', 'l2-bd', 'l3-bd', 'cau-bd', 'unk'];
  expect([...tokens.keys()].filter((token) => !named.has(token) && !decorative.includes(token))).toEqual([]);
});
