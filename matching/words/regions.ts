import { CONCEPTS } from './concepts.ts';
import { CONCEPTS_BALKAN } from './concepts-balkan.ts';
import { CONCEPTS_BALTIC } from './concepts-baltic.ts';
import { CONCEPTS_EAST } from './concepts-east.ts';
import { NAMES } from './names.ts';
import { NAMES_BALKAN } from './names-balkan.ts';
import { NAMES_BALTIC } from './names-baltic.ts';
import { NAMES_EAST } from './names-east.ts';

/** The names and concepts of all regions: a new region is a file of its own and a word here. */
export const ALL_NAMES = together(NAMES, NAMES_EAST, NAMES_BALTIC, NAMES_BALKAN);
export const ALL_CONCEPTS = together(CONCEPTS, CONCEPTS_EAST, CONCEPTS_BALTIC, CONCEPTS_BALKAN);

function together(...lists: readonly string[]): string {
  return lists.map((list) => list.trim()).join('\n');
}
