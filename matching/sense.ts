import type { Phrase } from './phrases.ts';
import { ROLE_NAMES, type Role } from './words/lists.ts';

/** What is known of one word (or of one part of a compound). Always made by `senseOf`. */
export interface Sense {
  /** The concept (`chicken`), or the word itself. */
  key: string;
  /** `keyBit` of the key. */
  bit: number;
  /** Bits of `ROLE`. */
  roles: number;
  /** Stands in a food's name, a recipe or a concept. */
  known: boolean;
  /** Set where the word says more than its concept: "pechuga" is breast, and chicken breast by itself. */
  own: string | undefined;
  /** Phrases whose rarest word this is; filled when the vocabulary is complete. */
  phrases: readonly Phrase[] | undefined;
}

/** The one maker of senses, so all have one shape: the matcher reads a dozen a title. */
export const senseOf = (key: string, roles = 0, known = true, own?: string): Sense => ({
  key,
  bit: keyBit(key),
  roles,
  known,
  own,
  phrases: undefined,
});

/**
 * One of 31 bits for a key. A phrase with a bit that no word of the title has cannot stand there, which spares four
 * of five searches for it.
 */
export function keyBit(key: string): number {
  let sum = 0;
  for (let at = 0; at < key.length; at++) sum = (sum * 31 + key.charCodeAt(at)) >>> 0;
  return 1 << (sum % 31);
}

export const ROLE = Object.fromEntries(ROLE_NAMES.map((role, bit) => [role, 1 << bit])) as Readonly<
  Record<Role, number>
>;

/** Whether a word says one of these of the product. */
export const hasRole = (token: { sense: Sense } | undefined, roles: number): boolean =>
  token !== undefined && (token.sense.roles & roles) !== 0;
