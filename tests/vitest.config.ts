import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

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

/** Properties take seconds; on a slow or busy machine many. A test that hangs is still told of. */
const testTimeout = 120_000;

export default defineConfig({
  root: top,
  test: {
    projects: [
      {
        root: top,
        test: {
          name: 'core',
          testTimeout,
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
          testTimeout,
          environment: 'node',
          include: ['tests/browser-api/**/*.test.{ts,tsx}', 'tests/ui/**/*.test.{ts,tsx}'],
        },
      },
      {
        root: top,
        test: {
          name: 'components',
          testTimeout,
          // Guards against what never comes, for vi.waitFor and expect.poll as for tests/components/fixtures/set-up.ts.
          expect: { poll: { timeout: 10_000 } },
          environment: 'happy-dom',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/components/fixtures/set-up.ts'],
          // That of the simulated computer.
          env: { TZ: 'Europe/Berlin' },
        },
      },
    ],
  },
});
