/**
 * `npm run gallery`: every state × theme × language sample as one contact sheet, to be looked at by a person.
 * Scenes are the lists called `scenes` in scripts/gallery/*.ts; `npm run gallery -- card` takes those whose title says so.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Scene, Variant } from './gallery/scene.ts';

const OUT = join(import.meta.dirname, '../.output/gallery');
const wanted = process.argv[2]?.toLowerCase() ?? '';

async function allScenes(): Promise<Scene[]> {
  const files = readdirSync(join(import.meta.dirname, 'gallery')).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(files.map((name) => import(`./gallery/${name}`) as Promise<{ scenes?: Scene[] }>));
  return modules.flatMap(({ scenes = [] }) => scenes).filter(({ title }) => title.toLowerCase().includes(wanted));
}

const caption = ({ locale, theme, note }: Variant) => [locale, theme, note].filter(Boolean).join(' · ');

async function shoot(): Promise<string[]> {
  const browser = await chromium.launch({
    executablePath: process.env.K2_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const figures: string[] = [];
  for (const scene of await allScenes()) {
    for (const variant of scene.variants) {
      const page = await browser.newPage({
        viewport: { width: scene.width, height: scene.height ?? 200 },
        deviceScaleFactor: variant.zoom ?? 1,
        colorScheme: variant.theme,
        forcedColors: variant.forcedColors ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      await scene.show(page, variant);
      const file = `${scene.title}-${caption(variant)}`.replace(/[^\w]+/g, '-').toLowerCase();
      await page.screenshot({ path: join(OUT, `${file}.png`), fullPage: scene.height === undefined });
      await page.close();
      figures.push(
        `<figure><figcaption>${scene.title}<br>${caption(variant)}</figcaption><img src="${file}.png" alt=""></figure>`,
      );
    }
  }
  await browser.close();
  return figures;
}

mkdirSync(OUT, { recursive: true });
const figures = await shoot();
const style =
  'body{display:flex;flex-wrap:wrap;gap:24px;align-items:start;font:13px sans-serif;background:#ccc}figure{margin:0}img{max-width:720px;display:block}';
writeFileSync(
  join(OUT, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>K2 Lens</title><style>${style}</style>${figures.join('\n')}`,
);
process.stdout.write(`${figures.length} pictures: ${join(OUT, 'index.html')}\n`);
