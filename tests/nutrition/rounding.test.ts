import { describe, expect, it } from 'vitest';
import {
  isLessThanOne,
  roundDays,
  roundHighDays,
  roundHighUg,
  roundLowDays,
  roundLowUg,
  roundUg,
} from '../../nutrition/rounding.ts';

describe('rounding for people', () => {
  it.each([
    [0, 0, 0, 0],
    [0.4, 0, 0, 1],
    [3.75, 4, 3, 4],
    [99.4, 99, 99, 100],
    [104, 100, 100, 110],
    [110.00000000000001, 110, 110, 110],
    [54.99999999999999, 55, 55, 55],
    [1067, 1070, 1060, 1070],
  ])('%f µg: about %i, from %i, to %i', (ug, about, low, high) => {
    expect([roundUg(ug), roundLowUg(ug), roundHighUg(ug)]).toEqual([about, low, high]);
  });

  it('says "<1" of what is there but below half a microgram', () => {
    expect([0, 0.01, 0.49, 0.5, 1].map(isLessThanOne)).toEqual([false, true, true, false, false]);
  });

  it.each([
    [5.35, 5.5, 5, 5.5],
    [0.2, 0, 0, 0.5],
    [9.9, 10, 9.5, 10],
    [12.4, 12, 12, 13],
  ])('%f days: about %f, from %f, to %f', (days, about, low, high) => {
    expect([roundDays(days), roundLowDays(days), roundHighDays(days)]).toEqual([about, low, high]);
  });
});
