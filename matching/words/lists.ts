/** What a word can say of a product, besides naming a food; `roles.ts` says what each means. */
export const ROLE_NAMES = [
  'dish',
  'treat',
  'drink',
  'sauce',
  'cheese',
  'alien',
  'vegan',
  'veggie',
  'plant',
  'sweet',
  'side',
  'fruit',
  'with',
  'use',
  'without',
  'and',
  'or',
  'taste',
  'plain',
  'small',
] as const;

export type Role = (typeof ROLE_NAMES)[number];

/** Every word list of matching, as text. Written in the files beside this one, packed by `scripts/pack-words.ts`. */
export interface WordLists {
  concepts: string;
  /** A word that ends in `~` stands for all words that begin with these letters. */
  roles: Readonly<Record<Role, string>>;
  names: string;
  recipes: string;
  notFoods: string;
  notProducts: string;
}
