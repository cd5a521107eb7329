// Adds a food to the table: `npm run add-food` asks on the terminal, `npm run add-food -- --from food.json` takes a
// record (or `{ "record": …, "titles": …, "sources": … }`). Nothing is written unless every rule is content.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { printJson } from '../data/print.ts';
import { type Draft, QUESTIONS, recordOf } from './add-food/questions.ts';
import { type Addition, withFood } from './add-food/with-food.ts';
import { generatedFiles } from './docs/generated-files.ts';
import { writeChanged } from './docs/write-changed.ts';
import { readDataFiles } from './lib/data-files.ts';

const DRAFT = join(tmpdir(), 'k2-food-draft.json');

const { values } = parseArgs({ options: { from: { type: 'string' } } });
const addition = values.from === undefined ? { record: recordOf(await askAll()) } : readAddition(values.from);
const { files, problems, wantsTitles } = withFood(readDataFiles(), addition);

if (problems.length > 0) {
  console.log('Not added; nothing was changed:');
  for (const { record, key, problem, remedy } of problems) {
    console.log(`  ${[record, key].filter(Boolean).join(' › ')}: ${problem}\n  → ${remedy}`);
  }
  if (values.from === undefined) keep(addition.record);
  process.exitCode = 1;
} else {
  console.log(`Added. Written: ${writeChanged(generatedFiles(files)).join(', ')}.`);
  if (wantsTitles) {
    console.log('Now write product titles, as shops do, in three languages or more: ones that are the food (hit) and');
    console.log('ones that only look like it (miss), in the .titles.json beside the record. Then: npm run check');
  }
}

function readAddition(path: string): Addition {
  try {
    const json: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    const isRecord = typeof json === 'object' && json !== null;
    return isRecord && 'record' in json ? (json as Addition) : { record: json };
  } catch (error) {
    console.error(`${path} can not be read: ${error instanceof Error ? error.message : error}`);
    process.exit(2);
  }
}

/** Asks until every answer has its form; what was typed is kept when the terminal closes. */
async function askAll(): Promise<Draft> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers = terminal[Symbol.asyncIterator]();
  const draft: Draft = { not: [] };
  for (const { ask, when, take } of QUESTIONS) {
    if (when && !when(draft)) continue;
    let complaint: string | null;
    do {
      terminal.setPrompt(`${ask}: `);
      terminal.prompt();
      const { value: answer, done } = await answers.next();
      if (done) {
        console.log('\nStopped; nothing was added.');
        keep(recordOf(draft));
        process.exit(1);
      }
      complaint = take(answer.trim(), draft);
      if (complaint) console.log(`  ${complaint}`);
    } while (complaint);
  }
  terminal.close();
  return draft;
}

function keep(record: unknown): void {
  writeFileSync(DRAFT, printJson(record));
  console.log(`Your answers are in ${DRAFT}: mend it and run npm run add-food -- --from ${DRAFT}`);
}
