import type { AdapterPage, FieldRule, StorePage } from './types.ts';

/** A look as the reader takes it: rules become functions. */
export function readablePage(page: AdapterPage): StorePage {
  const fields = Object.entries(page).map(([key, said]) => [key, isRule(said) ? fieldOf(said) : said]);
  return Object.fromEntries(fields) as StorePage;
}

const isRule = (said: unknown): said is FieldRule => typeof said === 'object' && said !== null && 'of' in said;

function fieldOf(rule: FieldRule): (card: Element) => string | undefined {
  const pattern = rule.match === undefined ? undefined : new RegExp(rule.match);
  return (card) => {
    const words = wordsOf(card.querySelector(rule.of), rule)?.trim();
    return (words && pattern ? pattern.exec(words)?.[1] : words) || undefined;
  };
}

function wordsOf(el: Element | null, { attribute, line }: FieldRule): string | null | undefined {
  if (attribute !== undefined) return el?.getAttribute(attribute);
  if (line === undefined) return el?.textContent;
  const texts = [...(el?.childNodes ?? [])].map((node) => node.textContent?.trim() ?? '');
  return texts.filter(Boolean).at(line);
}
