/** A longer text is neither a name nor a price nor a search (50,000 characters were seen as a title). */
export const MOST_CHARS = 400;

/** Products understood in one message: few enough to be answered between two frames. */
export const BATCH = 200;
