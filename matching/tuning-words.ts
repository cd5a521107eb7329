import { stem } from './stem.ts';

/** Words that rules look for by key, wherever a title has them. */
export const WORDS = {
  /** Sauces that, behind "with", only coat a meat: "gammon joint with honey glaze". */
  coats: new Set(['glaze', 'marinade', 'rub']),
  /** Parts of the food itself, what enriches and what seasons it, behind "with": "dinde au poivre", "latte con vitamina D". The noun may go on behind them: "braciola con osso di vitello". */
  ownParts: new Set(
    'giblets skin spiedo bone osso hueso knochen been ben cotenna couenne schwarte vitamin vitamina vitamine calcium calcio kalzium omega dha fibre fiber fibra iron fer hierro ferro голубои белои плесенью блакитною білою пліснявою mucegai leg menudos menudencias menudencia poivre poivres herbes paprika krauter kruiden pepe pimienta hierbas pepper herbs peppar'
      .split(' ')
      .map(stem),
  ),
  /** "Without" one of these makes an imitation: "gehakt zonder vlees", "dairy free". */
  veganWithout: new Set('dairy meat viand vlees fleisch carne animal milk egg fish'.split(' ').map(stem)),
  /** Oats: beside a yogurt they may be a taste. */
  grains: new Set(['oat', 'hafer', 'haver', 'avoin', 'avena', 'havre', 'owsian', 'aveia', 'kaura']),
  /** A yogurt may taste of coconut or be made of it; of almonds before the word, and of cashews, it is made (`vetoes.ts`). */
  coconuts: new Set('coconut kokos kokosnuss coco cocos cocco kookos'.split(' ').map(stem)),
  almonds: new Set('almond mandel mandeln amande amandel almendra mandorla amendoa mantel'.split(' ').map(stem)),
  cashews: new Set('cashew cashewmilk cajou kaschu kashu anacardo anacardi nerkowiec'.split(' ').map(stem)),
  /** Tastes of what is made of coconut and does not taste of it. */
  otherTastes: new Set(
    'natural naturell naturel natur nature naturale naturalny naturlig plain vanilla vanille vaniglia vainilla vanilj vanilje wanilia wanilio baunilha'
      .split(' ')
      .map(stem),
  ),
  cultured: new Set(
    'cultured fermented fermentiert ferment fermentada fermentado fermentato fermentata gefermenteerd'
      .split(' ')
      .map(stem),
  ),
  /** "Whole milk coconut yogurt": said of milk alone. */
  milky: new Set(['milk', 'whole', 'greek', 'protein', 'lowfat', 'low']),
  /** In these languages the word of taste stands first: "goût bacon", "al gusto di bacon". */
  tasteFirst: new Set(['gout', 'saveur', 'gusto', 'aroma', 'sabor', 'smaku', 'smak', 'facon', 'typ', 'type', 'estil']),
  /** These stand behind what is missing: "lactose free", "zuckerfrei". */
  withoutLast: new Set(['free', 'frei', 'vrij']),
  /** Animals in names of places: "Quail Valley Eggs". */
  namesakes: new Set([
    'quail',
    'duck',
    'goose',
    'turkey',
    'rabbit',
    'lamb',
    'goat',
    'venison',
    'trout',
    'salmon',
    'eel',
  ]),
};
