/** A page behind others draws no pictures: then nobody waits for one. */
const LONGEST_MS = 300;

/** Runs a task once the page's first picture with something in it is on the screen; the answer calls it off. */
export function afterPicture(task: () => void): () => void {
  const off = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  const run = () => {
    off();
    task();
  };
  const timer = setTimeout(run, LONGEST_MS);
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) run();
  });
  observer.observe({ type: 'paint', buffered: true });
  return off;
}
