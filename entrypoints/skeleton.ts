import { defineUnlistedScript } from '#imports';
import { cardsRead } from '../extension/isolated-world.ts';
import { reportOf } from '../page/skeleton.ts';

/** Put into the page when a report is asked for, so that no page carries it before. Its result is the report's text. */
export default defineUnlistedScript({
  // With a name WXT ends the script with it: what a script ends with is its result.
  globalName: 'k2LensReport',
  main: () => reportOf(document, new URL(document.URL), cardsRead()),
});
