import type { Lang } from '../data/terms.ts';

/** Small words that give a language away, folded. Shared ones count for each. */
const HINTS: Readonly<Record<Lang, string>> = {
  en: 'the with and of organic free range fresh whole natural large style cheese sliced smoked raw made',
  nl: 'melk eieren kip met en van het een de zonder gerookte verse plakken geraspt biologische stuk stuks kaas magere volle ah jumbo',
  de: 'milch eier kase joghurt mit und von vom aus der die das im am ohne bio frische stuck scheiben gerieben naturlich aus mild braten schulter keule nacken hufte bug ganze ganz frisch frischer frisches gefroren bratfertig kuchenfertig tiefgekuhlt deutsche gerauchert geraucherter geraucherte hackfl hackfleisch',
  fr: 'avec en et de du des la le les aux au sans d l a cru frais fume fromage tranches rape entier nature poulet porc boeuf lait oeufs jambon yaourt barquette lyon tranche tranchee vpf vbf surg cuit cuite blanc fumee ecreme',
  es: 'con y de del la el los al sin en queso lonchas fresco ahumado entera natural hacendado sabor leche pollo cerdo huevos huevo jamon yogur congelado res carne higado bistec molida pechuga galleta',
  it: 'con e di del della alla senza al il in fette fresco formaggio affumicato biologico conad a bianco grassi gusto surgelati surgelato suino uova prosciutto int parz italiano italiana microfiltrato pastorizzato screm intero intera scremato parzialmente dei delle alle conservazione qualita biscotto',
  pt: 'com e de do da sem em queijo fatiado fresco inteiro iogurte leite ovos ovo frango manteiga bolacha',
  sv: 'med och utan i ekologisk skivad farsk ost bit av grekisk turkisk svensk naturell rokt kokt riven',
  da: 'vand med og uden okologisk skiver fersk ost af graesk dansk roget revet hakket vanilje',
  no: 'med og uten okologisk skiver fersk ost av gresk norsk revet vanilje',
  lv: 'siers siera vistas cala broileru cukgalas cukgala liellopu liellopa desa desas krejums biezpiens biezpiena piens sviests jogurts kefirs gala skinkis fileja',
  lt: 'suris surio vistienos kiaulienos jautienos varske varskes grietine pienas desra desros desreles jogurtas kefyras sviestas kumpis',
  ro: 'pulpa cotlete cotlet felii vita pui curcan branza smantana iaurt sunca cascaval oua ficat',
  cs: 'syr platky strouhany plnotucne polotucne kureci veprove hovezi vyzraly',
  pl: 'z w i bez ser plastry swieze swiezy ze do',
};

const LANGS_OF = new Map<string, Lang[]>();
for (const [lang, words] of Object.entries(HINTS)) {
  for (const word of words.split(' ')) LANGS_OF.set(word, [...(LANGS_OF.get(word) ?? []), lang]);
}

/** Where a product's noun stands beside something else; free: that tells nothing. */
export type NounOrder = 'first' | 'last' | 'free';

/** In these a product's noun comes first and what describes it after: "Yaourt grec nature". */
const HEAD_FIRST = new Set(['fr', 'es', 'it', 'pt', 'pl', 'ro', 'ca', 'gl']);

export const isHeadFirst = (lang: Lang | undefined): boolean => lang !== undefined && HEAD_FIRST.has(lang);

/** Compounds are one word here: "Yoghurt Müsli", "müsliyoghurt". */
const FREE_BESIDE_TASTE = new Set(['sv', 'da', 'no', 'nb']);

/** Where the noun stands beside a taste, in a title of this language. */
export function tasteOrder(lang: Lang | undefined): NounOrder {
  if (lang !== undefined && FREE_BESIDE_TASTE.has(lang)) return 'free';
  return isHeadFirst(lang) ? 'first' : 'last';
}

/** Italian, Czech and Slovak shops put the brand before the noun or behind what describes it. */
const FREE_BESIDE_BRAND = new Set(['it', 'cs', 'sk']);

/** Where the noun stands beside a brand or another word nobody knows, when it is a word of these languages. */
export function brandOrder(langs: readonly Lang[]): NounOrder {
  if (langs.some((lang) => FREE_BESIDE_BRAND.has(lang))) return 'free';
  return langs.every(isHeadFirst) ? 'first' : 'last';
}

/** Languages a folded word speaks for. */
export const hintedLangs = (word: string): readonly Lang[] | undefined => LANGS_OF.get(word);

/** The page's own language counts as a word and a half: brands and names speak other ones. */
const PAGE_VOTE = 1.5;

/** The likeliest language of a title from what its small words hint at. */
export function guessLang(hints: readonly (readonly Lang[])[], pageLang: Lang | undefined): Lang | undefined {
  if (hints.length === 0) return pageLang;
  const votes: Record<Lang, number> = {};
  let best = pageLang;
  if (pageLang) votes[pageLang] = PAGE_VOTE;
  for (const langs of hints) {
    for (const lang of langs) {
      votes[lang] = (votes[lang] ?? 0) + 1;
      if (best === undefined || (votes[lang] ?? 0) > (votes[best] ?? 0)) best = lang;
    }
  }
  return best;
}

/** Words that are a food, a dish or goods in these languages only: "Pinot gris" is no pig, "pork rind" no beef, "huevos pet x30" lie in a plastic tray. */
const ONLY_IN: ReadonlyMap<string, readonly Lang[]> = new Map(
  'nem:fr ?|pad:en nl de it es sv da no ?|masa:es pt|scampi:nl fr de it sv da no es|latte:it|all:it|cabana:de|cedar:hr sr tr cs sk|olas:lv ?|chat:fr ?|chats:fr ?|paio:pt|culott:da|culotte:da|culottes:da|rosette:fr|glass:sv ?|gris:sv no da|grise:sv no da|grises:sv no da|pile:hr sr sl bs mk bg lt lv|rind:de|res:es|karma:pl|ente:de|pan:es|is:da no|ol:sv da no|tun:da no sv es|raka:sv|sill:sv|plie:fr|hert:nl|reh:de|bout:nl|ister:sv|stru:pt|lak:da|stern:de|fil:sv|ovo:pt|andes:da|miel:ro|smac:nl|colombo:fr|oosters:nl|pet:en nl de fr it sv da no pl ro ?|lam:sv da no nl de en fr fi ?'
    .split('|')
    .map((entry) => {
      const [word = '', langs = ''] = entry.split(':');
      return [word, langs.split(' ')] as const;
    }),
);

/** The languages in which alone a folded word means what our lists say; undefined: in any. */
export const langsOf = (word: string): readonly Lang[] | undefined => ONLY_IN.get(word);
