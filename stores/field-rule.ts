import type { AdapterPage, Field, FieldKey, FieldRule, Selector, StorePage } from './types.ts';

const FIELDS: readonly FieldKey[] = ['title', 'brand', 'size', 'price', 'unitPrice', 'quantity', 'linePrice'];

/** A look as the reader takes it: rules become functions. */
export function readablePage(page: AdapterPage): StorePage {
  const fields = FIELDS.flatMap((key) => {
    const said = page[key];
    return said === undefined ? [] : [[key, fieldOf(said)]];
  });
  return { ...page, ...Object.fromEntries(fields) };
}

function fieldOf(said: Selector | FieldRule): Field {
  if (typeof said === 'string' || !('of' in said)) return said;
  const pattern = said.match === undefined ? undefined : new RegExp(said.match);
  return (card) => {
    const words = wordsOf(card.querySelector(said.of), said)?.trim();
    return (words && pattern ? pattern.exec(words)?.[1] : words) || undefined;
  };
}

function wordsOf(el: Element | null, { attribute, line }: FieldRule): string | null | undefined {
  if (attribute !== undefined) return el?.getAttribute(attribute);
  if (line === undefined) return el?.textContent;
  const texts = [...(el?.childNodes ?? [])].map((node) => node.textContent?.trim() ?? '');
  return texts.filter(Boolean).at(line);
}
