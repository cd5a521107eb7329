import type { Amount, AmountBasis, Food, FoodMatch, Grade, K2 } from '../data/terms.ts';
import { per100g, servingAmount } from './amount.ts';
import { isWide } from './grade.ts';
import { type Level, levelOf } from './level.ts';

export interface FaceOptions {
  amount: AmountBasis;
  showTrace: boolean;
  anticoagulant: boolean;
  /** The person took this product out of the total. */
  excluded?: boolean;
  servingGrams?: number;
}

/** A badge before words: its state and its numbers. */
export interface BadgeFace {
  state: 'figure' | 'range' | 'at-least' | 'at-most' | 'not-measured' | 'supplement' | 'unchecked';
  /** µg in the amount shown; for supplements the dose on the label. undefined: no number. */
  lowUg?: number;
  centralUg?: number;
  highUg?: number;
  /** null: no level is said (supplement, anticoagulant mode, not measured). */
  level: Level | null;
  sure: 'solid' | 'dashed';
  grade: Grade;
  /** Grams the figures stand for, and pieces where people count pieces. */
  grams: number;
  pieces?: number;
  /** The one vitamer that was measured. */
  only?: string;
  /** In anticoagulant mode: ask first. */
  askFirst: boolean;
  anticoagulant: boolean;
  excluded: boolean;
  /** Trace amounts, off by default: listed in the popup, no badge on the page. */
  hidden: boolean;
}

/** Trace badges of foods this dense always show: brie, butter, butter oil. */
const ALWAYS_FROM_UG_PER_100G = 10;

export function badgeFace(food: Food, match: FoodMatch, options: FaceOptions): BadgeFace {
  const pieces = options.servingGrams === undefined && options.amount === 'serving' ? food.servingPieces : undefined;
  const amount = options.amount === '100g' ? per100g(food) : servingAmount(food, options.servingGrams);
  const askFirst = options.anticoagulant && (food.cautions?.includes('anticoagulant') ?? false);
  const common = {
    grams: amount?.grams ?? options.servingGrams ?? food.servingGrams,
    ...(pieces !== undefined && { pieces }),
    askFirst,
    anticoagulant: options.anticoagulant,
    excluded: options.excluded ?? false,
    hidden: food.badge === false && !askFirst,
  };
  if (food.group === 'supplement') {
    const dose = match.dose?.ugPerUnit;
    const figures = dose === undefined ? {} : { lowUg: dose, centralUg: dose, highUg: dose };
    return { ...common, ...figures, state: 'supplement', level: null, sure: 'solid', grade: 'label' };
  }
  if (!food.k2 || !amount) return { ...common, state: 'not-measured', level: null, sure: 'dashed', grade: 'D' };

  const { bound, grade, only } = food.k2;
  const state = stateOf(food.k2, amount);
  const level = levelInServing(servingAmount(food, options.servingGrams) ?? amount);
  const isTrace = level === 'trace' && food.k2.centralUg < ALWAYS_FROM_UG_PER_100G;
  return {
    ...common,
    state,
    lowUg: amount.lowUg,
    centralUg: bound === 'at-most' ? amount.highUg : amount.centralUg,
    highUg: amount.highUg,
    level: options.anticoagulant ? null : level,
    sure: state === 'figure' && !isWeak(grade) ? 'solid' : 'dashed',
    grade,
    ...(only !== undefined && { only }),
    hidden: common.hidden || (isTrace && !options.showTrace && !askFirst),
  };
}

const isWeak = (grade: Grade) => grade === 'C' || grade === 'D';

/** A wide range is shown as one, and so is any with little evidence behind it; a single value has none to show. */
function stateOf({ articleOnly, bound, grade }: K2, amount: Amount): BadgeFace['state'] {
  if (articleOnly) return 'unchecked';
  if (bound !== 'figure') return bound;
  return isWide(amount) || (isWeak(grade) && amount.lowUg < amount.highUg) ? 'range' : 'figure';
}

/** Level of one serving, whatever amount the badge shows. A mere upper bound never claims more than low. */
function levelInServing({ bound, centralUg, highUg }: Amount): Level {
  if (bound !== 'at-most') return levelOf(centralUg);
  return levelOf(highUg) === 'trace' ? 'trace' : 'low';
}
