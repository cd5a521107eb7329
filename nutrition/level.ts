import { levelsUgPerServing } from '../data/intake.ts';

/** One fixed scale, whatever the target: a badge means the same to everybody. µg per serving. */
const LEVELS = Object.freeze(levelsUgPerServing);

export type Level = 'trace' | 'low' | 'medium' | 'high';

export function levelOf(servingUg: number): Level {
  if (servingUg >= LEVELS.high) return 'high';
  if (servingUg >= LEVELS.medium) return 'medium';
  return servingUg >= LEVELS.low ? 'low' : 'trace';
}
