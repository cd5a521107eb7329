import { i18n } from '#i18n';
import type { Food } from '../data/terms.ts';
import { foodName } from './food-name.ts';

/** A food's name in the language of the popup and options. */
export const nameOf = (food: Food) => foodName(food, i18n.t('intlLocale'));
