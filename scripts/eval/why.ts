import type { Food } from '../../data/terms.ts';
import { findEvidence } from '../../matching/evidence.ts';
import { namesFood } from '../../matching/phrases.ts';
import { readTitle } from '../../matching/read.ts';
import { ROLE } from '../../matching/sense.ts';
import { vocabularyOf } from '../../matching/vocabulary.ts';
import { createWordReader } from '../../matching/word-reader.ts';
import { readZones } from '../../matching/zones.ts';

/** Roles that speak against a food. */
const AGAINST = ['dish', 'treat', 'drink', 'sauce', 'alien', 'vegan', 'veggie', 'plant', 'sweet', 'side'] as const;

/** Says in a line what the matcher sees in a title: foods named, words that speak against them, words nobody knows. */
export function createExplainer(foods: readonly Food[]): (title: string) => string {
  const readWord = createWordReader(vocabularyOf(foods));
  return (title) => {
    const { words, tokens } = readTitle(title, readWord);
    const evidence = findEvidence(tokens);
    const zones = readZones(tokens, evidence);
    const textOf = (at: number): string => words[tokens[at]?.word ?? 0]?.text ?? '';
    const named = evidence
      .filter(({ phrase }) => namesFood(phrase))
      .map(({ phrase, at }) => `${phrase.food?.id} (${at.map(textOf).join(' ')})`);
    const settled = evidence
      .filter(({ phrase }) => phrase.veto || phrase.food === null)
      .map(({ at }) => `"${at.map(textOf).join(' ')}"`);
    const against = tokens.flatMap(({ sense }, at) => {
      const roles = AGAINST.filter((role) => sense.roles & ROLE[role]);
      return roles.length === 0 ? [] : [`${textOf(at)}: ${roles.join(' ')}, ${zones[at]}`];
    });
    const unknown = tokens.flatMap(({ sense }, at) => (sense.known ? [] : [textOf(at)]));
    return [
      `names ${[...new Set(named)].join(', ') || 'nothing'}`,
      ...(settled.length > 0 ? [`phrases ${[...new Set(settled)].join(', ')}`] : []),
      ...(against.length > 0 ? [`against it ${against.join('; ')}`] : []),
      ...(unknown.length > 0 ? [`unknown ${unknown.join(' ')}`] : []),
    ].join(' · ');
  };
}
