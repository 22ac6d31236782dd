// The rules of the code that a compiler does not hold. tests/tidy/lint-rules.test.ts shows that each of
// them fires; the arrows between folders are in .dependency-cruiser.cjs.
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const CORE_FOLDERS = [
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
];
const TS = '{ts,tsx}';
const CORE = CORE_FOLDERS.map((folder) => `src/${folder}/**/*.${TS}`);
const ENGINE = [`src/engine/**/*.${TS}`];
const BROWSER = [`src/browser/**/*.${TS}`];
const UI = [`src/ui/**/*.${TS}`];
const BACKGROUND = ['entrypoints/background.ts'];
const ENTRYPOINTS = [`entrypoints/**/*.${TS}`];

const NO_CLOCK = 'The core and the engine have no clock: take the instant as an argument (`now`, epoch ms).';
const NO_ZONE = 'The zone is an argument (`zone`, an IANA name).';
const NO_CHANCE = 'Randomness is an argument here.';
const NO_OUTSIDE = 'The core and the engine touch nothing outside: say what is needed in engine/world.ts.';
const NO_API = 'Only src/browser touches extension APIs.';
const NO_NETWORK = 'Limber connects to nothing.';

/** Names no file of the product may use. */
const bannedEverywhere = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({ name, message: NO_NETWORK })),
  {
    name: 'localStorage',
    message: 'Stored values live in storage.local or the journal, through src/browser.',
  },
  {
    name: 'sessionStorage',
    message: 'Stored values live in storage.local or the journal, through src/browser.',
  },
];

/** Names only src/browser and the entrypoints that wire it may use. */
const bannedApis = ['browser', 'chrome', 'indexedDB'].map((name) => ({ name, message: NO_API }));

const bannedInCore = [
  ...['Date', 'performance'].map((name) => ({ name, message: NO_CLOCK })),
  ...['crypto'].map((name) => ({ name, message: NO_CHANCE })),
  ...[
    'setTimeout',
    'setInterval',
    'setImmediate',
    'clearTimeout',
    'clearInterval',
    'queueMicrotask',
    'requestAnimationFrame',
    'requestIdleCallback',
    'document',
    'window',
    'self',
    'globalThis',
    'navigator',
    'location',
    'console',
    'process',
  ].map((name) => ({ name, message: NO_OUTSIDE })),
];

const bannedMembersInCore = [
  { object: 'Temporal', property: 'Now', message: NO_CLOCK },
  { object: 'Math', property: 'random', message: NO_CHANCE },
  { property: 'resolvedOptions', message: NO_ZONE },
];

/** State at module level dies with the background, unnoticed: it belongs in the engine's state or a closure. */
const MODULE_STATE =
  'No mutable variable at module level: the background dies at any time, and this with it.';
const noModuleState = [
  'Program > VariableDeclaration[kind="let"]',
  'Program > VariableDeclaration[kind="var"]',
  'Program > ExportNamedDeclaration > VariableDeclaration[kind=/^(let|var)$/]',
  ...[
    'NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet|Array)$/]',
    'ArrayExpression[elements.length=0]',
    'ObjectExpression[properties.length=0]',
  ].flatMap((made) => [
    `Program > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly/]) > ${made}`,
    `Program > ExportNamedDeclaration > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly/]) > ${made}`,
  ]),
].map((selector) => ({ selector, message: MODULE_STATE }));

/** WXT imports every entry in Node when it builds, where there is no browser. */
const noCallAtModuleScope = [
  {
    selector: 'MemberExpression[object.name=/^(browser|chrome)$/]:not(:function MemberExpression)',
    message: 'No browser call at module scope: the build imports this file where there is no browser.',
  },
  {
    selector:
      'CallExpression[callee.name=/^(createStore|get|set|update|del|keys|entries)$/]:not(:function CallExpression)',
    message: 'No storage call at module scope: the build imports this file where there is no browser.',
  },
];

const backgroundOnly = [
  {
    selector: 'CallExpression:not(:function CallExpression):not([callee.name="defineBackground"])',
    message: 'Nothing runs at module scope of the background: put it into main.',
  },
  {
    selector: 'CallExpression[callee.name="defineBackground"] :function[async=true][parent.key.name="main"]',
    message: 'main is not async: a listener added after an await misses the event that woke the background.',
  },
];

const TEXT_IN_CODE = 'Words for people live in assets/locales: use a key.';
const noTextForPeople = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: TEXT_IN_CODE },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|aria-valuetext|title|placeholder|alt)$/] > Literal[value=/\\p{L}/u]',
    message: TEXT_IN_CODE,
  },
];

const error = (rule, entries) => ({ [rule]: ['error', ...entries] });

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      '.output/',
      '.wxt/',
      '.limber/',
      'test-results/',
      'playwright-report/',
      'coverage/',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
  },
  {
    files: [`**/*.${TS}`],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      // Numbers read well in a template; the rest of the rule stands.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `onClick={() => send(x)}` is how a component reads.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Components and worlds are taken apart by name; none of their functions knows `this`.
      '@typescript-eslint/unbound-method': 'off',
      // An index proved by a length check reads better than a branch that cannot happen.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A guard on what came from storage or a page looks needless to the types and is not.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: [`src/**/*.${TS}`, ...ENTRYPOINTS],
    rules: error('no-restricted-globals', bannedEverywhere),
  },
  {
    files: UI,
    rules: {
      ...error('no-restricted-globals', [...bannedEverywhere, ...bannedApis]),
      ...error('no-restricted-syntax', noTextForPeople),
    },
  },
  {
    files: [...CORE, ...ENGINE],
    rules: {
      ...error('no-restricted-globals', [...bannedEverywhere, ...bannedApis, ...bannedInCore]),
      ...error('no-restricted-properties', bannedMembersInCore),
      ...error('no-restricted-syntax', noModuleState),
    },
  },
  {
    files: BROWSER,
    rules: {
      ...error('no-restricted-syntax', [...noModuleState, ...noCallAtModuleScope]),
      // A listener answers a message by the promise that it returns.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
    },
  },
  { files: ENTRYPOINTS, rules: error('no-restricted-syntax', noTextForPeople) },
  {
    files: BACKGROUND,
    rules: error('no-restricted-syntax', [...noModuleState, ...noCallAtModuleScope, ...backgroundOnly]),
  },
  {
    files: [`tests/**/*.${TS}`],
    rules: {
      // Tests read what browsers and tools hand back, which has no types worth the ceremony.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      // A fixture or a world of the test's answers at once where the real one waits.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.object.name=/^(test|it|describe)$/][callee.property.name=/^(skip|only|fixme|todo)$/]',
          message: 'No test is skipped or run alone.',
        },
        {
          selector: 'CallExpression[callee.property.name="waitForTimeout"]',
          message: 'No sleeps: wait for what must come true (expect.poll, an event).',
        },
      ],
    },
  },
);
