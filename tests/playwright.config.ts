import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  globalSetup: './browser/global-setup.ts',
  projects: [
    { name: 'chromium', testDir: 'browser/chromium' },
    { name: 'firefox', testDir: 'browser/firefox' },
    // What npm start shows where there is no display: the main job once, with its pictures kept.
    ...(process.env['LIMBER_SHOW'] ? [{ name: 'show', testMatch: 'browser/chromium/main-job.test.ts' }] : []),
    // The README's pictures: npm run screenshots.
    ...(process.env['LIMBER_PICTURES']
      ? [{ name: 'pictures', testMatch: 'browser/pictures/*.test.ts' }]
      : []),
  ],
  // Workers share no browser, and each test finds a fresh install, so files and tests may run side by side.
  fullyParallel: true,
  workers: 2,
  // No test takes this long, nor a state to come: what hangs is given up. No test has a limit of its own.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../test-results/results.json' }]],
  preserveOutput: 'failures-only',
});
