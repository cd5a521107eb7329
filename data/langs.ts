import type { Lang } from './terms.ts';

/** Languages in the order a record lists its names in; `*`: the same in every language. */
export const LANGS: readonly Lang[] = '* en nl de fr es it sv da no pl pt ja fi cs hu ro el tr ru uk'.split(' ');
