// The list of bad situations names tests that exist, and leaves no situation out.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('tests/SITUATIONS.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number, what, answer]) => ({ number: Number(number), what: what!, answer: answer! }));

/** The tests that an answer names, as `file` “group › test”; a file holds for all names up to the next one. */
function testsIn(answer: string): { file: string; name: string }[] {
  let file = '';
  const tests: { file: string; name: string }[] = [];
  for (const [, path, name] of answer.matchAll(/`([^`]+)`|“([^”]+)”/g)) {
    if (path !== undefined) file = path;
    else tests.push({ file, name: name! });
  }
  return tests;
}

/** Whether something in the source is called with this name first, as `it` and `describe` are. */
function isNamedIn(source: string, name: string): boolean {
  return [`'`, '"', '`'].some((quote) =>
    source
      .split(`${quote}${name}${quote}`)
      .slice(0, -1)
      .some((before) => /\(\s*$/.test(before)),
  );
}

test('the list of bad situations has all 41, in order, each once', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 41 }, (_, index) => index + 1));
});

test.each(rows)(
  'situation $number ($what) names tests that exist, or says why none applies',
  ({ answer }) => {
    const tests = testsIn(answer);
    if (tests.length === 0) expect(answer).toMatch(/^None: \w+/);
    for (const { file, name } of tests) {
      const source = readFileSync(`tests/${file}`, 'utf8');
      for (const part of name.split(' › ')) expect(isNamedIn(source, part), `${file}: ${part}`).toBe(true);
    }
  },
);

test('a name that no test has would be found out', () => {
  expect(testsIn('`a.test.ts` “b › c”, “d”. None, `e.test.ts` “f”')).toEqual([
    { file: 'a.test.ts', name: 'b › c' },
    { file: 'a.test.ts', name: 'd' },
    { file: 'e.test.ts', name: 'f' },
  ]);
  expect(isNamedIn(`it('asks once', () => {});`, 'asks once')).toBe(true);
  expect(isNamedIn(`it('asks once', () => {});`, 'asks')).toBe(false);
  expect(isNamedIn(`const name = 'asks once';`, 'asks once')).toBe(false);
});
