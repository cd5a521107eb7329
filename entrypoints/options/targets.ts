/** The figures the article names, µg a day for one person; their sources stay in the data. */
import { targets as facts } from '../../data/intake.ts';

export const targets = facts.map(({ ugPerDay, origin }) => ({ ugPerDay, origin }));
