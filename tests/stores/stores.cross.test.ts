// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { completeStore } from '../../stores/complete.ts';
import { demo } from '../../stores/demo/store.ts';
import { patternsOf, stores } from '../../stores/index.ts';
import { isMatch } from '../../stores/match-pattern.ts';
import { pageOf } from './page-of.ts';
import { samples } from './samples.ts';

const known = [completeStore(demo), ...stores];
const isSystem = (id: string) => known.find((store) => store.id === id)?.matches.length === 0;
/** A host whose pages are a system's is known by both: its address comes first. */
const MADE_WITH: Readonly<Record<string, string>> = { 'aldi-us': 'instacart', 'bazaar-gr': 'opencart' };

describe.each(samples)('$store/$slug', (sample) => {
  test('exactly one store claims it', () => {
    const url = new URL(sample.expected.url);
    const byHost = known.filter((candidate) => patternsOf(candidate).some((pattern) => isMatch(pattern, url)));
    expect(byHost.map(({ id }) => id)).toEqual(isSystem(sample.store) ? [] : [sample.store]);
  });

  test('no other shop system takes it for its own', () => {
    const page = pageOf(sample);
    const systems = known.filter(({ fingerprint }) => fingerprint && page.querySelector(fingerprint));
    const others = systems.map(({ id }) => id).filter((id) => id !== sample.store && id !== MADE_WITH[sample.store]);
    expect(others).toEqual([]);
  });
});

test.each(known.filter(({ evidence }) => evidence === 'none').map((store) => [store.id, store] as const))(
  '%s: each of its addresses is its alone',
  (id, store) => {
    for (const pattern of patternsOf(store)) {
      const url = new URL(pattern.replace('*.', 'shop.').replaceAll('*', 'x'));
      const claiming = known.filter((candidate) => patternsOf(candidate).some((each) => isMatch(each, url)));
      expect(claiming.map((candidate) => candidate.id)).toEqual([id]);
    }
  },
);
