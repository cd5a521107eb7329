/** Where a word may be cut (`parts.ts`), with the title that set it. */
export const COMPOUNDS = {
  /** "Eiersalat" is split, "Kaviar" is not. */
  shortestCompound: 6,
  /** "Putenbrustfiletstreifen" fits; a 300-letter word is no word. */
  longestCompound: 32,
  /** Up to so many letters a beginning may be chance: "wor|kers" and "st|eel" are no compounds, "kip|filet" is. */
  beginningOfChance: 4,
  /** "Rinds|backen" are of the "Rind"; pork rinds begin no word. */
  neverBegins: 'rinds',
  /** An ending this long counts behind an unknown beginning: "Wijn|zuurkool"; "Cas|tello" does not. */
  endingAlone: 5,
  /** Shorter endings that are no chance: "Hushålls|smör", "Brantevik|s|sill", "Onsala|korv". */
  sureEndings: new Set(['smor', 'sill', 'korv']),
  /** Endings that take a food away must be this long, one letter less behind a known beginning: "alleva|mento" is no Mentos, "hunde|foder" is for dogs. */
  endingOfGoods: 6,
  /** Behind a known beginning four letters will do ("Räucher|lachs"), three only for these ("Gouda|ost"). */
  endingKnown: 4,
  shortEndings: new Set([
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
  ]),
  /** Endings that are chance: "Reg|ister" is no lard. */
  chanceEndings: new Set([
    'ister',
    'latte',
    'llet',
    'ostra',
    'untura',
    'sana',
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
    'fino',
    'amer',
    'line',
    'silli',
    'munster',
    'scampo',
    'picana',
    'llard',
    'llardos',
    'gans',
    'ossa',
  ]),
  /**
   * Endings that ordinary words share ("stud|enten" is no duck, "cherryto|maatjes" no herring): no food behind letters
   * nobody knows. Found by reading the spelling dictionaries of eleven languages.
   */
  sharedEndings: new Set(
    `
    ringa aringa enten entens entene eenden eendene serte sertes eggen eggene aggen aeggen aeggene eieren eitje
    oster auster ostras erien eriene avien antie anties skamp onken runder reker schlags paling piens krevet stras
    album sterk renge renges conej jelen hering kulen terner asier emment emental obers racje racja racji rinder
    maatjes matje matjes panna vistas vistos puten corder leche leite losos sers verat chicken szalam krabben ande
    landent lamma lammas isters sses lapte caille trute truta truten truite truit trota trote skuta varken varkens
    edamer edammer edami edams kipper kippers laard ling sport sporte alheira hogget gets nauta clara kacza kacze
    trusa sere seres llets gansen ganse greve lacon pisce galet camara gelado patka gesia gammon svine grise titar
    titara ternera echin ricot munia rabada nduja tamal prast misso curece sandre suader lebar kolen kolene kolens
    kurs gjors skim banha hares adas dagen jaar week plein land stuk stukken veise farsen dinde mettend mettende
    ankan rasher lotte orada orred`
      .trim()
      .split(/\s+/),
  ),
  /** パルミジャーノレッジャーノ. */
  longestJapanese: 13,
};
