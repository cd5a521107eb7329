/** Words that stemming would turn into others: Italian oysters into an ostrich. */
const STEMLESS = new Set([
  'ostriche',
  'sonkas',
  'vareni',
  'varenie',
  'gulas',
  'grasso',
  'turos',
  'sajtos',
  'virslis',
  'tojasos',
  'vajas',
  'sajtkremes',
  'joghurtos',
  'pecene',
  'fetas',
  'romano',
  'brebis',
  'anchois',
  'pois',
  'salata',
  'salato',
  'salate',
  'salati',
  'girasoli',
  'parmigiana',
  'scholle',
  'hatcho',
  'calves',
  'caballo',
  'caballos',
  'scholl',
  'speciale',
  'speciaal',
  'frisco',
  'tagliati',
  'knacke',
  'lattice',
  'lattices',
  'marinade',
  'marinades',
  'epices',
  'saveurs',
]);

/** Plural and singular are one word: "oysters" → "oyster", "salami" → "salam". Short words keep their ending. */
export function stem(word: string): string {
  if (STEMLESS.has(word)) return word;
  const single = singular(word);
  return single.length > 5 && /[aeio]$/.test(single) ? single.slice(0, -1) : single;
}

export const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
