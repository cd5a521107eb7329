/** Shorter words are mended where a letter is struck twice or two change places, nothing else. */
const SLIP_FROM = 6;
/** "Salllmon" is no other word, from this length on. */
const PLAIN_FROM = 6;
/** A second slip is forgiven in words this long: "gorgonzolla", "camenbert". */
const TWO_SLIPS_FROM = 9;
/** A shorter word is too near to other words to stand alone: Peroni, Ricola and Maille are no food of ours. */
const SURE_FROM = 7;
/** No other word is one slip away from a name this long: "camesbert". */
const SURE_OF_ANY_FROM = 9;
const VOWELS = /[aeiouy]/;

/** One slip (two in a long word), never in the first letter, never by swapping the length for another word. */
export function isSlip(word: string, meant: string): boolean {
  if (word[0] !== meant[0]) return false;
  if (Math.min(word.length, meant.length) < SLIP_FROM) return isDoubled(word, meant) || isSwapped(word, meant);
  if (Math.abs(word.length - meant.length) > 2) return false;
  return slips(word, meant) <= (Math.min(word.length, meant.length) >= TWO_SLIPS_FROM ? 2 : 1);
}

/** A word as it is asked for, without the full stop that cut it short ("emment."). */
export const bareOf = (asked: string): string => (asked.endsWith('.') ? asked.slice(0, -1) : asked);

/** Hardly another word: one cut short goes on as it began, or it is a sure slip. */
export function isSureRepair(asked: string, meant: string): boolean {
  const word = bareOf(asked);
  return (word !== asked && meant.startsWith(word)) || isSureSlip(word, meant);
}

/**
 * What fingers do, and other words do not: two letters swapped, one doubled or dropped, one vowel for another, before
 * the same ending ("Ricetta" and ricotta are a rest that only a list of real words tells apart).
 */
export function isSureSlip(word: string, meant: string): boolean {
  if (meant.length >= PLAIN_FROM && isDoubled(word, meant)) return true;
  const length = Math.min(word.length, meant.length);
  if (length < SURE_FROM || slips(word, meant) !== 1) return false;
  const at = [...word].findIndex((letter, place) => letter !== meant[place]);
  if (isSwapped(word, meant)) return true;
  if (word.slice(-2) !== meant.slice(-2)) return false;
  const isVowel = VOWELS.test(word[at] ?? '') && VOWELS.test(meant[at] ?? '');
  return length >= SURE_OF_ANY_FROM || word.length !== meant.length || isVowel;
}

/** One letter struck twice: "buttter", "kwarrk". */
function isDoubled(word: string, meant: string): boolean {
  if (word.length !== meant.length + 1) return false;
  const at = [...word].findIndex((letter, place) => letter !== meant[place]);
  return word[at] === word[at - 1] && word.slice(at + 1) === meant.slice(at);
}

/** Two neighbours changed places: "guoda". */
function isSwapped(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false;
  const at = [...word].findIndex((letter, place) => letter !== meant[place]);
  return word[at] === meant[at + 1] && word[at + 1] === meant[at] && word.slice(at + 2) === meant.slice(at + 2);
}

/** Letters dropped, added, changed or swapped with the next one (optimal string alignment). */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? a.length;
}
