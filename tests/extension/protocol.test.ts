// @vitest-environment jsdom
import { beforeAll, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { answerDrawings } from '../../entrypoints/background/draw.ts';
import { answerCards } from '../../entrypoints/background/draw-card.ts';
import { startLens } from '../../entrypoints/grocery.content/lens.ts';
import { type MessageName, PAYLOADS } from '../../extension/protocol.ts';
import { answerMessages } from '../../extension/worker.ts';

const answered = vi.hoisted(() => ({ byPage: [] as string[], byWorker: [] as string[] }));
vi.mock('../../extension/messages.ts', () => ({
  listen: (name: string) => answered.byPage.push(name),
  askPatiently: async () => ({ paused: true }),
}));
vi.mock('../../extension/worker-answer.ts', () => ({ answer: (name: string) => answered.byWorker.push(name) }));

beforeAll(async () => {
  for (const start of [answerMessages, answerDrawings, answerCards]) start();
  await startLens({ signal: new AbortController().signal, addEventListener() {}, setInterval() {} } as never);
});

it('every message is answered, and by one: an unheard one would be null for ever', () => {
  expect([...answered.byPage, ...answered.byWorker].sort()).toEqual(Object.keys(PAYLOADS).sort());
});

it('what a page says of a site is heard on that site alone; these say nothing of one', () => {
  const mustSaySite = (name: string) =>
    z.safeParse(PAYLOADS[name as MessageName], {}).error?.issues.some(({ path }) => path[0] === 'site');
  const without = answered.byWorker.filter((name) => !mustSaySite(name));
  expect(without.sort()).toEqual(['correct', 'foodChoices', 'looks', 'openOptions']);
});
