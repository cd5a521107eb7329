/** Answers of one reading are asked again: sizes and labels repeat from tile to tile, a name is looked at by every step. */

/** A page that never repeats itself must not fill the memory. */
const MOST_REMEMBERED = 4000;
const memories: Map<string, unknown>[] = [];

export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  memories.push(known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}

/** The reading is over. */
export function forget(): void {
  for (const known of memories) known.clear();
}
