import type { Page } from 'playwright-core';
import { z } from 'zod';

const Event = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  dur: z.optional(z.number()),
  tid: z.number(),
  pid: z.number(),
  args: z.optional(z.record(z.string(), z.unknown())),
});
type Event = z.infer<typeof Event>;

/** Main-thread time of our scripts while something ran, in ms. */
export interface OurTime {
  totalMs: number;
  longestTaskMs: number;
}

/** Traces the page while `run` does its work, and adds up what is attributable to the extension alone. */
export async function ourTimeDuring(page: Page, extensionId: string, run: () => Promise<unknown>): Promise<OurTime> {
  const browser = page.context().browser();
  if (!browser) throw new Error('Tracing needs the browser, not only its context.');
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'],
  });
  await run();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: unknown[] };
  const events = trace.traceEvents.flatMap((event) => {
    const parsed = Event.safeParse(event);
    return parsed.success ? [parsed.data] : [];
  });
  const timed = events.filter(({ dur }) => dur !== undefined).sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const ours = outermost(timed.filter((event) => isOurs(event, extensionId)));
  const tasks = outermost(timed.filter(({ name }) => name === 'RunTask'));
  return { totalMs: sum(ours) / 1000, longestTaskMs: Math.max(0, ...oursPerTask(ours, tasks)) / 1000 };
}

function isOurs({ name, args }: Event, id: string): boolean {
  if (name !== 'FunctionCall' && name !== 'EvaluateScript') return false;
  const data = args?.data as { url?: string } | undefined;
  return data?.url?.startsWith(`chrome-extension://${id}`) ?? false;
}

const endOf = ({ ts, dur = 0 }: Event) => ts + dur;

/** A call inside another is counted once. Sorted by start, longest first, so one look back per thread is enough. */
function outermost(events: readonly Event[]): Event[] {
  const lastOn = new Map<string, Event>();
  return events.filter((event) => {
    const thread = `${event.pid} ${event.tid}`;
    const last = lastOn.get(thread);
    if (last && event.ts < endOf(last)) return false;
    lastOn.set(thread, event);
    return true;
  });
}

/** Both sorted by start: what of each task was ours. */
function oursPerTask(ours: readonly Event[], tasks: readonly Event[]): number[] {
  const times = new Map<Event, number>();
  let at = 0;
  for (const call of ours) {
    while (at < tasks.length && endOf(tasks[at] as Event) < call.ts) at++;
    const task = tasks
      .slice(at, at + 20)
      .find((one) => one.pid === call.pid && one.tid === call.tid && one.ts <= call.ts && endOf(call) <= endOf(one));
    if (task) times.set(task, (times.get(task) ?? 0) + (call.dur ?? 0));
  }
  return [...times.values()];
}

const sum = (events: readonly Event[]) => events.reduce((all, { dur = 0 }) => all + dur, 0);
