import { defineConfig } from '@playwright/test';

/** No retries: a test that passes now and then is a failing test. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  timeout: 60_000,
  retries: 0,
  workers: 2,
  fullyParallel: false,
});
