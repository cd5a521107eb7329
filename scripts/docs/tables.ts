import { compactFood } from '../../data/compact.ts';
import type { FoodRecord, Source } from '../../data/record-types.ts';
import type { Food } from '../../data/terms.ts';

/** What the generated files are made of. */
export interface Tables {
  records: readonly FoodRecord[];
  /** The compact foods, in the order of the records. */
  foods: readonly Food[];
  foodById: ReadonlyMap<string, Food>;
  sources: Readonly<Record<string, Source>>;
}

export function tablesOf(records: readonly FoodRecord[], sources: Readonly<Record<string, Source>>): Tables {
  const recordById = new Map(records.map((record) => [record.id, record]));
  const foods = records.map((record) => compactFood(record, recordById, sources));
  return { records, foods, foodById: new Map(foods.map((food) => [food.id, food])), sources };
}

/** The record whose figures a food shows: its own, or those of the food it is `like`. */
export const originOf = ({ records }: Tables, record: FoodRecord): FoodRecord =>
  records.find(({ id }) => id === record.like) ?? record;
