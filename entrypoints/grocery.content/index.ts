import { defineContentScript } from '#imports';
import { storeMatches } from '../../stores/index.ts';
import { startLens } from './lens.ts';

export default defineContentScript({
  matches: [...storeMatches],
  runAt: 'document_idle',
  // A page could fake WXT's start event and make us give up (docs/architecture.md).
  noScriptStartedPostMessage: true,
  main: startLens,
});
