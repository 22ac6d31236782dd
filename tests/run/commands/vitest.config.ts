import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const top = resolve(import.meta.dirname, '../../..');

const shared = {
  environment: 'node',
  globalSetup: 'tests/run/commands/clone-setup.ts',
  // Each command has the machine, and the clone, to itself.
  fileParallelism: false,
  // To clone, and to remove the half gigabyte that was installed.
  hookTimeout: 120_000,
} as const;

/** The commands of package.json, run as a newcomer runs them. `npm test` runs the first project, and only that. */
export default defineConfig({
  root: top,
  test: {
    projects: [
      {
        root: top,
        test: {
          ...shared,
          name: 'commands',
          include: ['tests/run/commands/*.test.ts'],
          exclude: ['tests/run/commands/*.long.test.ts'],
          // A build and a browser.
          testTimeout: 180_000,
        },
      },
      {
        root: top,
        test: {
          ...shared,
          name: 'commands-long',
          include: ['tests/run/commands/*.long.test.ts'],
          // The bench takes 25 minutes of it.
          testTimeout: 3_600_000,
        },
      },
    ],
  },
});
