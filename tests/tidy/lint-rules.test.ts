import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// The snippets are no files of the project, so the rules that need types are left out; these need none.
const eslint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** The messages that stop `code` from standing at `filePath`, leaving aside unused names. */
async function problems(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages
    .filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars')
    .map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
}

const CORE = [
  'schedule',
  'sitting',
  'breaks',
  'exercises',
  'routines',
  'plan',
  'session',
  'journal',
  'settings',
];

const IMPURE: [what: string, code: string][] = [
  ['the clock', 'export const now = () => Date.now();'],
  ['a new date', 'export const now = () => new Date();'],
  ['Temporal.Now', 'export const now = () => Temporal.Now.instant();'],
  ['performance', 'export const now = () => performance.now();'],
  ['randomness', 'export const one = () => Math.random();'],
  ['randomness taken apart', 'export const one = () => { const { random } = Math; return random(); };'],
  ['crypto', 'export const id = () => crypto.randomUUID();'],
  ["the browser's zone", 'export const zone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;'],
  ['timers', 'export const later = (f: () => void) => setTimeout(f, 1);'],
  ['repeating timers', 'export const often = (f: () => void) => setInterval(f, 1);'],
  ['browser', 'export const get = () => browser.alarms.get("a");'],
  ['chrome', 'export const get = () => chrome.alarms.get("a");'],
  ['document', 'export const body = () => document.body;'],
  ['window', 'export const width = () => window.innerWidth;'],
  ['globalThis', 'export const width = () => globalThis.innerWidth;'],
  ['navigator', 'export const language = () => navigator.language;'],
  ['the network', 'export const get = () => fetch("/");'],
  ['the console', 'export const say = () => console.log(1);'],
  ['IndexedDB', 'export const open = () => indexedDB.open("a");'],
  ['localStorage', 'export const get = () => localStorage.getItem("a");'],
  ['a variable at module level', 'let count = 0; export const next = () => ++count;'],
];

describe('the core and the engine may not use', () => {
  test.each(IMPURE)('%s', async (_what, code) => {
    for (const folder of [...CORE, 'engine']) {
      expect(await problems(`src/${folder}/made-up.ts`, code), folder).not.toEqual([]);
    }
  });

  test('but they may compute with instants, zones and Temporal', async () => {
    const code = `export const dayOf = (now: number, zone: string): string =>
      Temporal.Instant.fromEpochMilliseconds(Math.floor(now)).toZonedDateTimeISO(zone).toPlainDate().toString();
      export const ORDER: readonly string[] = ['a', 'b'];`;
    for (const folder of [...CORE, 'engine'])
      expect(await problems(`src/${folder}/made-up.ts`, code)).toEqual([]);
  });
});

const MODULE_STATE: [what: string, code: string][] = [
  ['let', 'let last = 0; export const set = (n: number) => { last = n; };'],
  ['exported let', 'export let last = 0; export const set = (n: number) => { last = n; };'],
  ['a Map', 'const seen = new Map<string, number>(); export const see = (s: string) => seen.set(s, 1);'],
  ['an exported Set', 'export const seen = new Set<string>();'],
  ['an empty list to fill', 'const queue: string[] = []; export const add = (s: string) => queue.push(s);'],
  [
    'an empty object to fill',
    'const seen: Record<string, 1> = {}; export const add = (s: string) => { seen[s] = 1; };',
  ],
];

describe('nothing mutable stands at module level', () => {
  test.each(MODULE_STATE)('%s', async (_what, code) => {
    for (const file of ['src/engine/made-up.ts', 'src/browser/made-up.ts', 'entrypoints/background.ts']) {
      expect(await problems(file, code), file).toEqual([expect.stringContaining('at module level')]);
    }
  });

  test('a table that cannot change may', async () => {
    const code =
      'export const KNOWN: ReadonlySet<string> = new Set(["a"]); const LIMITS = { queue: 5 } as const;';
    expect(await problems('src/engine/made-up.ts', code)).toEqual([]);
  });
});

describe('nothing runs at module scope where the build imports the file without a browser', () => {
  test.each([
    ['src/browser/made-up.ts', 'export const manifest = browser.runtime.getManifest();'],
    ['src/browser/made-up.ts', 'export const store = createStore("a", "b");'],
    ['entrypoints/background.ts', 'const manifest = browser.runtime.getManifest();'],
    ['entrypoints/background.ts', 'const world = makeWorld();'],
    ['entrypoints/background.ts', 'export default defineBackground({ async main() { await start(); } });'],
    [
      'entrypoints/background.ts',
      'export default defineBackground({ main: async () => { await start(); } });',
    ],
  ])('%s: %s', async (file, code) => {
    expect(await problems(file, code)).not.toEqual([]);
  });

  test('calls inside functions may', async () => {
    const read = 'export const read = () => browser.storage.local.get("a");';
    expect(await problems('src/browser/made-up.ts', read)).toEqual([]);
    const start = 'export default defineBackground({ type: "module", main() { start(makeWorld()); } });';
    expect(await problems('entrypoints/background.ts', start)).toEqual([]);
  });
});

describe('the interface', () => {
  test.each([
    ['text for people', 'export const A = () => <p>Time to move</p>;'],
    ['a spoken label', 'export const A = () => <button aria-label="Start" />;'],
    ['an extension API', 'export const A = () => <p>{browser.runtime.id}</p>;'],
    ['a stored value', 'export const A = () => <p>{localStorage.length}</p>;'],
  ])('may not hold %s', async (_what, code) => {
    expect(await problems('src/ui/made-up.tsx', code)).not.toEqual([]);
  });

  test('may show a text by its key, marks and figures', async () => {
    const code = 'export const A = (p: { text: string }) => <p title={p.text}>{p.text}: 5 · </p>;';
    expect(await problems('src/ui/made-up.tsx', code)).toEqual([]);
  });
});

describe('a test', () => {
  test.each([
    ['skipped', 'test.skip("a", () => {});'],
    ['run alone', 'describe.only("a", () => {});'],
    ['asleep', 'await page.waitForTimeout(100);'],
  ])('may not be %s', async (_what, code) => {
    expect(await problems('tests/schedule/made-up.test.ts', code)).not.toEqual([]);
  });
});
