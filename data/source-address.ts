import type { Source } from './record-types.ts';

/** Where a source can be read: its lasting address before that of a copy. */
export function sourceAddress({ doi, url }: Source): string | undefined {
  return doi ? `https://doi.org/${doi}` : url;
}
