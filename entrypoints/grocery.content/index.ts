import { defineContentScript } from '#imports';
import { startLens } from './lens.ts';

export default defineContentScript({
  // The shops of the registry: filled in by wxt.config.ts, so that the registry itself stays in the worker.
  matches: [],
  runAt: 'document_idle',
  // A page could fake WXT's start event and make us give up (docs/architecture.md).
  noScriptStartedPostMessage: true,
  main: startLens,
});
