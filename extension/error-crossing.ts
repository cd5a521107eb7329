/**
 * Stands in for the codec of @webext-core/messaging's errors (wxt.config.ts): an error crosses as its message. Nobody
 * reads the rest (messages.ts makes null of every error), and the codec is 0.2 kB of the content script's 45.
 */
export const serializeError = (error: unknown): string => String(error);

export const deserializeError = (message: unknown): Error => new Error(String(message));
