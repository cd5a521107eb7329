/** The figures the article names (data/intake.json), µg a day for one person. */
export const targets = [45, 150, 180, 200].map((ugPerDay) => ({ ugPerDay, origin: 'article' }));
