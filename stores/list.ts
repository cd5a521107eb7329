/** One line a store, in alphabetical order; `npm run new-store` adds it. */
export { instacart } from './instacart/store.ts';
export { kroger } from './kroger/store.ts';
export { tesco } from './tesco/store.ts';
export { walmartUs } from './walmart-us/store.ts';
