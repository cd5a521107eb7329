import type { FoodRecord } from '../../data/record-types.ts';
import { originOf, type Tables } from './tables.ts';
import { GRADE_WORDS, perServing } from './words.ts';

/** Excel takes a file for UTF-8 only when it starts with this. */
const BOM = '\uFEFF';

/** docs/foods.csv after RFC 4180: CRLF between the lines, quotes doubled; one line a food. */
export function foodsCsv(tables: Tables): string {
  const rows = tables.records.map((record) => columns(record, tables));
  const heads = Object.keys(rows[0] ?? {});
  const lines = [heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))];
  return `${BOM}${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function columns(record: FoodRecord, tables: Tables): Record<string, string | number> {
  const k2 = tables.foodById.get(record.id)?.k2 ?? null;
  const shown = originOf(tables, record).k2;
  const grade = k2?.grade ?? (record.k2 === 'label' ? 'label' : 'D');
  return {
    id: record.id,
    name: record.name,
    group: record.group,
    'ug per 100 g': k2?.centralUg ?? '',
    lowest: k2?.lowUg ?? '',
    highest: k2?.highUg ?? '',
    bound: k2 && k2.bound !== 'figure' ? k2.bound : '',
    'only form measured': k2?.only ?? '',
    grade,
    'grade in words': GRADE_WORDS[grade],
    'serving g': record.servingGrams,
    'ug per serving': k2 ? perServing(k2.centralUg, record) : '',
    'pack g': record.packGrams,
    'piece g': record.pieceGrams ?? '',
    'g per ml': record.gramsPerMl ?? '',
    'edible share': record.edible ?? '',
    'figures of': record.like ?? '',
    cautions: record.cautions?.join(' ') ?? '',
    sources: shown && shown !== 'label' ? shown.sources.join(' ') : '',
    'rests on': shown && shown !== 'label' ? shown.basis : '',
    note: record.note ?? '',
    names: Object.entries(record.aka)
      .map(([lang, names]) => `${lang}: ${names.join('; ')}`)
      .join(' | '),
  };
}

function quoted(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
