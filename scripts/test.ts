import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { builtExtension, type Target } from './lib/build.ts';
import { inProject, root } from './lib/paths.ts';
import { geometryStep, quickSteps } from './lib/quick-steps.ts';
import { runSteps, type Step, tests } from './lib/steps.ts';

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});
const LintReport = z.object({
  errors: z.array(z.unknown()),
  warnings: z.array(z.object({ code: z.string(), file: z.optional(z.string()) })),
});

/** Preact carries a path that sets innerHTML; ours never takes it (tests/structure.test.ts looks for the word). */
const KNOWN_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT'];

const build = (target: Target): Step => ({
  name: `build ${target}`,
  run() {
    builtExtension(target);
    return { passed: 1, failed: 0 };
  },
});

const addonLint: Step = {
  name: 'addon lint',
  run() {
    const script = inProject('node_modules', 'web-ext', 'bin', 'web-ext.js');
    const words = ['lint', '-s', builtExtension('firefox'), '--no-config-discovery', '--output', 'json'];
    const ran = spawnSync(process.execPath, [script, ...words], { cwd: root, encoding: 'utf8' });
    const { errors, warnings } = LintReport.parse(JSON.parse(ran.stdout));
    const surprises = warnings.filter(({ code }) => !KNOWN_WARNINGS.includes(code));
    for (const finding of [...errors, ...surprises]) console.log(JSON.stringify(finding));
    return { passed: errors.length || surprises.length ? 0 : 1, failed: errors.length + surprises.length };
  },
};

const endToEnd = tests(
  'end to end, Chromium and Firefox',
  'node_modules/@playwright/test/cli.js',
  () => ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
  (report) => {
    const { expected, unexpected, flaky } = PlaywrightReport.parse(report).stats;
    return { passed: expected, failed: unexpected + flaky };
  },
);

runSteps([
  ...quickSteps,
  geometryStep,
  build('chrome'),
  build('firefox'),
  build('chrome-demo'),
  build('firefox-demo'),
  endToEnd,
  addonLint,
]);
