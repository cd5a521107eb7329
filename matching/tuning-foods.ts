import { CHICKEN_CUTS, CURED, LINKS, NAMELESS, SAUSAGES, YOGURTS } from './food-sets.ts';
import { stem } from './stem.ts';

/** Meat and fish that stays what it is on a skewer: "Spiedini di suino". By beginning of id. */
const SKEWERED = [
  'pork',
  'beef-steak',
  'chicken',
  'turkey',
  'duck',
  'lamb',
  'rabbit',
  'salmon',
  'shrimp',
  'sausage',
  'salami',
];

/** What keeps its name when it is seasoned: "tikka chicken breasts". */
const CUTS = [...CHICKEN_CUTS, 'salmon'];

const PICKLED = ['sauerkraut', 'kimchi', 'pickles'];

const TREATED = [...YOGURTS, 'kefir', 'quark', 'cottage', 'ice-cream'];

const OTHER_BIRDS = ['turkey', 'duck', 'goose'];

/** What holds for some foods: sets are of ids or keys, lists of beginnings of ids. */
export const FOODS = {
  /** Foods that may taste of chocolate or nuts and stay what they are ("Minty cocoa quark"). By beginning of id. */
  flavourable: [...TREATED, 'cream-cheese', 'fromage-blanc', 'yakult', 'buttermilk', 'mascarpone', 'goat-cheese'],
  /** Of these, the ones that may taste of biscuit or muesli ("Muesli yogurt"); "Waffles, buttermilk" are waffles. */
  treated: TREATED,
  /** Made of nuts as of milk: "cashew yogurt". By beginning of id. */
  ofNuts: ['yogurt', 'kefir'],
  /** Biscuits by their keys: where a title begins with them they are the product ("Biscuits yoghurt"). */
  baked: new Set(['biscuit', 'wafer', 'cracker', 'musli']),
  /** How far a food stands back for another in the same title; 1 if not listed. "Goat Milk Mozzarella" is mozzarella. */
  strength: {
    'milk-whole': 0.2,
    'milk-semi-skimmed': 0.21,
    'milk-skimmed': 0.21,
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
    ghee: 1.05,
    'goat-cheese': 0.8,
    'gouda-young': 0.7,
    'gouda-medium': 0.7,
    'gouda-aged': 0.7,
    'pickles-cucumber': 0.3,
    'duck-fat': 0.7,
    'beef-tallow': 0.9,
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
    actimel: 0.9,
    roitelet: 0.9,
    gotler: 0.9,
    香薫: 0.9,
    yoplait: 0.9,
  } as Readonly<Record<string, number>>,
  /** Words of snacks that are a form of these foods (a group or the beginning of an id): "Gouda bar", "crisp sauerkraut". */
  forms: {
    bar: ['cheese'],
    granulad: ['cheese'],
    'assort~': ['cheese', 'meat', 'dairy'],
    sortiment: ['cheese', 'meat', 'dairy'],
    шашлык: SKEWERED,
    crisp: [...PICKLED, ...YOGURTS, 'bacon'],
    crispy: ['bacon'],
    tender: ['pork', 'beef-steak', 'lamb', 'rabbit', 'ham'],
    melt: ['cheese'],
    croquant: ['butter'],
    粉末: ['cheese'],
    powder: ['egg-yolk'],
    mix: ['beef-ground', 'sauerkraut', ...YOGURTS, ...SAUSAGES],
    paste: ['plant'],
    pasta: ['miso'],
    torte: ['brie', 'camembert'],
    platter: ['salami', 'prosciutto', 'chorizo'],
    fajit: CUTS,
    tikka: CUTS,
    teriyak: CUTS,
    tandoor: CUTS,
    shawarm: CUTS,
    curry: ['chicken', 'herring', 'sausage', 'tuna', 'creme-fraiche', 'sour-cream', 'cheese'],
    spice: ['cheese', ...YOGURTS],
    bolognes: ['beef-ground', 'pork-mince'],
    breaded: ['ham'],
    crumbed: ['ham'],
    rolls: ['appenzeller', 'gruyere', 'goat-cheese', 'herring'],
    crusted: ['ham', 'salami', 'beef-steak'],
    toast: ['processed-cheese', 'ham', 'butterkase'],
    τοστ: ['processed-cheese', 'ham', 'turkey-meat'],
    dinner: ['frankfurter', 'sausage'],
    parmentier: ['sardine', 'tuna', 'mackerel'],
    kebab: SKEWERED,
    brochett: SKEWERED,
    skewer: SKEWERED,
    kabob: SKEWERED,
    spiedin: SKEWERED,
    spiess: SKEWERED,
    pinch: SKEWERED,
    espetad: SKEWERED,
    szaszlyk: SKEWERED,
    crunchy: ['cheese', ...PICKLED, ...YOGURTS],
    mouss: ['liver-pate', 'duck-liver', 'goose-liver', 'dairy', 'cheese'],
    spread: ['cheese', 'fat', 'dairy', 'liver-pate'],
  } as Readonly<Record<string, readonly string[]>>,
  /** Of these, the ones that say so only before the food: behind it they are the dish. */
  formsBefore: new Set(['crisp', 'crispy', 'tender', 'fajit', 'tikka', 'teriyak', 'tandoor', 'shawarm']),
  /** Where "burger" stands beside these, they are in it or on it. By beginning of id. */
  notPatties: ['chicken-whole', 'chicken-breast', 'chicken-leg', 'bacon', 'cheddar', 'tempeh', 'halloumi'],
  /** Fish that is canned in sauce and stays fish. */
  sauced: new Set(['herring', 'mackerel', 'sardine', 'tuna', 'trout', 'natto']),
  /** "Kaas 48+" is Gouda unless the title names another cheese: "Edammer kaas 40+". */
  strengthOfDutchCheese: 0.45,
  /** "Плавленый чеддер", "taveny syr gouda": a cheese said to be melted is that, whatever it was before. */
  strengthOfMeltedCheese: 1.05,
  melted: new Set(
    'food spreadable untable process processed processado fundido fondu fuso topiony topione topita taveny tavene topljeni sulatejuusto sulatatud sulajuust kausets lydytas lydyti omlesztett eritme schmelzkase smeltkaas smelteost smaltost плавленыи плавл плавлении топено λιωμενο'
      .split(' ')
      .map(stem),
  ),
  /** Beside a bare "cheese" these are part of a mixture: "ham & cheese", "whole milk cheese". */
  notWithCheese: new Set([
    ...CURED,
    'milk-whole',
    'milk-semi-skimmed',
    'milk-skimmed',
    'cream',
    'egg-whole',
    'beef-ground',
    'beef-steak',
    'turkey-meat',
    ...CHICKEN_CUTS,
    'chicken-whole',
    'chicken-mince',
    'pork',
    'pork-mince',
  ]),
  /** Made with wine or beer now and then and still themselves; by beginning of id. */
  spareDrink: [
    ...YOGURTS,
    ...LINKS,
    ...CURED,
    'liver-pate',
    'herring',
    'mackerel',
    'sardine',
    'trout',
    'salmon',
    'sauerkraut',
    'miso',
    'natto',
    'eel',
    'supplement',
  ],
  /** Foods that print their vitamin K2 and are no pill: "Natto, high vitamin K2". */
  namesItsK2: ['natto', 'tera-natto'],
  /** Cuts and cures that another animal gives too: "turkey pastrami", "duck bacon", "lamb rump steak". */
  otherAnimals: {
    'beef-steak': ['chicken', ...OTHER_BIRDS, 'quail', 'rabbit', 'pork', 'lamb', 'venison', 'horse', 'bison', 'gammon'],
    bacon: ['chicken', ...OTHER_BIRDS, 'beef', 'veal', 'lamb'],
    'chicken-mince': OTHER_BIRDS,
    ham: ['chicken', ...OTHER_BIRDS, 'lamb'],
    prosciutto: ['chicken', ...OTHER_BIRDS, 'lamb'],
    'beef-ground': ['chicken', ...OTHER_BIRDS, 'lamb', 'venison', 'horse'],
    'chicken-breast': [...OTHER_BIRDS, 'pork'],
    'chicken-leg': [...OTHER_BIRDS, 'rabbit', 'quail', 'pork', 'lamb', 'beef', 'veal'],
    'chicken-wing': OTHER_BIRDS,
    pork: ['lamb', 'beef', 'veal', 'chicken', ...OTHER_BIRDS, 'venison', 'rabbit', 'goat', 'horse', 'gammon'],
  } as Readonly<Record<string, readonly string[]>>,
  /** Foods that a title names where a misspelt word hid the one it meant: "Emmntal cheese slices". */
  vague: new Set(NAMELESS),
};
