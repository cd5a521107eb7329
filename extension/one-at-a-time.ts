const running = new Map<string, Promise<unknown>>();

/**
 * Runs tasks of one name after each other. Extension pages and the worker share an origin and so the browser's locks:
 * options, popup and worker wait for each other. A content script has the page's locks, which the page could hold, so
 * it only queues up its own tasks; carts are written by the worker alone.
 */
export function oneAtATime<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = globalThis.location?.protocol.endsWith('extension:') ? globalThis.navigator?.locks : undefined;
  if (locks) return locks.request(`k2-lens:${name}`, task) as Promise<T>;
  const next = (running.get(name) ?? Promise.resolve()).then(task);
  running.set(
    name,
    next.catch(() => undefined),
  );
  return next;
}
