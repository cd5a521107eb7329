import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const STORES = join(import.meta.dirname, '../../stores');

/** What a person sees in a sample. Prices are in major units; a key nobody declared here fails. */
const ExpectedSchema = z.strictObject({
  url: z.string(),
  kind: z.enum(['listing', 'product', 'cart', 'none']),
  origin: z.optional(z.enum(['page', 'drawer', 'order'])),
  /** Titles that deserve a badge, where a sample is about that. */
  badges: z.optional(z.array(z.string())),
  items: z.array(
    z.strictObject({
      title: z.string(),
      size: z.optional(z.string()),
      price: z.optional(z.number()),
      unitPrice: z.optional(z.string()),
      quantity: z.optional(z.number()),
      linePrice: z.optional(z.number()),
      brand: z.optional(z.string()),
    }),
  ),
});

export interface Sample {
  /** Folder of the store. */
  store: string;
  slug: string;
  html: string;
  expected: z.infer<typeof ExpectedSchema>;
}

/** Folders of stores/: one a store. */
export const storeFolders: readonly string[] = readdirSync(STORES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Every sample pair on disk. */
export const samples: readonly Sample[] = storeFolders.flatMap(samplesOf);

/** Path of a file below stores/. */
export function storeFile(...path: string[]): string {
  return join(STORES, ...path);
}

function samplesOf(store: string): Sample[] {
  const folder = storeFile(store, 'samples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const slug = name.replace(/\.html$/, '');
      const expected = ExpectedSchema.parse(JSON.parse(readFileSync(`${folder}/${slug}.json`, 'utf8')));
      return { store, slug, html: readFileSync(`${folder}/${name}`, 'utf8'), expected };
    });
}
