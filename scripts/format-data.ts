// Writes what is generated from the records: data/table.json. Run after any change in data/foods/.
import { writeFileSync } from 'node:fs';
import { compactFood } from '../data/compact.ts';
import { packTable, printTable } from '../data/packed-table.ts';
import { records, sources } from '../data/records.ts';
import { inProject } from './lib/paths.ts';

const byId = new Map(records.map((record) => [record.id, record]));
const table = packTable(records.map((record) => compactFood(record, byId, sources)));
writeFileSync(inProject('data', 'table.json'), printTable(table));
