// How figures are rounded for people; words and number formats are the caller's.

const NEAREST_TEN_FROM_UG = 100;
const LESS_THAN_ONE_UG = 0.5;
const WHOLE_DAYS_FROM = 10;

const step = (ug: number) => (ug < NEAREST_TEN_FROM_UG ? 1 : 10);
/** To twelve digits: 110 g of duck fat are worked out as 110.00000000000001 µg, which is no reason to say 120. */
const rounded = (value: number, by: number, round: (value: number) => number) =>
  round(Number((value / by).toPrecision(12))) * by;

export const roundUg = (ug: number) => rounded(ug, step(ug), Math.round);
/** Low ends go down and high ends up, so that a range never promises more than was reported. */
export const roundLowUg = (ug: number) => rounded(ug, step(ug), Math.floor);
export const roundHighUg = (ug: number) => rounded(ug, step(ug), Math.ceil);

/** Something is there, but less than half a microgram: "<1". */
export const isLessThanOne = (ug: number) => ug > 0 && ug < LESS_THAN_ONE_UG;

/** Nearest half day below ten, whole days above. */
export const roundDays = (days: number) => rounded(days, dayStep(days), Math.round);
export const roundLowDays = (days: number) => rounded(days, dayStep(days), Math.floor);
export const roundHighDays = (days: number) => rounded(days, dayStep(days), Math.ceil);
const dayStep = (days: number) => (days < WHOLE_DAYS_FROM ? 0.5 : 1);
