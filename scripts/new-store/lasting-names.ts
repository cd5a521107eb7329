/** Attributes shops keep for their own tests outlive a redesign; the order is the order of trust. */
const MARKS = ['data-testid', 'data-test', 'data-auto', 'data-automation-id', 'data-qa', 'data-hook', 'itemprop'];

/** Words a class has when it says what stands there, not how it looks. */
const MEANING =
  /prod|item|card|tile|title|name|price|prix|preis|preci|cost|size|unit|weight|volume|brand|desc|pack|amount|format|measure|artic|artik|offer|entry|heading|cell/i;
/** A build's hash or counter. */
const HASHED =
  /__(?=[\w-]*[\dA-Z])[\w-]{4,}$|[-_][a-zA-Z]*\d\w*$|^(css|sc|jss|mui|e)-|^[a-z]*[A-Z][A-Za-z]{3,6}$(?<!Price|Title|Name|Item|Card|Tile)/;

/** Names under which an element will still be found after the next build, best first. */
export function namesOf(el: Element): string[] {
  const marks = MARKS.flatMap((mark) => markOf(mark, el.getAttribute(mark)));
  const classes = [...el.classList].filter((name) => /^[\w-]+$/.test(name) && MEANING.test(name) && !HASHED.test(name));
  const tag = el.localName;
  return [
    ...marks,
    ...(tag.includes('-') ? [tag] : []),
    ...classes.map((name) => `.${name}`),
    ...(/^(h[2-6]|article)$/.test(tag) ? [tag] : []),
  ];
}

/** `product-card-0` → `[data-testid^="product-card-"]`: what counts up is no part of the name. */
function markOf(mark: string, value: string | null): string[] {
  if (value === null || /["\\]/.test(value)) return [];
  const stem = /^(\D*[-_:])[^-_:]*\d/.exec(value)?.[1];
  return [stem === undefined ? `[${mark}="${value}"]` : `[${mark}^="${stem}"]`];
}
