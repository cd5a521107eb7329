import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { evalFolder, inProject, pagesFolder, root } from '../lib/paths.ts';
import { type PageToScan, readList, type ScannedPage, scanList } from '../lib/scan-list.ts';

const Sample = z.object({ url: z.url(), kind: z.string(), items: z.array(z.object({ title: z.string() })).optional() });

/** Page tables: our own samples always, the shared saved pages where they exist, with adapters and without. */
export async function evalPages(): Promise<void> {
  await evalOwnPages();
  const manifest = join(pagesFolder, 'manifest.jsonl');
  if (!existsSync(manifest)) return;
  for (const generic of [false, true]) {
    console.log(`\nSaved pages, ${generic ? 'every adapter off' : 'with adapters'}`);
    const pages: ScannedPage[] = [];
    for await (const page of scanList(readList(manifest), { generic })) pages.push(page);
    console.table(pages.map(rowOf));
    console.log(scored(pages));
  }
}

/** One list and one cart a shop; the shipped build knows no demo shop. */
const OWN = /^stores\/(?!demo\/).*\/(?:list|cart)\.html$/;

/**
 * Our own hand-written pages of shops, in Chromium: kind and names as their JSON states. Every sample is read in jsdom by
 * `npm run check` as well; here it is one list and one cart a shop, through the built extension.
 */
async function evalOwnPages(): Promise<void> {
  const samples = samplesIn(inProject('stores')).filter(({ page }) => OWN.test(page.file));
  const wanted = new Map(samples.map(({ page, sample }) => [page.file, sample]));
  let kinds = 0;
  let labelled = 0;
  let found = 0;
  let read = 0;
  for await (const { file, kind, products } of scanList(
    samples.map(({ page }) => page),
    { generic: false, badges: false },
  )) {
    const sample = wanted.get(file);
    const titles = (sample?.items ?? []).map(({ title }) => title);
    const names = new Set(products.map(({ name }) => name));
    kinds += sample?.kind === kind ? 1 : 0;
    labelled += titles.length;
    read += products.length;
    found += titles.filter((title) => names.has(title)).length;
  }
  console.log('\nOwn pages, in Chromium');
  console.table([{ pages: samples.length, kind: `${kinds}/${samples.length}`, labelled, found, read }]);
}

function samplesIn(folder: string): { page: PageToScan; sample: z.infer<typeof Sample> }[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return samplesIn(path);
    if (!name.endsWith('.html') || !existsSync(path.replace(/html$/, 'json'))) return [];
    const sample = Sample.safeParse(JSON.parse(readFileSync(path.replace(/html$/, 'json'), 'utf8')));
    return sample.success
      ? [{ page: { file: relative(root, path), path, url: sample.data.url }, sample: sample.data }]
      : [];
  });
}

const rowOf = ({ file, kind, store, products, rules }: ScannedPage) => ({
  file,
  kind,
  store,
  read: products.length,
  foods: products.filter(({ food }) => food).length,
  badges: products.filter(({ badge }) => badge).length,
  rules: Object.entries(rules)
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', '),
});

/** The shared scorer's own words. */
function scored(pages: readonly ScannedPage[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'k2-scan-')), 'scan.jsonl');
  writeFileSync(file, pages.map((page) => JSON.stringify(page)).join('\n'));
  const ran = spawnSync(process.execPath, [join(evalFolder, 'score-pages.mjs'), pagesFolder, file], {
    encoding: 'utf8',
  });
  return `${ran.stdout}${ran.stderr}`.trim();
}
