import type { Lang } from '../data/terms.ts';
import { findEvidence } from './evidence.ts';
import { namesFood } from './phrases.ts';
import { readTitle } from './read.ts';
import { hasRole, ROLE } from './sense.ts';
import type { WordReader } from './word-reader.ts';

/** The two nearest crumbs: farther ones name whole departments ("Food & pets"). */
const NEAREST = 2;

/** The shop keeps it among things nobody eats: "Pets › Dog food", "Beauty › Body milk". A food named beside it clears it. */
export function isAlienAisle(
  breadcrumbs: readonly string[] | undefined,
  title: string,
  readWord: WordReader,
  lang?: Lang,
): boolean {
  if (!breadcrumbs) return false;
  return breadcrumbs
    .filter((crumb) => crumb !== title)
    .slice(-NEAREST)
    .some((crumb) => {
      const { tokens } = readTitle(crumb, readWord, { lang });
      const named = findEvidence(tokens).some(({ phrase }) => namesFood(phrase));
      return !named && tokens.some((token) => hasRole(token, ROLE.alien));
    });
}
