/** Every number the matcher turns on, with the title that set it. */
export const TUNING = Object.freeze({
  /** Words remembered per matcher; a page has a few thousand. */
  rememberedWords: 20_000,
  /** "Eiersalat" is split, "Kaviar" is not. */
  shortestCompound: 6,
  /** "Putenbrustfiletstreifen" fits; a 300-letter word is no word. */
  longestCompound: 32,
  /** An ending this long counts behind an unknown beginning: "Wijn|zuurkool"; "Cas|tello" does not. */
  endingAlone: 5,
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
  ],
  /** Give way to any other food named beside them: "Goat Milk Mozzarella". */
  weak: [
    'milk-whole',
    'milk-semi-skimmed',
    'milk-skimmed',
    'cream',
    'chicken-skin',
    'pork',
    'beef-steak',
    'chicken-whole',
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
  ],
  /** "Vitamin K2 MK-7 100 µg" leaves little doubt. */
  supplementConfidence: 0.97,
  /** Below this no badge. */
  threshold: 0.5,
});
