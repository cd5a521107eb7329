import { afterEach, describe, expect, it, vi } from 'vitest';
import { oneAtATime } from '../../extension/one-at-a-time.ts';

afterEach(() => vi.unstubAllGlobals());

/** Runs three tasks of one name at once and says in which order they began and ended. */
async function race(): Promise<string[]> {
  const log: string[] = [];
  const task = (name: string, ms: number) =>
    oneAtATime('turns', async () => {
      log.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, ms));
      log.push(`${name} ends`);
    });
  await Promise.all([task('a', 20), task('b', 1), task('c', 1)]);
  return log;
}
const IN_TURN = ['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'];

describe.each([
  ['in a content script, by a queue of its own', 'https:'],
  ['in an extension page or the worker, by the browser’s locks', 'chrome-extension:'],
  ['in Firefox likewise', 'moz-extension:'],
])('%s', (_, protocol) => {
  it('tasks of one name take turns', async () => {
    vi.stubGlobal('location', { protocol });
    const request = vi.spyOn(navigator.locks, 'request');
    expect(await race()).toEqual(IN_TURN);
    expect(request).toHaveBeenCalledTimes(protocol === 'https:' ? 0 : 3);
    request.mockRestore();
  });

  it('a task that fails says so, and the next one runs', async () => {
    vi.stubGlobal('location', { protocol });
    const failing = oneAtATime('fails', () => Promise.reject(new Error('full')));
    const next = oneAtATime('fails', async () => 'done');
    await expect(failing).rejects.toThrow('full');
    expect(await next).toBe('done');
  });
});
