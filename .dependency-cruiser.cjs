// The arrows between folders (src/README.md draws them). tests/tidy/arrows.test.ts shows that each fires.

/** What each folder of src may import, besides itself: always through the other's index.ts. */
const MAY_IMPORT = {
  shapes: [],
  schedule: [],
  sitting: ['schedule'],
  breaks: ['schedule', 'sitting', 'shapes'],
  calendar: ['schedule', 'breaks'],
  exercises: ['shapes'],
  routines: ['exercises'],
  plan: ['exercises', 'routines'],
  session: ['exercises', 'routines', 'plan', 'shapes'],
  journal: ['schedule', 'sitting', 'breaks', 'exercises', 'routines', 'plan', 'session', 'shapes'],
  settings: ['schedule', 'breaks', 'exercises', 'routines', 'shapes'],
  sync: ['settings', 'shapes'],
  policy: ['schedule', 'exercises', 'settings', 'sync', 'shapes'],
  backup: ['breaks', 'exercises', 'routines', 'plan', 'journal', 'settings', 'shapes'],
};
const CORE = Object.keys(MAY_IMPORT);
/** Files of people's own are read in a page: the background would carry the parsers at every wake-up. */
MAY_IMPORT.engine = CORE.filter((folder) => folder !== 'calendar' && folder !== 'backup');
MAY_IMPORT.browser = [...MAY_IMPORT.engine, 'engine'];
MAY_IMPORT.ui = [...CORE, 'engine'];

const oneOf = (names) => `(?:${names.join('|')})`;
/** A package as it is written, as it resolves in node_modules, and WXT's aliases to its generated files. */
const packages = (names) => names.map((name) => `(?:^|/)${name}(?:/|$|\\.)`);

const PACKAGES = {
  core: packages(['valibot']),
  planFiles: packages(['@humanwhocodes/momoa']),
  calendarFiles: packages(['ical.js']),
  repeated: packages(['rrule-temporal']),
  engine: [],
  browser: [
    ...packages(['idb-keyval', 'webextension-polyfill', 'wxt/browser', 'wxt/dist/browser']),
    '^#i18n$',
    '^\\.wxt/i18n/',
  ],
  ui: packages(['preact', '@preact/signals']),
  entrypoints: packages(['preact', '@preact/signals', 'wxt/utils', 'wxt/dist/utils']),
};

/** The one file that needs to know on which line of somebody's file something stands. */
const READS_PLAN_FILES = '^src/plan/read-json\\.ts$';
/** The one file that takes a calendar apart, and the one that reckons what comes again. */
const READS_CALENDARS = '^src/calendar/properties\\.ts$';
const REPEATS = '^src/calendar/repeated\\.ts$';

/** A worker is started by its address, which is no import. */
const WORKERS = '-worker\\.ts$';

/** A path that leads nowhere is the rule `resolvable`'s, not a package. */
const RELATIVE = '^\\.\\.?/(?!.*node_modules/)';

const only = (name, folder, allowed, except = []) => ({
  name: `packages-of-${name}`,
  comment: `${name} may import these packages only: ${allowed.join(' ')}`,
  severity: 'error',
  from: { path: folder, pathNot: except },
  to: { pathNot: ['^src/', '^entrypoints/', '^assets/', RELATIVE, ...allowed] },
});

module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([folder, left]) => ({
      name: `arrows-of-${folder}`,
      comment: `src/${folder} may import ${left.join(', ') || 'no other folder'}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: ['^src/', '^entrypoints/'], pathNot: [`^src/${oneOf([folder, ...left])}/`] },
    })),
    {
      name: 'unknown-folder',
      comment: 'A new folder of src is written into the table above, with what it may import',
      severity: 'error',
      from: { path: '^src/', pathNot: [`^src/${oneOf(Object.keys(MAY_IMPORT))}/`] },
      to: {},
    },
    {
      name: 'past-an-index',
      comment: 'What a folder does not export in its index.ts is private',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.tsx?$'] },
    },
    {
      name: 'entrypoint-past-an-index',
      comment: 'Entrypoints join the folders through their index.ts; a stylesheet is named directly',
      severity: 'error',
      from: { path: '^entrypoints/' },
      to: { path: '^src/', pathNot: ['^src/[^/]+/index\\.tsx?$', '\\.css$'] },
    },
    {
      name: 'background-without-ui',
      comment: 'The background draws nothing: the interface would only weigh on every wake-up',
      severity: 'error',
      from: { path: '^entrypoints/background\\.ts$' },
      to: { path: '^src/ui/', reachable: true },
    },
    only('core', `^src/${oneOf(CORE)}/`, PACKAGES.core, [READS_PLAN_FILES, READS_CALENDARS, REPEATS]),
    only('plan-files', READS_PLAN_FILES, PACKAGES.planFiles),
    only('calendar-files', READS_CALENDARS, PACKAGES.calendarFiles),
    only('repeated', REPEATS, PACKAGES.repeated),
    only('engine', '^src/engine/', PACKAGES.engine),
    only('browser', '^src/browser/', PACKAGES.browser),
    only('ui', '^src/ui/', PACKAGES.ui),
    only('entrypoints', '^entrypoints/', PACKAGES.entrypoints),
    {
      name: 'no-cycle',
      comment: 'A cycle is two files that are one',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is not part of the program',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: WORKERS },
      to: {},
    },
    {
      name: 'reached-from-an-entrypoint',
      comment: 'Code that no entrypoint reaches is dead',
      severity: 'error',
      from: { path: '^entrypoints/' },
      to: { path: '^src/', pathNot: WORKERS, reachable: false },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^#i18n$'] },
    },
  ],
  options: {
    // Type-only imports are arrows too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^\\.wxt/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
