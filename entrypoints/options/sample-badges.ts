import { badgeDrawing } from '../../components/badge-drawing.ts';
import { createFigures } from '../../components/figures.ts';
import { nameOf } from '../../components/format.ts';
import type { BadgeDrawing } from '../../data/drawing.ts';
import { foodById } from '../../data/index.ts';
import type { Settings } from '../../extension/settings.ts';
import { t } from '../../extension/words.ts';
import { badgeFace } from '../../nutrition/badge-face.ts';

/** One food for each level, and one that nobody measured. */
const FOODS = ['gouda', 'egg-whole', 'natto', 'feta'];
const TRACE = 'milk-semi-skimmed';

/** Badges as pages show them with these settings, figures and all. */
export function sampleBadges(settings: Pick<Settings, 'badge' | 'cautions'>, ids = FOODS): BadgeDrawing[] {
  const { amount, showTrace, size, unit } = settings.badge;
  const { anticoagulant } = settings.cautions;
  const figures = createFigures(t('intlLocale'), unit);
  return [...ids, ...(showTrace ? [TRACE] : [])].flatMap((id) => {
    const food = foodById.get(id);
    if (!food) return [];
    const match = { food: id, confidence: 1, because: [], qualifiers: [] };
    const face = badgeFace(food, match, { amount, showTrace, anticoagulant });
    return [badgeDrawing(face, { name: nameOf(food), amount, size, figures, t })];
  });
}
