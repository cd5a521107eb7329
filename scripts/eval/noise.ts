// Small, repeatable damage to a title: what people type and shops abbreviate.

/** Park–Miller: the same titles every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** One letter dropped, doubled, changed or swapped with the next, somewhere in a word of five letters or more. */
export function withTypos(title: string, count: number, random: () => number): string {
  let text = title;
  for (let n = 0; n < count; n++) {
    const places = [...text.matchAll(/\p{Ll}{5,}/gu)].flatMap(({ index, 0: word }) =>
      Array.from({ length: word.length - 2 }, (_, at) => index + 1 + at),
    );
    const at = places[Math.floor(random() * places.length)];
    if (at !== undefined) text = slip(text, at, random);
  }
  return text;
}

function slip(text: string, at: number, random: () => number): string {
  const [before, letter, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + letter + after;
  if (kind === 2) return before + 'aeinorst'[Math.floor(random() * 8)] + after;
  return before + (after[0] ?? '') + letter + after.slice(1);
}

export const inCapitals = (title: string): string => title.toUpperCase();

/** Parts between commas the other way round: "Gouda, sliced" → "sliced, Gouda"; without commas, last word first. */
export function inOtherOrder(title: string): string {
  const parts = title.split(/,\s+/);
  if (parts.length > 1) return parts.reverse().join(', ');
  const words = title.split(' ');
  return words.length < 3 ? title : [words.at(-1), ...words.slice(0, -1)].join(' ');
}

/** Vowels of describing words dropped, as tills do: "sliced" → "slcd". Only words a shop abbreviates. */
export const abbreviated = (title: string): string =>
  title.replace(/\b(sliced|shredded|organic|smoked|large|grade|boneless|skinless)\b/gi, (word) =>
    word.replace(/(?<=.)[aeiou]/gi, ''),
  );
