import type { Page } from 'playwright-core';
import { z } from 'zod';
import words from '../../locales/en.json' with { type: 'json' };

const Event = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  dur: z.optional(z.number()),
  tdur: z.optional(z.number()),
  tid: z.number(),
  pid: z.number(),
  args: z.optional(z.record(z.string(), z.unknown())),
});
type Event = z.infer<typeof Event>;

/** Processor time of the main thread that our scripts took, in ms: what other programs of the machine take is not ours. */
interface OurTime {
  totalMs: number;
  longestTaskMs: number;
  /** Of the total: compiling and evaluating the content script. */
  evaluationMs: number;
}

/** Calls, tasks, and the microtasks between them. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8', 'v8.execute'];

/** Traces the page while `run` does its work, and adds up what is attributable to the extension alone. */
export async function ourTimeDuring(page: Page, extensionId: string, run: () => Promise<unknown>): Promise<OurTime> {
  const browser = page.context().browser();
  if (!browser) throw new Error('Tracing needs the browser, not only its context.');
  await browser.startTracing(page, { categories: CATEGORIES });
  await run();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: unknown[] };
  return ourTime(trace.traceEvents, `chrome-extension://${extensionId}/content-scripts/`);
}

function ourTime(traceEvents: readonly unknown[], folder: string): OurTime {
  const events = traceEvents.flatMap((event) => {
    const parsed = Event.safeParse(event);
    return parsed.success && parsed.data.dur !== undefined ? [parsed.data] : [];
  });
  // the worker and the popup have threads of their own
  const threads = new Set(events.filter((event) => isScript(event, folder)).map(threadOf));
  const timed = events
    .filter((event) => threads.has(threadOf(event)))
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const taskOf = taskFinder(outermost(timed.filter(({ name }) => name === 'RunTask')));
  const driven = new Set(timed.filter(isDriver).map(taskOf));
  const ours = outermost(
    timed.filter(
      (event) => isScript(event, folder) || isCall(event) || (isContinued(event) && !driven.has(taskOf(event))),
    ),
  );
  const perTask = new Map<Event | undefined, number>();
  for (const event of ours) perTask.set(taskOf(event), (perTask.get(taskOf(event)) ?? 0) + costOf(event));
  return {
    totalMs: sum(ours) / 1000,
    longestTaskMs: Math.max(0, ...perTask.values()) / 1000,
    evaluationMs: sum(ours.filter(({ name }) => name === 'EvaluateScript')) / 1000,
  };
}

function isScript({ name, args }: Event, folder: string): boolean {
  if (name !== 'FunctionCall' && name !== 'EvaluateScript') return false;
  return (args?.data as { url?: string } | undefined)?.url?.startsWith(folder) ?? false;
}

/** A call into our world, with what it costs to hand over a message. */
const isCall = ({ name, args }: Event): boolean => name === 'v8.callFunction' && args?.worldName === words.extName;

/** What goes on after `await` and `scheduler.yield()` says nothing of itself: the bench's pages have no script but ours. */
const isContinued = ({ name }: Event): boolean => name === 'RunMicrotasks';

/** The bench's own questions to the page. */
const isDriver = ({ name, args }: Event): boolean =>
  name.startsWith('Receive mojo') && JSON.stringify(args).includes('blink.mojom.DevTools');

const endOf = ({ ts, dur = 0 }: Event) => ts + dur;
const threadOf = ({ pid, tid }: Event) => `${pid} ${tid}`;
const costOf = ({ tdur, dur = 0 }: Event) => tdur ?? dur;
const sum = (events: readonly Event[]) => events.reduce((all, event) => all + costOf(event), 0);

/** A call inside another is counted once. Sorted by start, longest first, so one look back per thread is enough. */
function outermost(events: readonly Event[]): Event[] {
  const lastOn = new Map<string, Event>();
  return events.filter((event) => {
    const last = lastOn.get(threadOf(event));
    if (last && event.ts < endOf(last)) return false;
    lastOn.set(threadOf(event), event);
    return true;
  });
}

/** The task an event is part of. */
function taskFinder(tasks: readonly Event[]): (event: Event) => Event | undefined {
  const onThread = Map.groupBy(tasks, threadOf);
  return (event) => {
    const own = onThread.get(threadOf(event)) ?? [];
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((own[middle] as Event).ts <= event.ts) low = middle + 1;
      else high = middle;
    }
    const task = own[low - 1];
    return task && event.ts < endOf(task) ? task : undefined;
  };
}
