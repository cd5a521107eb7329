/** Every number the matcher turns on, with the title that set it. */
export const TUNING = Object.freeze({
  /** Words remembered per matcher; a page has a few thousand, the 50,000 names of the bench about that many. */
  rememberedWords: 60_000,
  /** "Eiersalat" is split, "Kaviar" is not. */
  shortestCompound: 6,
  /** "Putenbrustfiletstreifen" fits; a 300-letter word is no word. */
  longestCompound: 32,
  /** An ending this long counts behind an unknown beginning: "Wijn|zuurkool"; "Cas|tello" does not. */
  endingAlone: 5,
  /** Endings that take a food away must be this long, one letter less behind a known beginning: "alleva|mento" is no Mentos, "hunde|foder" is for dogs. */
  endingOfGoods: 6,
  /** Behind a known beginning four letters will do ("Räucher|lachs"), three only for these ("Gouda|ost"). */
  endingKnown: 4,
  shortEndings: [
    'ost',
    'eis',
    'saas',
    'kex',
    'agg',
    'aeg',
    'lax',
    'ham',
    'sla',
    'vla',
    'ijs',
    'mix',
    'pai',
    'laar',
    'far',
  ],
  /** Endings that are chance: "Reg|ister" is no lard. */
  chanceEndings: [
    'ister',
    'latte',
    'ostra',
    'carne',
    'stage',
    'small',
    'table',
    'other',
    'right',
    'grain',
    'range',
    'plant',
    'rings',
    'flake',
    'ente',
    'knacke',
    'girasol',
    'berry',
    'poule',
    'oring',
    'ched',
    'atum',
    'parm',
    'orret',
    'aring',
    'anas',
    'astic',
    'tempe',
    'samer',
    'amer',
    'line',
    'silli',
    'munster',
  ],
  /** パルミジャーノレッジャーノ. */
  longestJapanese: 13,
  /** Foods that may taste of chocolate or nuts and stay what they are ("Mint Chocolate Quark"). By beginning of id. */
  flavourable: [
    'yogurt',
    'greek-yogurt',
    'skyr',
    'kefir',
    'quark',
    'cream-cheese',
    'fromage-blanc',
    'yakult',
    'ice-cream',
    'buttermilk',
    'cottage',
    'mascarpone',
  ],
  /** Of these, the ones that may taste of biscuit or muesli ("Muesli yogurt"); "Waffles, buttermilk" are waffles. */
  treated: ['yogurt', 'greek-yogurt', 'skyr', 'kefir', 'quark', 'cottage', 'ice-cream'],
  /** How far a food stands back for another in the same title; 1 if not listed. "Goat Milk Mozzarella" is mozzarella. */
  strength: {
    'milk-whole': 0.2,
    'milk-semi-skimmed': 0.2,
    'milk-skimmed': 0.2,
    'chicken-skin': 0.2,
    cream: 0.3,
    'liver-pate': 0.5,
    'swiss-cheese-us': 0.5,
    'processed-cheese': 0.4,
    'hard-cheese': 0.5,
    'soft-cheese': 0.5,
    mascarpone: 0.5,
    'pork-mince': 0.9,
    buttermilk: 0.9,
    tempeh: 1.05,
    skyr: 1.05,
    raclette: 1.05,
    burrata: 1.05,
    'cottage-cheese': 1.05,
    'egg-white': 1,
    'goat-cheese': 0.8,
    'gouda-young': 0.7,
    'gouda-medium': 0.7,
    'gouda-aged': 0.7,
    'pickles-cucumber': 0.3,
    'duck-meat': 0.8,
    'goose-meat': 0.8,
    'quail-meat': 0.8,
  } as Readonly<Record<string, number>>,
  /** The same for one word alone: "Uova da galline" is eggs, "Schweinefleisch-Salami" salami. */
  bareKey: {
    chicken: 0.3,
    turkey: 0.4,
    pork: 0.4,
    beef: 0.4,
    veal: 0.4,
    lamb: 0.4,
    duck: 0.8,
    goose: 0.8,
    quail: 0.8,
    lomo: 0.35,
    kerrygold: 0.4,
    butter: 0.9,
    jamon: 0.9,
    babybel: 0.9,
    pate: 0.5,
  } as Readonly<Record<string, number>>,
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
    'greek-yogurt',
    'butter',
  ],
  /** Words of snacks that are a form of these foods (a group or the beginning of an id): "Gouda bar", "crisp sauerkraut". */
  forms: {
    bar: ['cheese'],
    'assort~': ['cheese', 'meat', 'dairy'],
    crisp: ['sauerkraut', 'kimchi', 'pickles', 'yogurt', 'greek-yogurt', 'bacon'],
    mix: ['sauerkraut', 'yogurt', 'greek-yogurt', 'skyr', 'salami', 'sausage', 'frankfurter'],
    paste: ['plant'],
    curry: ['chicken', 'herring', 'sausage', 'tuna', 'creme-fraiche', 'sour-cream', 'cream-cheese', 'quark', 'cheese'],
    spice: ['cheese', 'yogurt', 'greek-yogurt', 'skyr', 'quark'],
    selection: ['salami'],
    bolognes: ['beef-ground', 'pork-mince'],
    breaded: ['ham'],
    crumbed: ['ham'],
  } as Readonly<Record<string, readonly string[]>>,
  /** Oats by their keys: beside a yogurt they may be a taste. */
  grains: ['oat', 'hafer', 'haver', 'avoin', 'avena', 'havre', 'owsian', 'aveia', 'kaura'],
  /** Where "burger" stands beside these, they are in it or on it. By beginning of id. */
  notPatties: ['chicken-whole', 'chicken-breast', 'chicken-leg', 'bacon', 'cheddar', 'tempeh', 'halloumi'],
  /** Fish that is canned in sauce and stays fish. */
  sauced: ['herring', 'mackerel', 'sardine', 'tuna', 'natto', 'sardine'],
  /** "Kaas 48+" is Gouda unless the title names another cheese: "Edammer kaas 40+". */
  strengthOfDutchCheese: 0.45,
  /** Beside a bare "cheese" these are part of a mixture: "ham & cheese", "whole milk cheese". */
  notWithCheese: [
    'salami',
    'ham',
    'bacon',
    'prosciutto',
    'milk-whole',
    'milk-semi-skimmed',
    'milk-skimmed',
    'cream',
    'egg-whole',
    'beef-ground',
    'beef-steak',
    'turkey-meat',
    'chicken-breast',
    'chicken-leg',
    'chicken-wing',
    'chicken-whole',
    'chicken-mince',
    'pork',
    'pork-mince',
  ],
  /** Made with wine or beer now and then and still themselves; by beginning of id. */
  spareDrink: [
    'yogurt',
    'greek-yogurt',
    'skyr',
    'sausage',
    'frankfurter',
    'salami',
    'ham',
    'prosciutto',
    'bacon',
    'chorizo',
    'liver-pate',
    'herring',
    'salmon',
    'sauerkraut',
    'miso',
    'natto',
    'eel',
    'poultry-sausage',
    'supplement',
  ],
  /** Foods that print their vitamin K2 and are no pill: "Natto, high vitamin K2". */
  namesItsK2: ['natto', 'tera-natto'],
  /** Cuts and cures that another animal gives too: "turkey pastrami", "duck bacon", "lamb rump steak". */
  otherAnimals: {
    'beef-steak': ['chicken', 'turkey', 'duck', 'goose', 'quail', 'rabbit', 'pork', 'lamb', 'deer', 'horse', 'bison'],
    bacon: ['chicken', 'turkey', 'duck', 'goose', 'beef', 'veal', 'lamb'],
    ham: ['chicken', 'turkey', 'duck', 'goose', 'lamb'],
    pork: ['lamb', 'veal', 'turkey', 'chicken', 'duck', 'deer', 'rabbit', 'goat', 'horse'],
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
  /** "Vitamin K2 MK-7 100 µg" leaves little doubt. */
  supplementConfidence: 0.97,
  /** Doubts, each taken off the confidence of a match. */
  doubt: {
    /** "Grandi tondi tomates aubergines mozzarella": a vegetable beside a food that is seldom flavoured. */
    side: 0.25,
    /** "Radicchio e speck", "ricotta and spinach": listed together they fill something. */
    sideListed: 0.25,
    /** "Whole milk, honey, pear": fruit behind milk names something made of it. */
    fruitBehindMilk: 0.25,
    /** "Hamburger with bacon and cheese" is one ready to eat. */
    ladenPatty: 0.48,
    /** An unknown noun behind an English food: "Cheddar Smiles". */
    unknownBehind: 0.03,
    /** Another food of another kind stands beside it. */
    otherGroup: 0.2,
  },
  /** What one word alone names may be an ingredient of what the other words name (`bare.ts`). */
  bare: {
    ingredients: ['milk', 'egg', 'butter', 'cream'],
    species: ['chicken', 'turkey', 'pork', 'beef', 'veal', 'lamb', 'rabbit', 'shrimp'],
    /** An unknown word where the noun of the product stands: "Milk Stout", "Chocolatine beurre", "Chicken Dhansak". */
    head: 0.48,
    /** An unknown word on the other side: mostly a brand ("Norco Milk"). */
    side: 0.16,
    /** The same beside an animal, where it is a dish as often: "Cheesy Ranch Chicken". */
    sideOfSpecies: 0.2,
    /** Words count this much less beside a size the food is sold in: "butter 250 g", "milk 2 l". */
    sized: 0.35,
    /** An animal's cut or making makes dishes less likely: "roast chicken Bernese". */
    prepared: 0.7,
    /** "Chicken & …", "poulet aux …"; a vegetable or sweet beside butter, coconut beside shrimps. */
    listed: 0.48,
    /** Milk by weight is a powder or a chocolate: "Premium Milch 300 g". */
    weighedMilk: 0.48,
    /** Milk that says nothing of milk, beside words nobody knows. */
    mereMilk: 0.2,
  },
  /** A match without any doubt. */
  certain: 0.97,
  /** Below this no badge. */
  threshold: 0.5,
});
