import type { KnipConfig } from 'knip';

/** With --production knip looks at the product alone: what only tests use counts as unused. */
const isProduct = process.argv.includes('--production');

/**
 * What nothing uses: files, dependencies, exports. `npm run lint` asks twice, about everything and about the product.
 * WXT's entrypoints, Vitest's and Playwright's tests and the commands in package.json are found by knip's plugins.
 */
const config: KnipConfig = {
  entry: [
    // A worker is started by its address, which is no import.
    'src/**/*-worker.ts!',
    // The commands start these by their path.
    'tests/run/*.mjs',
    'tests/bench/bench.ts',
    'tests/bench/empty-popup/*.tsx',
    'tests/browser/pictures/*.ts',
  ],
  project: ['src/**/*.{ts,tsx}!', 'entrypoints/**/*.{ts,tsx}!', 'tests/**/*.{ts,tsx,mjs}'],
  vitest: {
    config: [
      'tests/vitest.config.ts',
      'tests/mutation/vitest.config.ts',
      'tests/run/commands/vitest.config.ts',
    ],
  },
  stryker: { config: ['tests/mutation/stryker.config.json'] },
  // A list stands beside the type that is made from it, and tests walk it.
  ignoreExportsUsedInFile: true,
  // Of the machine, where they are installed.
  ignoreBinaries: ['faketime', 'xdotool', 'Xvfb'],
  ...(isProduct && {
    // WXT's module of the same name puts it into every page.
    ignoreDependencies: ['webextension-polyfill'],
    ignoreIssues: {
      // Tests come in by a folder's index.ts, like everybody else. What only they need is found where it is made.
      'src/*/index.ts': ['exports', 'types'],
      // `why` and the log it reads are to become a page of their own.
      'src/engine/view.ts': ['exports'],
      // The one list of what is stored says how large each value may become; tests hold the engine to it.
      'src/engine/stored.ts': ['exports'],
    },
  }),
};

export default config;
