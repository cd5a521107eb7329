import type { Pack, RawText } from '../data/terms.ts';
import { titleKey } from './normalize.ts';
import { parsePack } from './pack.ts';

/** Stands in no key of a title. */
const BESIDE = '|';

/**
 * Same product, same key, on every page and visit: `gouda jong`, or `gouda jong|190 g` where a size is printed beside
 * a title that does not say it. GTIN and SKU are left out: many a list says them and its cart does not.
 */
export function productKey({ title, size = '' }: Pick<RawText, 'title' | 'size'>): string {
  const printed = sizeOf(size);
  return printed === '' || printed === sizeOf(title) ? titleKey(title) : `${titleKey(title)}${BESIDE}${printed}`;
}

/** One key says a size where the other, of a page that prints none or of an earlier version, has the title alone. */
export const isSameButForSize = (one: string, other: string): boolean =>
  one.startsWith(`${other}${BESIDE}`) || other.startsWith(`${one}${BESIDE}`);

/** `190 g`; '' where none can be read, or only about how much: each pack of those weighs something else. */
function sizeOf(text: string): string {
  const { grams, millilitres, pieces, approximate }: Partial<Pack> = parsePack(text) ?? {};
  if (approximate) return '';
  return grams ? `${grams} g` : millilitres ? `${millilitres} ml` : pieces ? `${pieces}` : '';
}
