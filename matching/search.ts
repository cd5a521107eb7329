import Fuse from 'fuse.js';
import type { Food, Lang } from '../data/terms.ts';
import { fold } from './normalize.ts';

const MOST = 12;

interface Entry {
  id: string;
  /** Names in the person's language, then English. */
  names: string[];
  /** Names in every other language: they count for less. */
  others: string[];
}

/** Typed search in card and options: what a person types → ids of foods, best first. */
export function createFoodSearch(foods: readonly Food[]): (query: string, lang: Lang) => string[] {
  const perLang = new Map<Lang, Fuse<Entry>>();

  function indexFor(lang: Lang): Fuse<Entry> {
    const known = perLang.get(lang);
    if (known) return known;
    const entries = foods.map((food) => entryOf(food, lang));
    const fuse = new Fuse(entries, {
      keys: [
        { name: 'names', weight: 3 },
        { name: 'others', weight: 1 },
      ],
      threshold: 0.3,
      ignoreLocation: true,
    });
    perLang.set(lang, fuse);
    return fuse;
  }

  return (query, lang) => {
    const typed = fold(query.slice(0, 60)).trim();
    if (typed === '') return [];
    return indexFor(lang)
      .search(typed, { limit: MOST })
      .map(({ item }) => item.id);
  };
}

function entryOf(food: Food, lang: Lang): Entry {
  const near = new Set([...(food.names[lang] ?? []), food.name, ...(food.names.en ?? [])].map(fold));
  const all = Object.values(food.names).flat().map(fold);
  return { id: food.id, names: [...near], others: all.filter((name) => !near.has(name)) };
}
