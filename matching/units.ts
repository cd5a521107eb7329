// Words for units as shops print them, folded (lower case, no accents). Data.

export type Measure = 'g' | 'ml' | 'piece' | 'pack';

export interface Unit {
  measure: Measure;
  /** Grams, millilitres or pieces of one. */
  each: number;
  /** Kept for last when a metric figure stands beside it ("2.272L, 4 Pints"). */
  imperial?: true;
  /** How much more it holds outside the United States. */
  abroad?: number;
}

/** One line a unit: measure, size of one, words. */
const WORDS: readonly (readonly [Measure, number, string])[] = [
  [
    'g',
    1,
    'g gr grs grm gm gms gram grams gramm grammes gramme grammi grammo gramos gramo gramas grama gramow グラム г гр грам грамм γρ γρα γραμ',
  ],
  [
    'g',
    1000,
    'kg kgs kgm kilo kilos kilogram kilograms kilogramm kilogrammes kilogramo kilogrammo quilo キロ кг κιλ κιλο κιλα κγ',
  ],
  ['g', 10, 'dag dkg deka'],
  ['ml', 1, 'ml mls millilitre millilitres milliliter milliliters mililitros cc ミリリットル мл μλ'],
  ['ml', 10, 'cl'],
  ['ml', 100, 'dl'],
  [
    'ml',
    1000,
    'l lt ltr ltrs litre litres liter liters litro litros litri litr litry litrow リットル л литр литра λ λιτ λιτρο λιτρα λτ',
  ],
  [
    'piece',
    1,
    'ct cnt count pc pcs pce pces piece pieces each ea st stk stck stuk stuks stuck stucke stykker styk stycken szt sztuk sztuki pieza piezas pza pzas pz pezzi pezzo unidade unidades unidad uds ud und un eggs egg eier eieren oeufs oeuf huevos uova ovos agg aeg jaj jaja tranches tranche slices slice plakken plak scheiben lonchas rebanadas fette skivor skiver plastry plastrow fatias 個 こ 枚 本 玉 粒 切れ コ ヶ шт бр штук τεμ τ αδα τμχ τεμαχια adet adetli db buc bucati ks kusu kpl kappaletta',
  ],
  [
    'piece',
    1,
    'caps cap capsules capsule kapseln kapsel kaps capsulas capsula capsule gelules gelule kapslar kapsler kapsulek kapsulki capsulesvegetales softgels softgel vcaps vegcaps gelcaps tabs tab tablets tablet tabletten tabletter tabletki tabletek tabl comprimes comprimidos compresse cpr cps comp gummies drops tropfen druppels gouttes gotas gocce капсул капсулы капсули таблеток таблетки табл καψουλες δισκια kapszula tabletta kapsli tobolek kapsul tablet tableta comprimate kapselia tablettia カプセル 錠',
  ],
  ['piece', 12, 'dozen dz doz dutzend dozijn douzaine docena dozzina duzia dussin dusin tuzin ダース'],
  ['pack', 1, 'p pk pks pack packs パック 袋 er pots pot cups becher'],
];

/** Outside the United States a pint is 568 ml, a gallon 4.546 l (Weights and Measures Act 1985, schedule 1). */
const UK_PINT = 1.20095;
const UK_FLUID_OUNCE = 28.4131 / 29.5735;

/** US sizes, and what they are times abroad. */
const IMPERIAL: readonly (readonly [Measure, number, string, number?])[] = [
  ['g', 453.592, 'lb lbs pound pounds libra libras'],
  ['g', 28.3495, 'oz ounce ounces onz onzas once onces'],
  ['ml', 29.5735, 'floz', UK_FLUID_OUNCE],
  ['ml', 473.176, 'pt pint pints', UK_PINT],
  ['ml', 946.353, 'qt quart quarts', UK_PINT],
  ['ml', 3785.41, 'gal gallon gallons gl', UK_PINT],
];

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...WORDS.flatMap(([measure, each, words]) => words.split(' ').map((word) => [word, { measure, each }] as const)),
  ...IMPERIAL.flatMap(([measure, each, words, abroad = 1]) =>
    words.split(' ').map((word) => [word, { measure, each, imperial: true, abroad }] as const),
  ),
]);

/** "12er-Pack", "6er-Träger". */
export const ER_PACK = 'er[\\s-]?(?:pack|packung|pckg|set|trager|tray|kiste|kasten|karton)';

/** Each of these holds what is said beside it: "6 Flaschen 1 l", "250 ml (4 lattine)". */
export const BOTTLES =
  'flaschen|fless?en|bottles|bouteilles|bottiglie|botellas|garrafas|flasker|flaskor|butelki|butelek|cans|canettes|dosen|latas|lattine|blikken|blikjes|puszki|puszek|daaser|bokser|burkar|briks|bricks|briques|本';

/** A size of one serving beside these is of each: "12 Becher 125 g", "125 g, 4 vasetti". */
export const POTS =
  'pots|cups|becher|bekers|bekertjes|potjes|vasetti|tarrinas|yogures|copos|boioes|kubki|kubkow|kubeczki|kubeczkow|baegre|begre|bagare|カップ';

/** What a pack holds several of, beside a sign: "10 Stk. x 62 g", "4 pots de 125 g". Longest first is not needed: a sign must follow. */
export const COUNTERS = `stk|stck|stuck|stucke|stuks?|st|stykker|styk|szt|sztuki?|pcs?|pieces?|pce|uni?|uds?|unidad(?:es)?|unid|pza?s?|pz|pezzi|ct|count|packs?|paks?|pks?|${ER_PACK}|er|pots?|potjes?|cups?|becher|glase?r?|verres?|gobelets?|jars?|vasett[io]|tarrinas?|tarros?|yogures|botellas?|bottigli[ae]|bouteilles?|flaschen?|fless?en|dosen?|latas?|lattine|cans?|tins?|bottles?|tubs?|bags?|pouches|boxes|sachets?|barquettes?|briks?|bricks?|briques?|packung(?:en)?|pakk?e[nrt]?|beuteln?|zakjes?|kubk(?:i|ow)|sloik(?:i|ow)|butelk[ia]|opak(?:owan(?:ia)?)?|porti[oe]n(?:en|s)?|scheiben?|slices?|tranches?|fette|plakken|lonchas|шт|уп|個|本|枚|パック|袋`;

/** Words before a figure: what kind of figure it is. */
export const BEFORE = {
  approximate:
    'ca circa approx approximately approx. avg average env environ ok okolo aprox about min minst mindestens cirka tipo typically ~ 約',
  per: 'per pr je pro par al por za',
  drained:
    'abtropfgewicht abtr.gew atg uitlekgewicht lekgewicht egoutte escurrido escorrido sgocc drained odcieku avrunnen draenet drænet avrent odsaczeni odsaczona abgetropft valutettu odkapan 固形量 drainedweight',
} as const;

/** The same behind its unit: "1 kg aprox.", "100g当たり". */
export const BEHIND = {
  approximate: 'ca circa approx aprox env environ approximately avg minimum',
  per: '当たり あたり 当り',
} as const;
