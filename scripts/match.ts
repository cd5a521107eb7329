/** `npm run --silent match [-- --lang nl]`: names on stdin, one a line → JSON lines on stdout, same order. */
import { createInterface } from 'node:readline';
import { foods } from '../data/index.ts';
import { createMatcher } from '../matching/match.ts';
import { createRepairer } from '../matching/repair.ts';

const langAt = process.argv.indexOf('--lang');
const lang = langAt > 0 ? process.argv[langAt + 1] : undefined;
const BATCH_LINES = 500;

const repair = createRepairer(foods);
const repairs = new Map<string, string>();
const matcher = createMatcher(foods, { repairs });
const silent = new Set(foods.filter((food) => food.badge === false).map(({ id }) => id));

/** A name with a word nobody knows is matched again if the word can be repaired. */
function matchName(name: string): string {
  const raw = { title: name, ...(lang && { lang }) };
  let result = matcher.match(raw);
  if (result.match === null) {
    const before = repairs.size;
    for (const word of result.unknown) {
      const meant = repairs.has(word) ? null : repair(word);
      if (meant) repairs.set(word, meant);
    }
    if (repairs.size > before || result.unknown.some((word) => repairs.has(word))) result = matcher.match(raw);
  }
  const { match, product } = result;
  const shown = match && !silent.has(match.food) ? match : null;
  return JSON.stringify({
    name,
    food: shown?.food ?? null,
    confidence: shown ? Math.round(shown.confidence * 1000) / 1000 : 0,
    because: shown?.because ?? [],
    pack: product.pack,
    ...(shown?.dose && { dose: shown.dose }),
  });
}

let batch: string[] = [];
function flush(): void {
  if (batch.length > 0) process.stdout.write(`${batch.join('\n')}\n`);
  batch = [];
}

// The reader of a pipe may leave early (`| head`): that is no error.
process.stdout.on('error', () => process.exit(0));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  batch.push(matchName(line));
  if (batch.length >= BATCH_LINES) flush();
}
flush();
