// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startLens } from '../../../entrypoints/grocery.content/lens.ts';
import { openSession } from '../../../entrypoints/grocery.content/session.ts';
import { isStarted } from '../../../extension/isolated-world.ts';
import { askPatiently } from '../../../extension/messages.ts';

vi.mock('../../../extension/messages.ts', () => ({ askPatiently: vi.fn(), listen: vi.fn() }));
vi.mock('../../../entrypoints/grocery.content/session.ts', () => ({ openSession: vi.fn() }));

/** A page's content script as WXT starts it. */
const start = () =>
  startLens({ signal: new AbortController().signal, addEventListener() {}, setInterval() {} } as never);

/** What the worker says of the site, as it is now. */
let rules = { paused: false, highlighted: true };
const answers: Record<string, () => Promise<unknown>> = {};

beforeEach(() => {
  fakeBrowser.reset();
  Reflect.deleteProperty(globalThis, 'k2Lens');
  vi.clearAllMocks();
  rules = { paused: false, highlighted: true };
  Object.assign(answers, { looks: async () => ({}), siteRules: async () => rules });
  vi.mocked(askPatiently).mockImplementation((async (name: string) => answers[name]?.()) as never);
});

it('a page that heard nothing from the worker can be started again: "Try once" is not in vain', async () => {
  for (const silent of ['looks', 'siteRules']) {
    const answer = answers[silent] ?? (async () => null);
    answers[silent] = async () => null;
    await start();
    expect([silent, isStarted()]).toEqual([silent, false]);
    answers[silent] = answer;
  }
  await start();
  expect(isStarted()).toBe(true);
  expect(openSession).toHaveBeenCalledOnce();
});

it('a feed of the shop has no body, and nothing to look at', async () => {
  const body = vi.spyOn(document, 'body', 'get').mockReturnValue(null as never);
  await start();
  expect(isStarted()).toBe(false);
  expect(askPatiently).not.toHaveBeenCalled();
  body.mockRestore();
});

it('a page is started once, however often it is asked for', async () => {
  await Promise.all([start(), start()]);
  await start();
  expect(openSession).toHaveBeenCalledOnce();
});

it('a setting that is changed while the page waits for the worker is followed', async () => {
  let arrive: (looks: unknown) => void = () => undefined;
  answers.looks = () => new Promise((resolve) => (arrive = resolve));
  const starting = start();
  await new Promise((done) => setTimeout(done));
  rules = { ...rules, highlighted: false };
  arrive({});
  await starting;
  expect(vi.mocked(openSession).mock.lastCall?.[0].rules).toMatchObject({ highlighted: false });
});
