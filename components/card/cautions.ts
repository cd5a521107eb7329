import type { Caution } from '../../data/card.ts';
import type { Cautions, Food } from '../../data/terms.ts';
import type { Translate } from '../translate.ts';

/** Amber notes under the title, for the situations the person named. */
export function cautionsOf(food: Food, name: string, flags: Cautions, t: Translate): Caution[] {
  const isSupplement = food.group === 'supplement';
  const notes: Caution[] = [];
  if (flags.anticoagulant && (isSupplement || food.cautions?.includes('anticoagulant'))) {
    notes.push(
      isSupplement
        ? { title: t('card.askFirstSupplement'), text: t('card.askFirstSupplementText') }
        : { title: t('card.askFirst', { food: name }), text: t('card.askFirstText') },
    );
  }
  if (flags.clotting && isSupplement) notes.push({ text: t('supplement.clotting') });
  if (flags.pregnancy && isSupplement) notes.push({ text: pregnancyLine(t) });
  return notes;
}

/** On every supplement's card: plain text, or a note above once the person said it concerns them. */
export const pregnancyLine = (t: Translate): string => t('supplement.pregnancy');
