import { defineConfig } from '@playwright/test';

/** No retries: a test that passes now and then is a failing test. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  timeout: 60_000,
  // A fact is waited for, however busy the machine; nothing sleeps.
  expect: {
    timeout: 20_000,
    // Nothing more and nothing less than what was kept.
    toMatchAriaSnapshot: { children: 'deep-equal', pathTemplate: '{testDir}/structure/{arg}{ext}' },
  },
  outputDir: '../../.output/e2e',
  retries: 0,
  workers: 2,
  fullyParallel: false,
});
