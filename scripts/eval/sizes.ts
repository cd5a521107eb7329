import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../data/terms.ts';
import { parsePack } from '../../matching/pack.ts';
import { parseCsvRecords } from '../lib/parse-csv.ts';
import { evalFolder, inProject } from '../lib/paths.ts';
import { share } from './tally.ts';

/** A title of ours: `size` as a person reads it (grams, millilitres or pieces of the whole pack; `-` for none), `read` by us. */
interface SizeTitle {
  form: string;
  title: string;
  size: string;
  read: string;
}

export function sizeTitles(): SizeTitle[] {
  const rows = readFileSync(inProject('tests', 'nutrition', 'pack-titles.tsv'), 'utf8')
    .trim()
    .split('\n');
  return rows
    .map((row) => row.split('\t'))
    .map(([form = '', title = '', size = '']) => ({
      ...{ form, title, size },
      read: print(parsePack(title, hintsOf(form, title))),
    }));
}

/** Pints and gallons are the country's; eggs and capsules are counted. */
function hintsOf(form: string, title: string) {
  return {
    ...(/ US\b|^(?=.*(?:gallon|fl\.? oz|pint \(473))/.test(title) && { country: 'US' }),
    ...(/^(pieces|dozens)$/.test(form) && { pieces: true }),
  };
}

function print(pack: Pack | null): string {
  if (pack?.grams !== undefined) return `${Math.round(pack.grams)}g`;
  if (pack?.millilitres !== undefined) return `${Math.round(pack.millilitres)}ml`;
  return pack?.pieces === undefined ? '-' : `${pack.pieces}pc`;
}

/** A figure beside a unit or a counting word, found without the parser. Milligrams are doses, not sizes. */
const HAS_SIZE =
  /(?:^|[^\p{L}\d])(?:\d+(?:[.,]\d+)?|[½¼¾])\s?-?(?:kg|kilo|g|gr|gm|grams?|gramm|grammes|gramos?|l|lt|ltr|lit(?:er|re|ro|ri)s?|[dcm]l|fl\.? ?oz|oz|ounces?|lbs?|pounds?|pints?|quarts?|gallons?|ct|count|pcs?|pieces?|pack|pk|stück|stk|st|stuks|szt|uds?|unidades|pz|pezzi|pièces?|tranches|slices|plakken|scheiben|caps(?:ules)?|kapseln|gélules|tablets)(?!\p{L})|\d+\s?[個枚本玉粒切袋]|dozen|dutzend|douzaine|docena/iu;

/** Real names, where they stand beside the project. */
const SHARED = ['names-dev.csv', 'names-throughput.txt'] as const;

export function evalSizes(): void {
  const titles = sizeTitles();
  const forms = [...new Set(titles.map(({ form }) => form)), 'all'];
  console.log('\nPack sizes: our own titles, by form');
  console.table(
    Object.fromEntries(
      forms.map((form) => {
        const all = titles.filter((title) => form === 'all' || title.form === form);
        const right = all.filter(({ size, read }) => size === read).length;
        return [form, { titles: all.length, right, share: share(right, all.length) }];
      }),
    ),
  );
  for (const { title, size, read } of titles.filter((one) => one.size !== one.read))
    console.log(`  ${title}: ${read}, should be ${size}`);
  const shared = SHARED.filter((file) => existsSync(pathOf(file)));
  if (shared.length === 0) return;
  console.log('\nPack sizes: real names with a size, read at all');
  console.table(Object.fromEntries(shared.map((file) => [file, readable(namesIn(file))])));
}

function readable(names: readonly string[]) {
  const sized = names.filter((name) => HAS_SIZE.test(name));
  const read = sized.filter((name) => parsePack(name) !== null).length;
  return { names: names.length, 'with a size': sized.length, read, share: share(read, sized.length) };
}

const pathOf = (file: string) => join(evalFolder, file);

function namesIn(file: (typeof SHARED)[number]): string[] {
  const text = readFileSync(pathOf(file), 'utf8');
  return file.endsWith('.csv') ? parseCsvRecords(text).map(({ name = '' }) => name) : text.trim().split('\n');
}
