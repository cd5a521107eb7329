import type { MarkedText } from '../../data/card.ts';
import { isGuessedSize, packWeight } from '../../nutrition/grams.ts';
import type { CardInput } from './card-data.ts';

/** Longest list of ruled-out words. */
const MOST_WORDS = 3;
/** Stands in a message where the marked part goes; no message and no title holds it. */
const MARK = '\u0000';

/** Why this food: the words that decided, the words that would have ruled it out, and where the pack size came from. */
export function whyOf(input: CardInput): MarkedText[] {
  const { food, match, product, t } = input;
  const words = match.because.join(' … ');
  const lines = [marked(t(match.byPerson ? 'card.whyChosen' : 'card.whyMatched', { words: MARK }), words || food.name)];
  const vetoes = food.not.slice(0, MOST_WORDS).join(', ');
  if (vetoes && !match.byPerson) lines.push(marked(t('card.whyRuledOut', { words: MARK }), vetoes));
  if (food.group !== 'supplement' && product.weighedGrams === undefined) lines.push(packLine(input));
  return lines;
}

/** The size that the figure of the pack stands for (card-data.ts). */
function packLine({ food, match, product, packGrams, figures, t }: CardInput): MarkedText {
  const { grams, assumed } = packWeight(food, match, product, { packGrams });
  if (packGrams !== undefined) return marked(t('card.packCorrected', { size: MARK }), figures.grams(grams));
  // Six eggs were read on the page, whatever they weigh.
  const isGuess = isGuessedSize(assumed.filter((what) => what !== 'piece-weight'));
  if (isGuess || !product.pack) return marked(t('card.packAssumed', { size: MARK }), figures.grams(grams));
  return marked(t('card.packRead', { size: MARK }), product.pack.from);
}

function marked(message: string, part: string): MarkedText {
  const [before = '', after = ''] = message.split(MARK);
  return { before, marked: part, after };
}
