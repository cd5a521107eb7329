import type { Source } from '../../data/card.ts';
import type { FoodRecord, Source as SourceRecord } from '../../data/record-types.ts';
import { sourceAddress } from '../../data/source-address.ts';

/** So many on the card, the rest in options. */
const SHOWN = 2;

/** What the shown figure rests on comes first, then the other rows with a number; excluded rows stay in options. */
export function sourcesOf(
  record: FoodRecord,
  sources: Readonly<Record<string, SourceRecord>>,
): { shown: Source[]; more: number } {
  const rests = record.k2 && record.k2 !== 'label' ? record.k2.sources : [];
  const counts = record.evidence.filter((row) => row.ugPer100g && !row.excluded);
  const rows = counts.length > 0 ? counts : record.evidence;
  const keys = [...new Set([...rests, ...rows.map((row) => row.source)])];
  const all = keys.flatMap((key) => {
    const source = sources[key];
    const url = source && sourceAddress(source);
    return source && url ? [{ label: labelOf(key, source), url }] : [];
  });
  return { shown: all.slice(0, SHOWN), more: Math.max(0, all.length - SHOWN) };
}

/** "Vermeer 2018" of a paper, "NEVO 2025" of a table. */
function labelOf(key: string, { citation, year, kind }: SourceRecord): string {
  const shortYear = year.slice(0, 4);
  if (kind === 'peer-reviewed' || kind === 'seed') return `${citation.match(/^[\p{L}’'-]+/u)?.[0] ?? key} ${shortYear}`;
  const words = key.split('-').filter((word) => !/^\d/.test(word));
  const named = words.map((word) =>
    word.length <= 5 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return `${named.join(' ')} ${shortYear}`;
}
