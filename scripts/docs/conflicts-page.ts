import claimFile from '../../data/claims.json' with { type: 'json' };
import type { Evidence, FoodRecord } from '../../data/record-types.ts';
import type { Tables } from './tables.ts';
import { figure, GRADE_WORDS, sourceLink, table } from './words.ts';

const ARTICLE = 'seed-mercola-2024';
const NO_NUMBER = 'No K2 number found';

/** docs/conflicts.md: where sources disagree, what is shown, and why. */
export function conflictsPage(tables: Tables): string {
  const { records } = tables;
  const noted = records.filter(({ note }) => note && !note.startsWith(NO_NUMBER));
  const conflicts = noted.filter(({ like }) => !like);
  const borrowed = noted.filter(({ like }) => like);
  const article = records.filter(({ evidence }) => evidence.some(({ source }) => source === ARTICLE));
  const without = records.filter(({ k2, like }) => k2 === null && !like);
  const parts = [
    INTRO,
    '## The article beside the measurements',
    'The article this project began with is kept row by row. Where others measured, their value is shown and the article keeps its own figure here.',
    table(
      ['food', 'the article says', 'shown (µg per 100 g)', 'why'],
      article.map((record) => [record.name, articleSays(record), shown(record, tables), basisOf(record)]),
    ),
    '## Conflicts and cautions',
    table(
      ['food', 'shown (µg per 100 g)', 'rests on', 'conflict or caution'],
      conflicts.map((record) => [record.name, shown(record, tables), basisOf(record), record.note ?? '']),
    ),
    '## Figures that stand in',
    'Not measured themselves; shown at grade C at best.',
    table(
      ['food', 'shown (µg per 100 g)', 'why these figures may stand in'],
      borrowed.map((record) => [record.name, shown(record, tables), record.note ?? '']),
    ),
    '## Rows that do not count',
    excludedTable(tables),
    '## Foods without a number',
    `Nobody measured them, or no measurement could be read: ${without.map(({ name }) => name).join(', ')}.`,
    '## What the article says about health, and what was read',
    table(
      ['the article', 'read', 'what may be said', 'sources'],
      claimFile.claims.map(({ article: says, read, wording, sources }) => [
        says,
        read,
        wording,
        links(sources, tables),
      ]),
    ),
    '## Where more numbers may be',
    table(
      ['lead', 'source'],
      claimFile.leads.map(({ lead, sources }) => [lead, links(sources, tables)]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

const INTRO = `# Where sources disagree

Written by \`npm run fix\`; change \`note\` and \`excluded\` in \`data/foods/\` and \`data/claims.json\`, not this file. A value is never averaged across a conflict: we show what most independent laboratories support, widen the range over those that remain, lower the grade, and say so here.`;

function shown(record: FoodRecord, { foodById }: Tables): string {
  const k2 = foodById.get(record.id)?.k2;
  if (k2) return `${figure(k2)}, ${k2.grade}: ${GRADE_WORDS[k2.grade]}`;
  return record.k2 === 'label' ? 'the label' : 'not measured';
}

const basisOf = ({ k2 }: FoodRecord): string => (k2 && k2 !== 'label' ? k2.basis : '–');

function articleSays({ evidence }: FoodRecord): string {
  return evidence
    .filter(({ source }) => source === ARTICLE)
    .map((row) => [row.brand ?? row.sample, saysOf(row)].filter(Boolean).join(': '))
    .join('; ');
}

const FORMS: Readonly<Record<string, string>> = { mk4: 'MK-4', mk7: 'MK-7' };

function saysOf({ ugPer100g, range, note = '' }: Evidence): string {
  const [low, high] = range ?? [];
  const span = range ? `${low ?? 'up to'}${low === null ? ' ' : '–'}${high}` : '';
  const forms = Object.entries(ugPer100g ?? {}).map(([form, ug]) => `${FORMS[form] ?? form} ${ug}`);
  return [span, ...forms].filter(Boolean).join(', ') || note.replace('qualitative claim only: ', '');
}

function excludedTable(tables: Tables): string {
  const rows = tables.records.flatMap((record) =>
    record.evidence.flatMap(({ source, at, sample, excluded, note }) =>
      excluded
        ? [
            [
              record.name,
              sourceLink(source, tables.sources),
              [at, sample].filter(Boolean).join(', '),
              excluded,
              note ?? '',
            ],
          ]
        : [],
    ),
  );
  return table(['food', 'source', 'place', 'why it does not count', 'what it says'], rows);
}

const links = (keys: readonly string[], { sources }: Tables): string =>
  keys.map((key) => sourceLink(key, sources)).join(', ');
