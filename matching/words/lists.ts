import type { Role } from './roles.ts';

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
