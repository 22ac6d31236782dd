// Which lines and branches of src/ the tests reach: all reports in .limber/coverage taken together. Each folder there
// holds one, `coverage-final.json` in Istanbul's format, so that tests of another kind add theirs by writing it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { TOP } from './set-up.mjs';

export const COVERAGE = '.limber/coverage';
const NOTES = 'tests/coverage-notes.md';

/** Every file that a report tells of: its lines and its branches, each with whether a test reached it. */
function reached() {
  const files = new Map();
  const reports = readdirSync(join(TOP, COVERAGE))
    .map((name) => join(TOP, COVERAGE, name, 'coverage-final.json'))
    .filter((path) => existsSync(path));
  for (const report of reports) {
    for (const [path, { statementMap, s, branchMap, b }] of Object.entries(
      JSON.parse(readFileSync(report, 'utf8')),
    )) {
      const name = relative(TOP, path).replaceAll(sep, '/');
      const { lines, branches } = files.get(name) ?? { lines: new Map(), branches: new Map() };
      for (const [id, { start }] of Object.entries(statementMap)) mark(lines, start.line, s[id] > 0);
      for (const [id, { type, loc, locations }] of Object.entries(branchMap)) {
        locations.forEach((_, i) =>
          mark(branches, `${type} ${loc.start.line}:${loc.start.column} ${i}`, b[id][i] > 0),
        );
      }
      files.set(name, { lines, branches });
    }
  }
  return files;
}

const mark = (places, place, isReached) => places.set(place, (places.get(place) ?? false) || isReached);

const share = (places) => {
  const all = places.flatMap((place) => [...place.values()]);
  return all.length === 0
    ? '     -'
    : `${((100 * all.filter(Boolean).length) / all.length).toFixed(1)} %`.padStart(7);
};

/** `3-5, 9` for [3, 4, 5, 9]. */
function spans(lines) {
  const found = [];
  for (const line of lines.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(', ');
}

/** The rows of the notes: a path, or what it begins with, and why it is not reached. */
const notes = () =>
  [...readFileSync(join(TOP, NOTES), 'utf8').matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)].map(
    ([, path, why]) => ({ path, why }),
  );

/** The table by folder, and each file with lines that no test reaches, with the note that says why. */
export function coverageReport() {
  const files = reached();
  const folders = new Map();
  for (const file of files) folders.set(dirname(file[0]), [...(folders.get(dirname(file[0])) ?? []), file]);
  const width = Math.max(...[...folders.keys(), 'all'].map(({ length }) => length));
  const row = (name, some) =>
    [
      name.padEnd(width),
      share(some.map(([, { lines }]) => lines)),
      share(some.map(([, { branches }]) => branches)),
    ].join('  ');
  const table = [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, some]) => row(name, some));

  const why = notes();
  const missed = [...files].flatMap(([name, { lines }]) => {
    const open = [...lines].filter(([, isReached]) => !isReached).map(([line]) => line);
    const note = why.find(({ path }) => name.startsWith(path))?.why ?? `not explained in ${NOTES}`;
    return open.length > 0 ? [`${name}: ${spans(open)} (${note})`] : [];
  });
  return [
    `\n── Coverage of src/\n${'folder'.padEnd(width)}    lines  branches`,
    ...table,
    row('all', [...files]),
    `\nNot reached by any test, ${missed.length} files:`,
    ...missed.toSorted(),
  ].join('\n');
}
