// Makes the folder of a new store: `npm run new-store <id> <url> [saved page or pasted report]`.
// Without a page the shop is named, no more; machine-readable data and the generic reader carry it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../page/read.ts';
import { COUNTRIES } from '../stores/country.ts';
import type { Adapter } from '../stores/types.ts';
import { inProject } from './lib/paths.ts';
import { adapterText, withStore } from './new-store/adapter-text.ts';
import { type Found, findSelectors } from './new-store/find-selectors.ts';
import { isReport, pageOfReport } from './new-store/report-page.ts';
import { samplePairs } from './new-store/sample-pairs.ts';

const [id = '', address = '', file] = process.argv.slice(2);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || !URL.canParse(address)) {
  console.error('npm run new-store <id in kebab-case> <url of one of its lists> [saved page or pasted report]');
  process.exit(2);
}
const folder = inProject('stores', id);
if (existsSync(folder)) {
  console.error(`stores/${id} is there already.`);
  process.exit(1);
}

const url = new URL(address);
const country = url.hostname.split('.').at(-1)?.toUpperCase().replace('UK', 'GB') ?? '';
const month = new Date().toISOString().slice(0, 7);
const name = id.replace(/(^|-)(\w)/g, (_, gap: string, letter: string) => (gap && ' ') + letter.toUpperCase());

const found = file === undefined ? undefined : cardsOf(readFileSync(file, 'utf8'));
const adapter: Adapter = {
  id,
  name,
  country: country in COUNTRIES ? country : 'US',
  matches: [`https://${url.hostname}/*`],
  optional: true,
  ...(found && { seen: month, evidence: 'page', pages: [{ kind: 'listing', ...found }] }),
};

mkdirSync(found ? `${folder}/samples` : folder, { recursive: true });
const text = adapterText(adapter);
writeFileSync(`${folder}/store.ts`, text);
for (const { path, content } of found ? samplePairs(adapter, url, month, found) : [])
  writeFileSync(`${folder}/samples/${path}`, content);
const list = inProject('stores', 'list.ts');
writeFileSync(list, withStore(readFileSync(list, 'utf8'), id));

console.log(`stores/${id}/store.ts (${text.trimEnd().split('\n').length} lines) and its line in stores/list.ts.`);
console.log(
  found
    ? `Read ${found.cards.length} cards. Look at the selectors and at stores/${id}/samples/, then: npm run fix && npm run check`
    : 'Named only. With a saved page or a copied report as third word it gets selectors and samples.',
);

/** The cards a saved page or a report shows, and names that find them again. */
function cardsOf(text: string): Found | undefined {
  const html = isReport(text) ? pageOfReport(text) : text;
  const { document } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() }).window;
  const { products } = readPage(document, url);
  const found = findSelectors(document, products);
  if (found === undefined) console.error(`${products.length} products were read, but nothing lasting marks them.`);
  return found;
}
