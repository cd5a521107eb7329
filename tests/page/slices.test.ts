import { describe, expect, it } from 'vitest';
import { runSliced } from '../../page/slices.ts';

function* count(steps: number, onStep: () => void = () => {}): Generator<void, number> {
  for (let i = 0; i < steps; i++) {
    onStep();
    yield;
  }
  return steps;
}

const spin = (ms: number) => () => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

describe('sliced work', () => {
  it('ends with the value', async () =>
    expect(await runSliced(count(1000), { signal: new AbortController().signal })).toBe(1000));

  it('lets others run in between', async () => {
    let turns = 0;
    const ticker = setInterval(() => turns++, 0);
    await runSliced(count(40, spin(2)), { signal: new AbortController().signal, budgetMs: 6 });
    clearInterval(ticker);
    expect(turns).toBeGreaterThan(3);
  });

  it('stops at once when aborted', async () => {
    const end = new AbortController();
    let steps = 0;
    const work = runSliced(
      count(100_000, () => ++steps === 50 && end.abort()),
      { signal: end.signal },
    );
    expect(await work).toBeUndefined();
    expect(steps).toBe(50);
  });
});
