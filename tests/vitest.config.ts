import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { hangsAfterMs } from './run-length.ts';

const top = fileURLToPath(new URL('..', import.meta.url));

/** Folders whose subjects must run where there is no browser at all, not even a pretended one. */
const CORE = [
  'shapes',
  'schedule',
  'calendar',
  'sitting',
  'breaks',
  'exercises',
  'routines',
  'plan',
  'session',
  'journal',
  'settings',
  'sync',
  'policy',
  'backup',
  'engine',
  'simulation',
  'tidy',
];

const setupFiles = ['tests/set-up-random.ts'];

/** What all tests have in common. */
const common = (limitMs: number) => ({
  setupFiles,
  testTimeout: limitMs,
  hookTimeout: limitMs,
});

export default defineConfig({
  root: top,
  test: {
    // All cores: while tests run, Vitest's own process has little to do.
    maxWorkers: '100%',
    // Measured by npm run test:long.
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'], reporter: ['json'], reportOnFailure: true },
    projects: [
      {
        root: top,
        test: {
          name: 'core',
          ...common(hangsAfterMs.rules),
          environment: 'node',
          include: CORE.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
          // The machine's zone must never matter; an odd one shows where it does.
          env: { TZ: 'Asia/Kathmandu' },
        },
      },
      {
        root: top,
        plugins: [WxtVitest()],
        test: {
          name: 'shell',
          ...common(hangsAfterMs.interface),
          environment: 'node',
          include: ['tests/browser-api/**/*.test.{ts,tsx}', 'tests/ui/**/*.test.{ts,tsx}'],
        },
      },
      {
        root: top,
        test: {
          name: 'components',
          ...common(hangsAfterMs.interface),
          // Guards against what never comes, for vi.waitFor and expect.poll as for tests/components/fixtures/set-up.ts.
          expect: { poll: { timeout: 10_000 } },
          environment: 'happy-dom',
          // Each test takes its page away again, so that files can share what they have loaded.
          isolate: false,
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: [...setupFiles, 'tests/components/fixtures/set-up.ts'],
          // That of the simulated computer.
          env: { TZ: 'Europe/Berlin' },
        },
      },
    ],
  },
});
