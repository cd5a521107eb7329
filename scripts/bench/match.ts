import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import Fuse from 'fuse.js';
import { foods } from '../../data/index.ts';
import { createMatcher } from '../../matching/match.ts';
import { cleanTitle, fold } from '../../matching/normalize.ts';
import { splitWords } from '../../matching/split.ts';
import { ownTitles } from '../eval/own-titles.ts';

const realNames = new URL('../../../shared/eval/names-throughput.txt', import.meta.url);
/** Fuse takes milliseconds a name: enough of them to average. */
const FUSE_NAMES = 60;
/** The first names warm the just-in-time compiler up and are not counted. */
const WARM_UP = 3_000;
const ROUNDS = 5;

export interface MatchBench {
  names: number;
  source: string;
  microsPerName: number;
  /** The floor: the title cleaned, cut into words and folded, as the matcher does, and nothing else. */
  floorMicros: number;
  ratioToFloor: number;
  fuseMicros: number;
  timesFasterThanFuse: number;
  buildMillis: number;
  indexKilobytes: number | null;
}

/** Time and memory of matching, each against a floor or a peer in the same run (`--expose-gc` for the memory). */
export function benchMatch(): MatchBench {
  const isReal = existsSync(realNames);
  const names = isReal
    ? readFileSync(realNames, 'utf8').split('\n').filter(Boolean)
    : ownTitles().map(({ title }) => title);
  createMatcher(foods);
  const heapBefore = heapKilobytes();
  const buildStart = performance.now();
  const matcher = createMatcher(foods);
  const buildMillis = performance.now() - buildStart;
  const heapAfter = heapKilobytes();
  for (const name of names.slice(0, WARM_UP)) {
    matcher.match({ title: name });
    normaliseAndTokenise(name);
  }
  const [floorMicros, microsPerName] = inTurns(names, normaliseAndTokenise, (name) => matcher.match({ title: name }));
  const fuseMicros = microsPerCall(names.slice(0, FUSE_NAMES), fuseSearch());
  return {
    names: names.length,
    source: isReal ? 'names-throughput.txt' : 'our own titles',
    microsPerName,
    floorMicros,
    ratioToFloor: microsPerName / floorMicros,
    fuseMicros,
    timesFasterThanFuse: fuseMicros / microsPerName,
    buildMillis,
    indexKilobytes: heapBefore !== null && heapAfter !== null ? heapAfter - heapBefore : null,
  };
}

const normaliseAndTokenise = (name: string): string[] => splitWords(cleanTitle(name)).map(({ text }) => fold(text));

/** Best of some rounds, in turns: other work on the machine only ever adds time, and to both. */
function inTurns(
  names: readonly string[],
  a: (name: string) => unknown,
  b: (name: string) => unknown,
): [number, number] {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    best[0] = Math.min(best[0], microsPerCall(names, a));
    best[1] = Math.min(best[1], microsPerCall(names, b));
  }
  return best;
}

function microsPerCall(names: readonly string[], call: (name: string) => unknown): number {
  const start = performance.now();
  for (const name of names) call(name);
  return ((performance.now() - start) * 1000) / names.length;
}

/** The peer of blueprint §6: Fuse's token search over the same names, any token may match. */
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
