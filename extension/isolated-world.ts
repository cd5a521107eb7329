/**
 * What our scripts in one page know of each other: kept in their isolated world, which the page cannot see. Set while
 * the content script runs there.
 */
interface IsolatedWorld {
  k2Lens?: { cards(): readonly Element[] };
}

const world = globalThis as IsolatedWorld;

/** Written without any other name of ours: the worker sends this function alone into a page. */
export const isStarted = (): boolean => 'k2Lens' in globalThis;

export const noteStart = (cards: () => readonly Element[]): void => {
  world.k2Lens = { cards };
};

/** The content script gave up: the page may be started anew. */
export const noteEnd = (): void => {
  delete world.k2Lens;
};

/** The elements of all products read so far; empty where the page is not read. */
export const cardsRead = (): readonly Element[] => world.k2Lens?.cards() ?? [];
