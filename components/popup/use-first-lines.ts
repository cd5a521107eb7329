import { useEffect, useState } from 'preact/hooks';
import { afterPicture } from '../after-picture.ts';

/** More than fits into the popup: nobody sees the rest come a frame later. */
export const FIRST_LINES = 6;

/** How many lines to draw: the first screenful with the totals, all of them once that is painted. */
export function useFirstLines(): number {
  const [most, setMost] = useState(FIRST_LINES);
  useEffect(() => afterPicture(() => setMost(Number.POSITIVE_INFINITY)), []);
  return most;
}
