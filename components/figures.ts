import type { Bound } from '../data/terms.ts';
import { isLessThanOne, roundHighUg, roundLowUg, roundUg } from '../nutrition/rounding.ts';

/** Numbers as nutrition/rounding.ts rounds them, in one locale; the unit is µg or mcg. */
export interface Figures {
  unit: string;
  /** "<1", "20", "1,130": whole below 100, nearest ten from there. */
  about(ug: number): string;
  /** "≤ 3", "≥ 2" or the plain figure: a bound is never shown without its sign. */
  bounded(amount: { bound: Bound; centralUg: number; highUg: number }): string;
  /** Low rounds down, high rounds up, so that a range never promises more than was measured. */
  low(ug: number): string;
  high(ug: number): string;
  /** "8–60"; one number where both ends print the same. */
  range(lowUg: number, highUg: number): string;
  /** "20 µg", never torn apart. */
  withUnit(number: string): string;
  /** "30 g", "1.5 kg". */
  grams(grams: number): string;
  percent(share: number): string;
  /** Whole: packs, doses. */
  count(value: number): string;
  /** With its decimals: half a day. */
  number(value: number): string;
  /**
   * Which of a message's forms a number takes. The i18n module decides by `=== 1`, which is wrong for French 0 and 1.5;
   * this hands it a number that stands for the form.
   */
  form(value: number): 1 | 2;
}

const NO_BREAK_SPACE = '\u00a0';
const EN_DASH = '\u2013';

export function createFigures(locale: string, unit: string): Figures {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const plurals = new Intl.PluralRules(locale);
  const weights = ['gram', 'kilogram'].map(
    (name) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: name, maximumFractionDigits: name === 'gram' ? 0 : 2 }),
  );
  const about = (ug: number) => (isLessThanOne(ug) ? `<${whole.format(1)}` : whole.format(roundUg(ug)));
  const figures: Figures = {
    unit,
    about,
    bounded({ bound, centralUg, highUg }) {
      if (bound === 'at-most') return `≤${NO_BREAK_SPACE}${figures.high(highUg)}`;
      // Never "≥ 0": under 1 the "<1" alone is truer.
      if (bound === 'figure' || centralUg < 1) return about(centralUg);
      return `≥${NO_BREAK_SPACE}${figures.low(centralUg)}`;
    },
    low: (ug) => whole.format(roundLowUg(ug)),
    high: (ug) => whole.format(roundHighUg(ug)),
    range(lowUg, highUg) {
      const [low, high] = [figures.low(lowUg), figures.high(highUg)];
      return low === high ? high : `${low}${EN_DASH}${high}`;
    },
    withUnit: (number) => `${number}${NO_BREAK_SPACE}${unit}`,
    grams(grams) {
      const isKilos = grams >= 1000;
      return (weights[isKilos ? 1 : 0]?.format(isKilos ? grams / 1000 : grams) ?? '').replace(' ', NO_BREAK_SPACE);
    },
    percent: (value) => share.format(value),
    count: (value) => whole.format(value),
    number: (value) => exact.format(value),
    form: (value) => (plurals.select(value) === 'one' ? 1 : 2),
  };
  return figures;
}
