import type { FoodRecord } from '../../data/record-types.ts';
import { FOOD_GROUPS } from '../../data/terms.ts';
import { originOf, type Tables } from './tables.ts';
import { BOUND_WORDS, figure, GRADE_WORDS, perServing, sourceLink, table } from './words.ts';

const HEADS = ['food', 'names', 'µg per 100 g', 'grade', 'per serving', 'rests on'];

/** docs/foods.md: the whole table, readable, one part a group, and the sources at the end. */
export function foodsPage(tables: Tables): string {
  const parts = FOOD_GROUPS.flatMap((group) => {
    const records = tables.records.filter((record) => record.group === group);
    return records.length === 0
      ? []
      : [
          `## ${titleOf(group)}`,
          table(
            HEADS,
            records.map((record) => foodRow(record, tables)),
          ),
        ];
  });
  return `${[intro(tables), ...parts, '## Sources', sourcesTable(tables)].join('\n\n')}\n`;
}

function intro({ records, sources }: Tables): string {
  const measured = records.filter(({ k2, like }) => like || (k2 && k2 !== 'label')).length;
  const rows = records.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return `# Vitamin K2 in food

Written by \`npm run fix\`; change the records in \`data/foods/\`, not this file. ${records.length} foods, ${measured} with a figure, ${rows} rows of evidence, ${Object.keys(sources).length} sources.

Figures are µg of menaquinones (MK-4 to MK-10) in 100 g as eaten: the central value, then the spread of the rows that count. ≤ is an upper bound, ≥ says that only a part was measured. A: ${GRADE_WORDS.A}; B: ${GRADE_WORDS.B}; C: ${GRADE_WORDS.C}; D: ${GRADE_WORDS.D}. What the sources disagree on is in [conflicts.md](conflicts.md), the same table for a spreadsheet in [foods.csv](foods.csv), every row of evidence in \`data/foods/\`.`;
}

const TITLES: Readonly<Record<string, string>> = { none: 'Without K2', plant: 'Plants and ferments' };
const titleOf = (group: string): string => TITLES[group] ?? `${group.charAt(0).toUpperCase()}${group.slice(1)}`;

function foodRow(record: FoodRecord, tables: Tables): (string | number)[] {
  const k2 = tables.foodById.get(record.id)?.k2 ?? null;
  const origin = originOf(tables, record);
  const name = `**${record.name}** \`${record.id}\``;
  if (k2 === null || !origin.k2 || origin.k2 === 'label') {
    const words = record.k2 === 'label' ? 'on the label' : 'not measured';
    return [
      name,
      namesOf(record),
      words,
      record.k2 === 'label' ? 'label' : 'D',
      servingOf(record),
      evidenceLinks(record, tables),
    ];
  }
  const like = record.like ? `, as ${origin.name}` : '';
  const bound = BOUND_WORDS[k2.bound];
  const grade = `${k2.grade}: ${GRADE_WORDS[k2.grade]}${bound && `; ${bound}`}${k2.articleOnly ? '; the article alone' : ''}`;
  const links = origin.k2.sources.map((key) => sourceLink(key, tables.sources)).join(', ');
  return [
    name,
    namesOf(record),
    `${figure(k2)}${like}`,
    grade,
    `${perServing(k2.centralUg, record)} µg in ${servingOf(record)}`,
    links,
  ];
}

const servingOf = ({ servingGrams, servingPieces, group }: FoodRecord): string => {
  if (group === 'supplement') return 'one a day';
  return servingPieces
    ? `${servingGrams} g (${servingPieces} ${servingPieces === 1 ? 'piece' : 'pieces'})`
    : `${servingGrams} g`;
};

/** The name to show in each language, without repeating one. */
function namesOf({ name, aka }: FoodRecord): string {
  const shown = Object.entries(aka).flatMap(([lang, [first]]) => (first && lang !== '*' ? [`${lang} ${first}`] : []));
  return shown.filter((one) => !one.endsWith(` ${name}`)).join(', ') || '–';
}

const evidenceLinks = ({ evidence }: FoodRecord, { sources }: Tables): string =>
  [...new Set(evidence.map(({ source }) => source))].map((key) => sourceLink(key, sources)).join(', ') || '–';

function sourcesTable({ sources }: Tables): string {
  const rows = Object.entries(sources).map(([key, { citation, kind, root, licence, method }]) => [
    sourceLink(key, sources),
    citation,
    kind,
    root,
    method,
    licence,
  ]);
  return table(['key', 'source', 'kind', 'root', 'method', 'licence'], rows);
}
