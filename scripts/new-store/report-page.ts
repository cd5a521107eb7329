/**
 * "Copy report" gives markup without words: one line a tag, indented by depth, texts as their form ("Aaaaa 000 a").
 * Here it becomes a page again, so that one road leads from a report and from a saved page to an adapter.
 */
export const isReport = (text: string): boolean => /^host: /.test(text.trimStart());

const VOID = new Set(['img', 'input', 'br', 'hr', 'source', 'wbr', 'meta', 'link']);

/** A form in words again, no two alike: prices that are all zeros and names that are all the same are no list to a reader. */
const speaking = (form: string, seed: number): string =>
  form.startsWith('<') || form.startsWith('#')
    ? form.replace(' href', ` href="/x${seed}"`)
    : form
        .replace(/(?<=0\s?)aa\b/g, 'ml')
        .replace(/(?<=0\s?)a\b/g, 'g')
        .replace(/\b[Aa]{3,}/g, (word, place: number) => nonsense(word, seed + place))
        .replace(/0/g, (_, place: number) => String(((place + seed) % 9) + 1));

const nonsense = (word: string, seed: number): string =>
  word.replace(/[Aa]/g, (letter, place: number) => {
    const other = (place % 2 ? 'aeiou' : 'bdfklmnprst').charAt((seed + place) % (place % 2 ? 5 : 11));
    return letter === 'A' ? other.toUpperCase() : other;
  });

export function pageOfReport(report: string): string {
  const [head = '', ...rest] = report.trim().split(/\n\s*\n/);
  const lang = /^lang: (\S+)/m.exec(head)?.[1] ?? 'en';
  // The containers come first, all at depth 0; the cards after them are as deep as they say.
  const lines = rest
    .join('\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const open: { depth: number; tag: string }[] = [];
  const html: string[] = [];
  const closeTo = (depth: number) => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      html.push(`</${last.tag}>`);
      open.pop();
    }
  };
  const containers = lines.findIndex((line, at) => /^\s/.test(lines[at + 1] ?? '') && !/^\s/.test(line));
  lines.forEach((line, at) => {
    const depth = (line.length - line.trimStart().length) / 2 + (at < containers ? -1000 + at : 0);
    closeTo(depth);
    const words = speaking(line.trim(), at);
    const tag = /^<([a-z][\w-]*)/.exec(words)?.[1];
    if (words === '#shadow-root') open.push({ depth, tag: 'template' });
    html.push(words === '#shadow-root' ? '<template shadowrootmode="open">' : words);
    if (tag !== undefined && !VOID.has(tag)) open.push({ depth, tag });
  });
  closeTo(Number.NEGATIVE_INFINITY);
  return `<html lang="${lang}"><body>\n${html.join('\n')}\n</body></html>`;
}
