import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import Fuse from 'fuse.js';
import { foods } from '../../data/index.ts';
import { createMatcher } from '../../matching/match.ts';
import { cleanTitle, fold } from '../../matching/normalize.ts';
import { createVocabulary } from '../../matching/vocabulary.ts';
import { ownTitles } from '../lib/own-titles.ts';

const realNames = new URL('../../../shared/eval/names-throughput.txt', import.meta.url);
/** Fuse takes milliseconds a name: enough of them to average. */
const FUSE_NAMES = 60;
/** The first names warm the just-in-time compiler up and are not counted. */
const WARM_UP = 3_000;
const ROUNDS = 20;
/** Names timed at once: half a millisecond, which mostly passes between two turns of other programs. */
const SLICE = 60;
const BUILDS = 5;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface MatchBench {
  names: number;
  source: string;
  microsPerName: number;
  /** The floor: the title cleaned, cut into words by one regular expression, each word folded, and nothing else. */
  floorMicros: number;
  ratioToFloor: number;
  fuseMicros: number;
  timesFasterThanFuse: number;
  firstBuildMillis: number;
  /** Best of some. */
  buildMillis: number;
  indexWords: number;
  indexKilobytes: number | null;
}

/** Time and memory of matching, each against a floor or a peer in the same run (`--expose-gc` for the memory). */
export function benchMatch(): MatchBench {
  const isReal = existsSync(realNames);
  const names = isReal
    ? readFileSync(realNames, 'utf8').split('\n').filter(Boolean)
    : ownTitles().map(({ title }) => title);
  // The first build pays for the compiler too: so does the worker at each start.
  const firstStart = performance.now();
  createVocabulary(foods);
  const firstBuildMillis = performance.now() - firstStart;
  const buildMillis = Math.min(...Array.from({ length: BUILDS }, timeOfBuild));
  const heapBefore = heapKilobytes();
  const vocabulary = createVocabulary(foods);
  const heapAfter = heapKilobytes();
  const matcher = createMatcher(foods);
  for (const name of names.slice(0, WARM_UP)) {
    matcher.match({ title: name });
    normaliseAndTokenise(name);
  }
  const [floorMicros, microsPerName] = inTurns(names, normaliseAndTokenise, (name) => matcher.match({ title: name }));
  const fuseMicros = microsFor(names.slice(0, FUSE_NAMES), fuseSearch()) / FUSE_NAMES;
  return {
    names: names.length,
    source: isReal ? 'names-throughput.txt' : 'our own titles',
    microsPerName,
    floorMicros,
    ratioToFloor: microsPerName / floorMicros,
    fuseMicros,
    timesFasterThanFuse: fuseMicros / microsPerName,
    firstBuildMillis,
    buildMillis,
    indexWords: vocabulary.senses.size,
    indexKilobytes: heapBefore !== null && heapAfter !== null ? heapAfter - heapBefore : null,
  };
}

/** Plain on purpose: the matcher's own tables and memory of words would be half the matcher already. */
const normaliseAndTokenise = (name: string): string[] => (cleanTitle(name).match(WORD) ?? []).map(fold);

/**
 * Microseconds a name, of each: the names in small slices, both in turns over each slice, and of every slice the best
 * of all rounds. Other work on the machine only ever adds time, and to a slice here and there.
 */
function inTurns(
  names: readonly string[],
  a: (name: string) => unknown,
  b: (name: string) => unknown,
): [number, number] {
  const totals: [number, number] = [0, 0];
  const slices = Array.from({ length: Math.ceil(names.length / SLICE) }, (_, at) => ({
    names: names.slice(at * SLICE, (at + 1) * SLICE),
    best: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as [number, number],
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { names: some, best } of slices) {
      best[0] = Math.min(best[0], microsFor(some, a));
      best[1] = Math.min(best[1], microsFor(some, b));
    }
  }
  for (const { best } of slices) for (const which of [0, 1] as const) totals[which] += best[which] / names.length;
  return totals;
}

function microsFor(names: readonly string[], call: (name: string) => unknown): number {
  const start = performance.now();
  for (const name of names) call(name);
  return (performance.now() - start) * 1000;
}

function timeOfBuild(): number {
  const start = performance.now();
  createVocabulary(foods);
  return performance.now() - start;
}

/** The peer: Fuse's token search over the same names, any token may match. */
function fuseSearch(): (name: string) => unknown {
  const entries = foods.flatMap((food) =>
    [food.name, ...Object.values(food.names).flat()].map((name) => ({ name, id: food.id })),
  );
  const fuse = new Fuse(entries, { keys: ['name'], useTokenSearch: true, threshold: 0.3 });
  return (name) => fuse.search(name, { limit: 1 });
}

function heapKilobytes(): number | null {
  if (typeof globalThis.gc !== 'function') return null;
  globalThis.gc();
  return Math.round(process.memoryUsage().heapUsed / 1024);
}
