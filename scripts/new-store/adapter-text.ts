import type { Adapter, AdapterPage } from '../../stores/types.ts';

/** Words that name nothing in a module (ECMAScript 2025, 12.7.2). */
const TAKEN = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public
  return static super switch this throw true try typeof var void while with yield`.split(/\s+/),
);

/** `ab-vassilopoulos` → `abVassilopoulos`, the name of the export; `import` → `shopImport`. */
export function exportOf(id: string): string {
  const words = id.split('-');
  const named = TAKEN.has(id) || /^\d/.test(id) ? ['shop', ...words] : words;
  return named.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}

/** Source of stores/<id>/store.ts. */
export function adapterText({ id, name, country, matches = [], seen, evidence, pages = [] }: Adapter): string {
  const described = seen && [
    `  seen: ${quote(seen)},`,
    `  evidence: ${quote(evidence ?? 'page')},`,
    '  pages: [',
    ...pages.flatMap((page) => ['    {', ...fieldsOf(page, seen), '    },']),
    '  ],',
  ];
  return [
    "import type { Adapter } from '../types.ts';",
    '',
    `export const ${exportOf(id)}: Adapter = {`,
    `  id: ${quote(id)},`,
    `  name: ${quote(name)},`,
    `  country: ${quote(country)},`,
    `  matches: [${matches.map(quote).join(', ')}],`,
    '  optional: true,',
    ...(described || []),
    '};',
    '',
  ].join('\n');
}

function fieldsOf({ kind, item, title, size, price, unitPrice }: AdapterPage, seen: string): string[] {
  return Object.entries({ kind, item, title, size, price, unitPrice }).flatMap(([key, value]) =>
    typeof value === 'string' ? [`      ${key}: ${quote(value)},${key === 'item' ? ` // ${seen}` : ''}`] : [],
  );
}

/** stores/list.ts with the store in its place, in the order of the folders. */
export function withStore(list: string, id: string): string {
  const lines = list.trimEnd().split('\n');
  const folderOf = (line: string) => /from '\.\/([\w-]+)\/store\.ts';$/.exec(line)?.[1] ?? '';
  const next = lines.findIndex((line) => folderOf(line) > id);
  lines.splice(next < 0 ? lines.length : next, 0, `export { ${exportOf(id)} } from './${id}/store.ts';`);
  return `${lines.join('\n')}\n`;
}

const quote = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
