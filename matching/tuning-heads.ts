import { CURED, LINKS, NAMELESS, SAUSAGES, SPREADS, YOGURTS } from './food-sets.ts';

/** Which of several foods in a title is the product (`heads.ts`); sets are of ids, lists of beginnings of ids. */
export const HEADS = {
  /** Often made with another food and named after both: "Chive & bacon cream cheese", "Parmesan salami". */
  carriers: new Set([
    'tempeh',
    ...SAUSAGES,
    ...SPREADS,
    'quark',
    ...YOGURTS,
    'yogurt-nonfat',
    'greek-yogurt-nonfat',
    'butter',
  ]),
  /** On one platter: "Ham & salami". */
  cured: new Set(CURED),
  /** On it where they come first: "sausage & bacon", but "bacon & leek sausages". */
  links: new Set(LINKS),
  /** Named before their taste ("Frischkäse Lachs", "Grillpølser bacon"), and what that is: a food or its group. */
  tastesBehind: Object.fromEntries([
    ...SPREADS.map((id) => [id, ['fish', ...CURED]]),
    ...LINKS.map((id) => [id, ['cheese', 'bacon', 'ham']]),
    ['creme-fraiche', ['cheese']],
  ]) as Readonly<Record<string, readonly string[]>>,
  /** Sausages with a name of their own; "bacon bratwurst" is no bacon. By beginning of id. */
  sausages: [...SAUSAGES, 'luncheon', 'liver-pate'],
  /** Kinds without a name of their own: "Blue Cheese Stilton" is Stilton. */
  generic: new Set([...NAMELESS, 'goat-cheese', 'liver-pate', 'yogurt', 'milk-whole', 'turkey-meat']),
};
