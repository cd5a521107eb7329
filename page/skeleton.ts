import { isOurs } from './dom/own-nodes.ts';

/**
 * The markup of a page's cards for a bug report, without anything said in it: tags, classes, names of data attributes,
 * roles; every text replaced by its form ("Aaaa 00 a"), addresses and values left out.
 */

const KEPT_VALUE =
  /^(?:class|role|type|item(?:prop|type)|data-(?:test(?:id)?|auto|automation-id)|aria-(?:hidden|level)|lang|hidden)$/;
const DROPPED = /^(?:script|style|svg|iframe|noscript|template|link|meta)$/;
const LONGEST_TEXT = 60;
const DEEPEST = 24;
const MOST_NODES = 1500;

/** "Gouda 48+ 400 g" → "Aaaaa 00+ 000 a". */
export const formOf = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TEXT)
    .replace(/\p{L}/gu, (letter) => (/\p{Lu}/u.test(letter) ? 'A' : 'a'))
    .replace(/\p{N}/gu, '0');

/** Ids and class names carry product numbers and, rarely, people's: digits become 0. */
const safe = (value: string): string => value.replace(/\d/g, '0').replace(/"/g, '').slice(0, 160);

function attributesOf(el: Element): string {
  return el
    .getAttributeNames()
    .filter((name) => !name.startsWith('on') && name !== 'style')
    .map((name) => (KEPT_VALUE.test(name) ? ` ${name}="${safe(el.getAttribute(name) ?? '')}"` : ` ${safe(name)}`))
    .join('');
}

export function skeletonOf(roots: readonly Element[]): string {
  const lines: string[] = [];
  const visit = (el: Element, depth: number): void => {
    if (DROPPED.test(el.localName) || isOurs(el) || lines.length >= MOST_NODES || depth > DEEPEST) return;
    lines.push(`${'  '.repeat(depth)}<${el.localName}${attributesOf(el)}>`);
    const root = el.shadowRoot;
    if (root !== null) lines.push(`${'  '.repeat(depth + 1)}#shadow-root`);
    for (const node of [...(root?.childNodes ?? []), ...el.childNodes]) {
      if (node.nodeType === 1) visit(node as Element, depth + 1);
      else if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '')
        lines.push(`${'  '.repeat(depth + 1)}${formOf(node.nodeValue ?? '')}`);
    }
  };
  for (const root of roots) visit(root, 0);
  return lines.join('\n');
}

/** Text for "Copy report": host, kind, counts, and the first cards' markup with their container. */
export function reportOf(document: Document, url: URL, cards: readonly Element[]): string {
  const chosen = cards.slice(0, 2);
  const [first] = chosen;
  const around: string[] = [];
  for (let up = first?.parentElement ?? null; up !== null && around.length < 8; up = up.parentElement)
    around.unshift(`<${up.localName}${attributesOf(up)}>`);
  const lang = document.documentElement.getAttribute('lang') ?? '?';
  const roots = chosen.length > 0 ? chosen : [...document.querySelectorAll('main,[role=main]')].slice(0, 1);
  return [
    `host: ${url.hostname}`,
    `path: ${formOf(url.pathname)}`,
    `lang: ${safe(lang)}`,
    `cards: ${cards.length}`,
    '',
    ...around,
    skeletonOf(roots),
  ].join('\n');
}
