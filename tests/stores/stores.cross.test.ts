import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { demo } from '../../stores/demo/store.ts';
import { patternsOf, stores } from '../../stores/index.ts';
import { isMatch } from '../../stores/match-pattern.ts';
import { samples } from './samples.ts';

const known = [demo, ...stores];
const isSystem = (id: string) => known.find((store) => store.id === id)?.matches.length === 0;

describe.each(samples)('$store/$slug', ({ store, html, expected }) => {
  test('exactly one store claims it', () => {
    const url = new URL(expected.url);
    const byHost = known.filter((candidate) => patternsOf(candidate).some((pattern) => isMatch(pattern, url)));
    expect(byHost.map(({ id }) => id)).toEqual(isSystem(store) ? [] : [store]);
  });

  test('no other shop system takes it for its own', () => {
    const { document } = new JSDOM(html, { url: expected.url }).window;
    const systems = known.filter(({ fingerprint }) => fingerprint && document.querySelector(fingerprint));
    expect(systems.map(({ id }) => id).filter((id) => id !== store)).toEqual([]);
  });
});
