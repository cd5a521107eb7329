import type { Rule } from './types.ts';

/** `like` borrows another food's figures: that food must have some of its own, and the record must say why it may. */
export const derivedFoods: Rule = ({ foods }) => {
  const byId = new Map(foods.map(({ record }) => [record.id, record]));
  return foods.flatMap(({ file, record: { id, like, k2, note } }) => {
    if (!like) return [];
    const origin = byId.get(like);
    const problem = !origin
      ? `"${like}" is no food of the table`
      : origin.like
        ? `"${like}" borrows its figures itself`
        : !origin.k2 || origin.k2 === 'label'
          ? `"${like}" has no figures to lend`
          : k2 !== null
            ? 'has figures of its own beside `like`'
            : !note
              ? 'does not say why the figures of another food may stand in'
              : null;
    const remedy =
      'Name a food that was measured and say why in `note`, or leave `like` out: "not measured" is an answer.';
    return problem ? [{ file, record: id, key: 'like', problem, remedy }] : [];
  });
};
