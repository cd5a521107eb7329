/**
 * Finds any of some words or phrases in a product title, in any script: `\b` knows ASCII letters alone and would miss
 * "désossé" and "średnie".
 */
export const anyWord = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
