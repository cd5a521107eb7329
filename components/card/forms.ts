import type { Forms } from '../../data/card.ts';
import type { K2 } from '../../data/terms.ts';
import type { Figures } from '../figures.ts';
import type { Translate } from '../translate.ts';

/** In this order on every card. */
const FORMS = ['mk7', 'long', 'mk4'] as const;

/** Under this a missing rest is rounding, not "not split". */
const REST = 0.02;

/** The forms as shares of the whole; what no source splits is a part of its own. A form nobody measured is left out. */
export function formsOf(k2: K2, figures: Figures, t: Translate): Forms {
  const known = FORMS.flatMap((form) => {
    const share = k2.split?.[form] ?? 0;
    return share > 0 ? [{ form, share, name: t(`split.${form}`), value: wordsFor(share, figures, t) }] : [];
  });
  const rest = 1 - known.reduce((sum, { share }) => sum + share, 0);
  const unknown = {
    form: 'unknown' as const,
    share: rest,
    name: t('split.unknown'),
    value: known.length > 0 ? figures.percent(rest) : '',
  };
  return { parts: rest > REST ? [...known, unknown] : known };
}

/** "Nearly all" and "some" where a percent would claim to know better. */
function wordsFor(share: number, figures: Figures, t: Translate): string {
  if (share >= 0.97 && share < 1) return t('card.nearlyAll');
  if (share <= 0.03) return t('card.some');
  return figures.percent(share);
}
