import { partsOf } from './parts.ts';
import { namesAlone, namesFood } from './phrases.ts';
import type { Sense } from './sense.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Fewer letters begin too many words. */
const SHORTEST_CUT = 5;
/** What a receipt leaves out at most: "Philad(elphia)". */
const LONGEST_REST = 6;
/** Second halves of German names for meat and dairy, the likelier first: "PUTENBR(ust)", "KRÄUTERQU(ark)". */
const ENDINGS =
  'brust schnitzel schinken schenkel filet minutensteak wurst wurfel wurstchen kase milch joghurt quark butter sahne rahm hackfleisch gulasch geschnetzeltes keule flugel steak braten rouladen speck leber lachs'.split(
    ' ',
  );
const SHORTEST_BEGINNING = 4;
const SHORTEST_ENDING = 2;

/** What a word cut short ("mozzar.") was; null where its letters begin words of several meanings, or none. */
export function createCompleter({ senses, prefixes }: Vocabulary): (cut: string) => string | null {
  function completeWord(cut: string): string | null {
    let meant: string | null = null;
    let meaning: string | undefined;
    for (const [word, sense] of senses) {
      if (!word.startsWith(cut) || word.length > cut.length + LONGEST_REST) continue;
      if (meaning !== undefined && meaning !== meaningOf(sense)) return null;
      meaning = meaningOf(sense);
      if (!isOfFood(sense)) return null;
      if (meant === null || word.length < meant.length) meant = word;
    }
    return meant;
  }

  function completeCompound(cut: string): string | null {
    for (let at = SHORTEST_BEGINNING; at <= cut.length - SHORTEST_ENDING; at++) {
      const ending = ENDINGS.find((one) => one.startsWith(cut.slice(at)));
      if (ending === undefined) continue;
      const whole = cut.slice(0, at) + ending;
      if (partsOf(whole, senses, prefixes).every(({ known }) => known)) return whole;
    }
    return null;
  }

  return (cut) => (cut.length < SHORTEST_CUT ? null : (completeWord(cut) ?? completeCompound(cut)));
}

/** Stands in the name of a food: "versch." is left alone. */
const isOfFood = ({ phrases = [] }: Sense): boolean => phrases.some(namesFood);

/** The food a word names by itself, or what else it says. */
function meaningOf({ key, roles, phrases = [] }: Sense): string {
  return phrases.find(namesAlone)?.food.id ?? `${key} ${roles}`;
}
