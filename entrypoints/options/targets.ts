import intake from '../../data/intake.json' with { type: 'json' };

/** The figures somebody names as a target, µg a day for one person, with their origin. */
export const targets = intake.targets.map(({ ugPerDay, origin }) => ({ ugPerDay, origin }));
