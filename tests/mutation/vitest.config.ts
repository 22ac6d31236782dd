import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const top = fileURLToPath(new URL('../..', import.meta.url));

/** What StrykerJS runs for each of its changes: the tests of the folders that it changes, and two of the engine's. */
export default defineConfig({
  root: top,
  test: {
    root: top,
    environment: 'node',
    setupFiles: ['tests/set-up-random.ts'],
    include: ['tests/{schedule,sitting,breaks}/**/*.test.ts', 'tests/engine/{asking,clock}.test.ts'],
    // Those would find more, but take seconds for each mutant.
    exclude: ['**/*.property.test.ts'],
    // The machine's zone must never matter; an odd one shows where it does.
    env: { TZ: 'Asia/Kathmandu' },
  },
});
