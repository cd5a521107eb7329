/** What the popup needs beyond its first picture: table, registry, parsers. */
export { createActions } from './actions.ts';
export { followState } from './follow.ts';
