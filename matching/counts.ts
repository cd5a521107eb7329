import type { Pack } from '../data/terms.ts';
import { FRACTION } from './figure.ts';

const DOZENS = 'dozens?|dutzend|dozijn(?:en)?|douzaines?|docenas?|dozzin[ae]|duzias?|dussin|dusin';
const WHOLE_DOZEN = new RegExp(`\\b(${DOZENS}|tuzin)\\b|ダース`);
const HALF_DOZEN = new RegExp(`\\b(half|halves?|halbes|demi|media|mezza|halv|halvt|meia)[ -](${DOZENS})\\b`);
const DOZENS_BEFORE = /(\d+(?:[.,]\d)?|[½¼¾]|\d\/\d)\s*$/;
const counted = (pieces: number, from: string): Pack => ({ pieces, from: from.trim(), origin: 'read' });

export function fromDozen(text: string): Pack | null {
  const word = WHOLE_DOZEN.exec(text);
  if (!word) return null;
  const half = HALF_DOZEN.exec(text)?.[0];
  if (half !== undefined) return counted(6, half);
  const before = DOZENS_BEFORE.exec(text.slice(0, word.index))?.[1];
  const dozens =
    before === undefined ? 1 : (FRACTION[before] ?? (before.includes('/') ? 0.5 : Number(before.replace(',', '.'))));
  return counted(Math.max(1, Math.round(12 * Math.min(dozens, 100))), `${before ?? ''} ${word[0]}`);
}

const COUNTED = /\b()(?:pack of|box of|lot de|boite de|set of|barquette de|(?<!\d ?)x)\s?(\d{1,3})\b(?!\s*[x×.,])/;
/**
 * "2 x 6": signs with blanks on one side only part two figures, three figures or centimetres are no count, and more than
 * fit in a box are grams: "80 x 3".
 */
const MULTIPLIED = /(?<![x×.,/]\s?)\b([12]?\d|30)(?: x |x)([12]?\d|3[0-6])\b(?!\s?(?:[x×.,/"]|[cm]?m\b))/;
const PER_PACK = /\b()(\d{1,3}) per pack\b/;
/** "Tablets 90s", "eggs - 30's": how chemists and Indian shops count. */
const COUNTED_BEHIND = /\b()(?:caps(?:ules?)?|tabs|tablets?|softgels?|eggs)\b\D*?\b(\d{2,3})\W?s\b/;

export function fromCount(text: string): Pack | null {
  const hit = MULTIPLIED.exec(text) ?? COUNTED.exec(text) ?? PER_PACK.exec(text) ?? COUNTED_BEHIND.exec(text);
  const pieces = Number(hit?.[1] || 1) * Number(hit?.[2] ?? 0);
  return hit && pieces > 0 ? counted(pieces, hit[0]) : null;
}

const EGGS =
  '(?:eggs?|eier(?:en)?|(?<!b)oeufs?|huevos?|uov[ao]|ovos?|jaj(?:a|ek|ka)|aa?gg|aegg?|aeg|vajec|vejce|vajcia|tojas|oua|munaa?|αυγα|яиц[ао]?|яйц[аяе]|яєць|oysters?|huitres?|austern|oesters|ostras?|ostriche|卵|玉子|たまご)';
const CAPSULES =
  '(?:caps(?:ul[ae]s?)?|kapseln?|gelules?|kaps(?:lar|ler|ul(?:ek|ki))|softgels?|tablets?|tabletten|tabs|gummies|comprim[a-z]+|compresse|капсул[аы]?|таблет[а-я]+)';
const NO_COUNT = '(?<![\\d.,/-]|\\b(?:size|class|klasse|kl|code|grade|omega|mk|no|nr|n°|[bdkq])\\.?[ -]?)';
const UP_TO_THE_NAME =
  '(?:(\\d{1,2})\\s?[x×]\\s?)?(\\d{1,3})[ -](?!(?:mcg|u?g|µg|μg|mg|kg|m?l|oz|lb|iu|ie|ui|billion|million|hours?|hr|days?|years?|strains|plus|stars?)\\b|x\\s)(?:[^\\s\\d,;|]+\\s){0,4}?[^\\s\\d,;|]*';
const END = '(?![a-zа-яα-ω])';
const NAMED = new RegExp(`${NO_COUNT}${UP_TO_THE_NAME}(?:${EGGS}|(${CAPSULES}))${END}`);
const PACKED = /(?<![\d.,-])(\d{1,3})(?:[ -]?(?:packs?|pk|er|p|n)|\W?s)\b/;
const IS_NAMED = new RegExp(`${EGGS}${END}|${CAPSULES}${END}`);
export const ANY_EGGS = new RegExp(EGGS + END);
/** Numbers eggs come in. */
const CARTON = /\b(6|10|12|15|18|20|24|30|36|60)\s*$/;
const FEWEST = { eggs: 4, capsules: 10 } as const;
const MOST = 360;

/** Of what is counted: "12 large free range eggs", "eggs 700 g 12 pack", a mere "12" where the page prints the size. */
export function fromNamedCount(text: string): Pack | null {
  const alone = /^\s*(\d{1,3})\s*$/.exec(text);
  if (alone && Number(alone[1]) > 0) return counted(Number(alone[1]), alone[0]);
  if (!IS_NAMED.test(text)) return null;
  const packed = PACKED.exec(text);
  if (packed && Number(packed[1]) >= FEWEST.eggs) return counted(Number(packed[1]), packed[0]);
  const named = NAMED.exec(text);
  const pieces = Number(named?.[1] ?? 1) * Number(named?.[2] ?? 0);
  if (named && pieces >= (named[3] ? FEWEST.capsules : FEWEST.eggs) && pieces < MOST) return counted(pieces, named[0]);
  return null;
}

/** "Eggs large 12". */
export function fromCarton(text: string): Pack | null {
  const hit = ANY_EGGS.test(text) ? CARTON.exec(text) : null;
  return hit ? counted(Number(hit[1]), hit[0]) : null;
}
