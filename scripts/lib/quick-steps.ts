import { z } from 'zod';
import { type Step, tests, tool } from './steps.ts';

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});

const vitest = (name: string, words: readonly string[]): Step =>
  tests(
    name,
    'node_modules/vitest/vitest.mjs',
    (report) => ['run', ...words, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    (report) => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = VitestReport.parse(report);
      return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
    },
  );

const without = (...folders: string[]) => folders.flatMap((folder) => ['--exclude', `tests/${folder}/**`]);

/** Real layouts in Chromium. */
export const geometryStep = vitest('geometry in Chromium', ['tests/geometry']);

/** Everything that needs no browser: `npm run check`, and the first part of `npm test`. */
export const quickSteps: readonly Step[] = [
  tool('format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']),
  tool('types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
  tool('data rules', 'scripts/lint-data.ts'),
  // these files share their modules, which halves their time; the extension's parts listen once a context
  vitest('unit and property tests', [...without('geometry', 'extension', 'entrypoints'), '--no-isolate']),
  vitest('tests of the extension’s parts', ['tests/extension', 'tests/entrypoints']),
];
