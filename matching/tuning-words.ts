/** Words that rules look for by key, wherever a title has them. Part of `TUNING`. */
export const WORD_TUNING = {
  /** Sauces that, behind "with", only coat a meat: "gammon joint with honey glaze". By key. */
  coats: ['glaz', 'glaze', 'marinade', 'marinad', 'rub'],
  /** Parts of the food itself, what enriches and what seasons it, behind "with": "dinde au poivre". */
  ownParts:
    'skin spiedo brace bone osso hueso knochen been ben cotenna couenne schwarte vitamin vitamina vitamine calcium calcio kalzium omega dha fibre fiber fibra iron fer hierro ferro lactase голубои белои плесенью блакитною білою пліснявою mucegai leg menudos menudencias menudencia koscia skora wolnego chowu poivre poivres herbes paprika pfeffer krauter kruiden pepe erbe pimienta hierbas pepper herbs peppar pebre ervas'.split(
      ' ',
    ),
  /** "Without" one of these makes an imitation. By key. */
  veganWithout: 'dairy meat viand vlees fleisch carne animal milk egg fish'.split(' '),
  /** Oats by their keys: beside a yogurt they may be a taste. */
  grains: ['oat', 'hafer', 'haver', 'avoin', 'avena', 'havre', 'owsian', 'aveia', 'kaura'],
};
