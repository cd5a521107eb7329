import { defineContentScript } from '#imports';
import { startLens } from './lens.ts';

export default defineContentScript({
  // The shops of the registry: filled in by wxt.config.ts, so that the registry itself stays in the worker.
  matches: [],
  runAt: 'document_idle',
  // WXT's message that a newer copy of us started goes through the page, which could fake it and make us give up.
  noScriptStartedPostMessage: true,
  main: startLens,
});
