import { foodById } from '../../data/index.ts';
import type { Matcher } from '../../matching/match.ts';
import { type OwnTitle, ownTitles } from './own-titles.ts';

/** One of our own titles that the matcher does not answer as we do. */
interface Gap {
  /** As it stands in `tests/matching/known-gaps.json`. */
  key: string;
  /** The question that mends it. */
  asked: string;
}

/** Every title of `data/foods/<group>.titles.json` that misses its own food, or hits one it must not. */
export function gapsOf(matcher: Matcher): Gap[] {
  return ownTitles().flatMap((own) => {
    const asked = question(own, matcher.match(own).match?.food ?? null);
    return asked === null ? [] : [{ key: `${own.lang}|${own.title}|${own.food ?? `not ${own.not}`}`, asked }];
  });
}

function question({ lang, title, food, not }: OwnTitle, got: string | null): string | null {
  if (food === undefined) {
    return got !== not
      ? null
      : `${lang} "${title}" matched ${not}. Is it one? Yes: move it to "hit". No: what word tells? Add it to the food's "not" or to matching/words/roles.ts.`;
  }
  if (got === food || (isSilent(food) && (got === null || isSilent(got)))) return null;
  return `${lang} "${title}" gave ${got ?? 'nothing'}, not ${food}. Is the title right? Then which word names ${food}: is it in the record's "aka" or matching/words/names.ts?`;
}

/** A dish or a non-source gets no badge: silence is as good as its name. */
export const isSilent = (id: string): boolean => foodById.get(id)?.badge === false;
