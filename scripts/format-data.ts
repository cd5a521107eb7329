// Writes what is generated from the records: data/table.json. Run after any change in data/foods/.
import { writeFileSync } from 'node:fs';
import { compactFood } from '../data/compact.ts';
import { records, sources } from '../data/records.ts';
import { packRow } from '../data/row.ts';
import { inProject } from './lib/paths.ts';

const byId = new Map(records.map((record) => [record.id, record]));
const rows = records.map((record) => packRow(compactFood(record, byId, sources)));
writeFileSync(inProject('data', 'table.json'), `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
