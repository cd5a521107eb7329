const TASTES_OF_SPREADS = ['fish', 'ham', 'bacon', 'prosciutto', 'salami', 'chorizo'];
const TASTES_OF_LINKS = ['cheese', 'bacon', 'ham'];

/** Part of `TUNING`: which of several foods in a title is the product (`heads.ts`). */
export const HEAD_TUNING = {
  /** Often made with another food and named after both: "Chive & bacon cream cheese", "Parmesan salami". */
  carriers: [
    'tempeh',
    'sausage',
    'sausage-italian-pork',
    'frankfurter',
    'poultry-sausage',
    'turkey-sausage',
    'salami',
    'cream-cheese',
    'processed-cheese',
    'chorizo',
    'quark',
    'yogurt',
    'yogurt-nonfat',
    'greek-yogurt',
    'greek-yogurt-nonfat',
    'skyr',
    'butter',
  ],
  /** On one platter: "Ham & salami". */
  cured: ['salami', 'ham', 'prosciutto', 'bacon', 'chorizo'],
  /** On it where they come first: "sausage & bacon", but "bacon & leek sausages". */
  links: ['sausage', 'frankfurter', 'poultry-sausage', 'turkey-sausage'],
  /** Named before their taste ("Frischkäse Lachs", "Grillpølser bacon"), and what that is: a food or its group. */
  tastesBehind: {
    'cream-cheese': TASTES_OF_SPREADS,
    'processed-cheese': TASTES_OF_SPREADS,
    sausage: TASTES_OF_LINKS,
    frankfurter: TASTES_OF_LINKS,
    'poultry-sausage': TASTES_OF_LINKS,
    'turkey-sausage': TASTES_OF_LINKS,
  } as Readonly<Record<string, readonly string[]>>,
  /** Sausages with a name of their own; "bacon bratwurst" is no bacon. By beginning of id. */
  sausages: [
    'frankfurter',
    'salami',
    'chorizo',
    'sausage',
    'poultry-sausage',
    'turkey-sausage',
    'luncheon',
    'liver-pate',
  ],
  /** Kinds without a name of their own: "Blue Cheese Stilton" is Stilton. */
  generic: [
    'blue-cheese',
    'soft-cheese',
    'hard-cheese',
    'goat-cheese',
    'sausage',
    'pork',
    'beef-steak',
    'liver-pate',
    'ham',
    'yogurt',
    'swiss-cheese-us',
    'chicken-whole',
    'milk-whole',
    'cream-cheese',
    'processed-cheese',
    'turkey-meat',
    'butter',
  ],
};
