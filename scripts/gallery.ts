// `npm run gallery`: every state × theme × language sample of the built extension as one contact sheet, to be looked at
// by a person. `npm run gallery -- card` takes those whose title says so, `npm run gallery -- card ja` in one language.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene } from './gallery/scene.ts';
import { scenes } from './gallery/scenes.ts';
import { type Shown, Stage, type Theme } from './gallery/stage.ts';
import { builtExtension } from './lib/build.ts';
import { inProject } from './lib/paths.ts';

const OUT = inProject('.output', 'gallery');
const THEMES: readonly Theme[] = ['light', 'dark'];
/** Where words are long or the script is another, a look in the dark is worth its time. */
const BOTH_THEMES: readonly string[] = ['en', 'ja'];
const LANGUAGES = readdirSync(inProject('locales')).map((file) => file.replace('.json', ''));

const [words = '', onlyLanguage] = process.argv.slice(2);
const wanted = scenes.filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()));

interface Picture {
  scene: string;
  caption: string;
  file: string;
}

/** At work at once: each of them mostly waits. */
const BROWSERS = 3;
const SCENES_A_JOB = 12;

interface Job {
  language: string;
  scenes: readonly Scene[];
}

function jobsIn(language: string): Job[] {
  const left = wanted.filter(({ everyLanguage }) => everyLanguage || language === 'en');
  const jobs: Job[] = [];
  while (left.length > 0) jobs.push({ language, scenes: left.splice(0, SCENES_A_JOB) });
  return jobs;
}

/** Pictures of some scenes in one language, from one browser. */
async function shoot(extension: string, { language, scenes }: Job): Promise<Picture[]> {
  const stage = await Stage.launch(extension, language);
  const pictures: Picture[] = [];
  for (const scene of scenes) {
    const themes = THEMES.slice(0, BOTH_THEMES.includes(language) ? 2 : 1);
    try {
      let shown: Shown | undefined;
      for (const theme of themes) {
        shown = await stage.show(scene, theme, shown);
        const caption = `${language} · ${theme}`;
        const file = `${`${scene.title}-${caption}`.replace(/[^\w]+/g, '-').toLowerCase()}.png`;
        await shown.page.screenshot({ path: join(OUT, file), fullPage: !/^(Popup|Card)/.test(scene.title) });
        pictures.push({ scene: scene.title, caption, file });
      }
    } catch (problem) {
      process.exitCode = 1;
      console.log(`✗ ${scene.title}, ${language}: ${problem instanceof Error ? problem.message : problem}`);
    }
  }
  await stage.lens.close();
  return pictures;
}

function sheet(pictures: readonly Picture[]): string {
  const rows = wanted.map(({ title }) => {
    const figures = pictures
      .filter(({ scene }) => scene === title)
      .map(
        ({ caption, file }) =>
          `<figure><figcaption>${caption}</figcaption><a href="${file}"><img src="${file}" alt="" loading="lazy"></a></figure>`,
      );
    return `<section><h2>${title}</h2><div>${figures.join('')}</div></section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>K2 Lens: gallery</title><style>
    body { margin: 24px; background: #c9cfcf; font: 13px/18px system-ui, sans-serif }
    h2 { margin: 28px 0 8px; font-size: 15px }
    div { display: flex; gap: 20px; align-items: start; overflow-x: auto; padding-bottom: 12px }
    figure { margin: 0 } figcaption { margin-bottom: 4px; color: #3c4747 }
    img { display: block; max-width: 620px; max-height: 760px; box-shadow: 0 1px 6px rgb(0 0 0 / 25%) }
  </style><h1>K2 Lens</h1>${rows.join('\n')}`;
}

const started = performance.now();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const extension = process.env.K2_EXTENSION ?? builtExtension('chrome-demo');
const jobs = LANGUAGES.filter((language) => !onlyLanguage || language === onlyLanguage).flatMap(jobsIn);
const pictures: Picture[] = [];
await Promise.all(
  Array.from({ length: BROWSERS }, async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) pictures.push(...(await shoot(extension, job)));
  }),
);
writeFileSync(join(OUT, 'index.html'), sheet(pictures));
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${pictures.length} pictures in ${seconds} s: ${join(OUT, 'index.html')}`);
