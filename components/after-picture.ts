/** A page behind others draws no pictures: then nobody waits for one. */
const LONGEST_MS = 200;

/** Runs a task once what was rendered just now has been painted; the answer calls it off. */
export function afterPicture(task: () => void): () => void {
  let timer = setTimeout(task, LONGEST_MS);
  // A frame's callbacks come before its picture, a timer set in them after it.
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(task);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
