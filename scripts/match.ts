// `npm run --silent match [-- --lang nl]`: names on stdin, one a line → JSON lines on stdout, same order.
import { foods } from '../data/index.ts';
import { createRepairingMatcher } from '../matching/repairing-matcher.ts';

const langAt = process.argv.indexOf('--lang');
const lang = langAt > 0 ? process.argv[langAt + 1] : undefined;

const matcher = createRepairingMatcher(foods);
/** Dishes and non-sources are in the table but never on the page: the command stays silent, too. */
const silent = new Set(foods.filter((food) => food.badge === false).map(({ id }) => id));

function lineFor(name: string): string {
  const { match: found, product } = matcher.match({ title: name, ...(lang && { lang }) });
  const shown = found && !silent.has(found.food) ? found : null;
  return JSON.stringify({
    name,
    food: shown?.food ?? null,
    confidence: shown ? Math.round(shown.confidence * 1000) / 1000 : 0,
    because: shown?.because ?? [],
    pack: product.pack,
    ...(shown?.dose && { dose: shown.dose }),
  });
}

/** Lines end at \n alone: readline would also cut at U+2028, and names would lose their place. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

// The reader of a pipe may leave early (`| head`): that is no error.
process.stdout.on('error', () => process.exit(0));
process.stdin.setEncoding('utf8');
for await (const line of linesOf(process.stdin)) process.stdout.write(`${lineFor(line.replace(/\r$/, ''))}\n`);
