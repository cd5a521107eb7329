import type { Food, FoodMatch, Pack } from '../../data/terms.ts';
import type { Figures } from '../figures.ts';
import type { Translate } from '../translate.ts';
import type { MarkedText } from './types.ts';

/** Longest list of ruled-out words. */
const MOST_WORDS = 3;
/** Stands in a message where the marked part goes; no message and no title holds it. */
const MARK = '\u0000';

/** Why this food: the words that decided, the words that would have ruled it out, and where the pack size came from. */
export function whyOf(food: Food, match: FoodMatch, pack: Pack | null, figures: Figures, t: Translate): MarkedText[] {
  const words = match.because.join(' … ');
  const lines = [marked(t(match.byPerson ? 'card.whyChosen' : 'card.whyMatched', { words: MARK }), words || food.name)];
  const vetoes = food.not.slice(0, MOST_WORDS).join(', ');
  if (vetoes && !match.byPerson) lines.push(marked(t('card.whyRuledOut', { words: MARK }), vetoes));
  if (food.group !== 'supplement') lines.push(packLine(food, pack, figures, t));
  return lines;
}

function packLine(food: Food, pack: Pack | null, figures: Figures, t: Translate): MarkedText {
  if (!pack || pack.origin === 'assumed')
    return marked(t('card.packAssumed', { size: MARK }), figures.grams(food.packGrams));
  return marked(t(pack.origin === 'corrected' ? 'card.packCorrected' : 'card.packRead', { size: MARK }), pack.from);
}

function marked(message: string, part: string): MarkedText {
  const [before = '', after = ''] = message.split(MARK);
  return { before, marked: part, after };
}
