import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IFlattenedRuleSet } from 'dependency-cruiser';
import { expect, test } from 'vitest';

const rules = createRequire(import.meta.url)(resolve('.dependency-cruiser.cjs')) as {
  forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
  options: Record<string, unknown>;
};

/** Lays out a small program, follows its imports by our rules, and tells the rules that it breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const top = mkdtempSync(join(tmpdir(), 'limber-arrows-'));
  try {
    symlinkSync(resolve('node_modules'), join(top, 'node_modules'));
    for (const [path, code] of Object.entries(files)) {
      mkdirSync(dirname(join(top, path)), { recursive: true });
      writeFileSync(join(top, path), code);
    }
    const { tsConfig: _ours, ...options } = rules.options;
    const { output } = await cruise(
      ['src', 'entrypoints'].filter((folder) => Object.keys(files).some((path) => path.startsWith(folder))),
      { ...options, baseDir: top, validate: true, ruleSet: { forbidden: rules.forbidden } },
    );
    return [...new Set((output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(top, { recursive: true });
  }
}

const SCHEDULE = {
  'src/schedule/index.ts': `export { spans } from './spans.ts'; export type { Span } from './spans.ts';`,
  'src/schedule/spans.ts': `export interface Span { from: number } export const spans: Span[] = [];`,
};

const BREAKING: [rule: string, what: string, files: Record<string, string>][] = [
  [
    'arrows-of-schedule',
    'the core imports a folder to its right',
    { 'src/schedule/index.ts': `import '../breaks/index.ts';`, 'src/breaks/index.ts': '' },
  ],
  [
    'arrows-of-exercises',
    'one group of core folders imports the other',
    { 'src/exercises/index.ts': `export { spans } from '../schedule/index.ts';`, ...SCHEDULE },
  ],
  [
    'arrows-of-sitting',
    'the core imports a type of the browser',
    {
      'src/sitting/index.ts': `import type { A } from '../browser/index.ts'; export const a: A = 1;`,
      'src/browser/index.ts': 'export type A = number;',
    },
  ],
  [
    'arrows-of-engine',
    'the engine imports the browser',
    { 'src/engine/index.ts': `import '../browser/index.ts';`, 'src/browser/index.ts': '' },
  ],
  [
    'arrows-of-ui',
    'the interface imports the browser',
    { 'src/ui/index.ts': `import '../browser/index.ts';`, 'src/browser/index.ts': '' },
  ],
  [
    'arrows-of-browser',
    'the browser imports the interface',
    { 'src/browser/index.ts': `import '../ui/index.ts';`, 'src/ui/index.ts': '' },
  ],
  [
    'unknown-folder',
    'a folder has no place in the order',
    { 'src/helpers/index.ts': "export { spans } from '../schedule/index.ts';", ...SCHEDULE },
  ],
  [
    'past-an-index',
    'a private file is imported',
    { 'src/sitting/index.ts': `export { spans } from '../schedule/spans.ts';`, ...SCHEDULE },
  ],
  [
    'past-an-index',
    'a private type is imported',
    {
      'src/sitting/index.ts': `import type { Span } from '../schedule/spans.ts'; export const a: Span = { from: 1 };`,
      ...SCHEDULE,
    },
  ],
  [
    'entrypoint-past-an-index',
    'an entrypoint imports a private file',
    { 'entrypoints/background.ts': `import '../src/schedule/spans.ts';`, ...SCHEDULE },
  ],
  [
    'background-without-ui',
    'the background reaches the interface',
    { 'entrypoints/background.ts': `import '../src/ui/index.ts';`, 'src/ui/index.ts': '' },
  ],
  [
    'packages-of-core',
    'the core imports the browser through WXT',
    { 'src/schedule/index.ts': `import { browser } from 'wxt/browser'; export const a = browser;` },
  ],
  [
    'packages-of-core',
    'the core imports a package of Node',
    { 'src/schedule/index.ts': `import { readFileSync } from 'node:fs'; export const a = readFileSync;` },
  ],
  [
    'packages-of-core',
    'another file than the one for plan files takes JSON apart by lines',
    { 'src/plan/plan.ts': `import { parse } from '@humanwhocodes/momoa'; export const a = parse;` },
  ],
  [
    'packages-of-plan-files',
    'the file for plan files takes more than that',
    { 'src/plan/read-json.ts': `import * as v from 'valibot'; export const a = v;` },
  ],
  [
    'packages-of-core',
    'another file than the one for calendar files takes them apart',
    { 'src/calendar/event.ts': `import ICAL from 'ical.js'; export const a = ICAL;` },
  ],
  [
    'packages-of-calendar-files',
    'the file for calendar files takes more than that',
    { 'src/calendar/properties.ts': `import * as v from 'valibot'; export const a = v;` },
  ],
  [
    'packages-of-repeated',
    'the file for what comes again reads calendars',
    { 'src/calendar/repeated.ts': `import ICAL from 'ical.js'; export const a = ICAL;` },
  ],
  [
    'arrows-of-engine',
    'the engine carries the calendar parser',
    {
      'src/engine/index.ts': `export { read } from '../calendar/index.ts';`,
      'src/calendar/index.ts': 'export const read = 1;',
    },
  ],
  [
    'packages-of-engine',
    'the engine stores by itself',
    { 'src/engine/index.ts': `import { get } from 'idb-keyval'; export const a = get;` },
  ],
  [
    'packages-of-engine',
    'the engine speaks a language',
    { 'src/engine/index.ts': `import { i18n } from '#i18n'; export const a = i18n;` },
  ],
  [
    'packages-of-ui',
    'the interface imports the polyfill, if only its types',
    { 'src/ui/index.ts': `import type { Tabs } from 'webextension-polyfill'; export type A = Tabs.Tab;` },
  ],
  [
    'packages-of-entrypoints',
    'an entrypoint calls the browser itself',
    { 'entrypoints/background.ts': `import { browser } from 'wxt/browser'; export const a = browser;` },
  ],
  [
    'no-cycle',
    'two files import each other',
    {
      'src/schedule/index.ts': `export { a } from './a.ts';`,
      'src/schedule/a.ts': `import { b } from './b.ts'; export const a = () => b;`,
      'src/schedule/b.ts': `import { a } from './a.ts'; export const b = () => a;`,
    },
  ],
  ['no-orphan', 'a file hangs in the air', { 'src/schedule/lost.ts': 'export const lost = 1;' }],
  [
    'reached-from-an-entrypoint',
    'code that nothing runs',
    { 'entrypoints/background.ts': 'export const a = 1;', ...SCHEDULE },
  ],
  ['resolvable', 'an import leads nowhere', { 'src/schedule/index.ts': `import './gone.ts';` }],
];

test.each(BREAKING)('%s: %s', async (rule, _what, files) => {
  expect(await broken(files)).toContain(rule);
});

test('a program with every arrow pointing left breaks nothing', async () => {
  expect(
    await broken({
      'entrypoints/background.ts': `import { defineBackground } from 'wxt/utils/define-background';
        import { alarms } from '../src/browser/index.ts'; import { run } from '../src/engine/index.ts';
        export default defineBackground(() => run(alarms));`,
      'entrypoints/popup/main.tsx': `import { render } from 'preact'; import { App } from '../../src/ui/index.ts';
        import '../../src/ui/tokens.css'; render(App(), document.body);`,
      'src/ui/index.ts': `export { App } from './app.tsx';`,
      'src/ui/app.tsx': `import type { World } from '../engine/index.ts'; import { h } from 'preact';
        export const App = (): unknown => h('p', null, '' as unknown as World);`,
      'src/ui/tokens.css': '',
      'src/browser/index.ts': `import { browser } from 'wxt/browser'; import { get } from 'idb-keyval';
        import type { World } from '../engine/index.ts'; export const alarms: World = [browser, get];`,
      'src/engine/index.ts': `export { run } from './run.ts'; export type { World } from './run.ts';`,
      'src/engine/run.ts': `import { due } from '../breaks/index.ts';
        export type World = unknown; export const run = (world: World): unknown => [world, due];`,
      'src/breaks/index.ts': `import { spans } from '../schedule/index.ts'; import * as v from 'valibot';
        export const due = (): unknown => [spans, v];`,
      ...SCHEDULE,
    }),
  ).toEqual([]);
});
