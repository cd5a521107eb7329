// A quick look at the reader without a browser: saved pages → JSON lines, each product with the rule that read it.
//   node scripts/scan-jsdom.ts PAGES.jsonl [--generic] [--only=store,store] [--skip=store,store]
// Each line of PAGES.jsonl: {"file","url"}; file is relative to the list, its first folder is the store that --only and --skip mean.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { majorOf } from '../matching/price.ts';
import { cleanProduct } from '../matching/product.ts';
import { createReader } from '../page/read.ts';
import { runAtOnce } from '../page/slices.ts';
import type { RawProduct } from '../page/types.ts';
import { packedShopFor } from '../stores/index.ts';
import { unpackShop } from '../stores/packed.ts';
import { attachShadows } from './lib/attach-shadows.ts';

const [list, ...flags] = process.argv.slice(2);
if (list === undefined) throw new Error('usage: node scripts/scan-jsdom.ts PAGES.jsonl [--generic]');
const namesOf = (flag: string): string[] | undefined =>
  flags
    .find((each) => each.startsWith(`--${flag}=`))
    ?.slice(flag.length + 3)
    .split(',');
const [only, skip] = [namesOf('only'), namesOf('skip')];
const isGeneric = flags.includes('--generic');

/** The fields of `npm run scan`, and what they were read from. */
function plain(raw: RawProduct): object {
  const { price, quantity } = cleanProduct(raw);
  return {
    name: raw.title,
    size: raw.size ?? null,
    price: price && majorOf(price),
    quantity: raw.quantity === undefined ? null : quantity,
    rule: raw.rule,
    rawPrice: raw.price,
    unitPrice: raw.unitPrice,
    brand: raw.brand,
  };
}

for (const line of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
  const { file, url } = JSON.parse(line) as { file: string; url: string };
  const folder = file.split('/')[0] ?? '';
  if ((only !== undefined && !only.includes(folder)) || skip?.includes(folder)) continue;
  const { document } = new JSDOM(readFileSync(join(dirname(list), file), 'utf8'), {
    url,
    virtualConsole: new VirtualConsole(),
  }).window;
  attachShadows(document);
  const started = performance.now();
  const store = isGeneric ? undefined : runAtOnce(unpackShop(packedShopFor(new URL(url)), document));
  const reading = runAtOnce(createReader(document, new URL(url), store).readAll());
  console.log(
    JSON.stringify({
      file,
      url,
      kind: reading.kind,
      origin: reading.origin,
      products: reading.products.map(plain),
      others: reading.others.map(plain),
      drawer: reading.drawer?.map(plain),
      cardsSeen: reading.cardsSeen,
      rules: reading.rules,
      ms: Math.round(performance.now() - started),
    }),
  );
}
