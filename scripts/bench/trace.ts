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
  const ours = outermost(events.filter((event) => event.dur !== undefined && isOurs(event, extensionId)));
  const tasks = events.filter(({ name, dur }) => name === 'RunTask' && dur !== undefined);
  return {
    totalMs: sum(ours.map(({ dur = 0 }) => dur)) / 1000,
    longestTaskMs:
      Math.max(0, ...tasks.map((task) => sum(ours.filter((one) => isInside(one, task)).map(({ dur = 0 }) => dur)))) /
      1000,
  };
}

function isOurs({ name, args }: Event, id: string): boolean {
  if (name !== 'FunctionCall' && name !== 'EvaluateScript') return false;
  const data = args?.data as { url?: string } | undefined;
  return data?.url?.startsWith(`chrome-extension://${id}`) ?? false;
}

/** A call inside another is counted once. */
const outermost = (events: readonly Event[]): Event[] =>
  events.filter(
    (event) =>
      !events.some((other) => other !== event && isInside(event, other) && (other.dur ?? 0) > (event.dur ?? 0)),
  );

const isInside = (inner: Event, outer: Event): boolean =>
  inner.tid === outer.tid &&
  inner.pid === outer.pid &&
  inner.ts >= outer.ts &&
  inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
