// The commands that take minutes: the everyday check, what Limber costs, and how much of a change to the rules the
// tests notice.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { npm } from './clone.ts';

const clone = inject('clone');
const minuteMs = 60_000;

test('npm run check passes, and ends with the time of each step and the total', async () => {
  const { code, output, lines } = await npm(clone, ['run', 'check']);
  expect(code, output).toBe(0);
  expect(output).toMatch(/^Unit and component tests +[\d.]+ s/m);
  expect(lines.at(-1)).toMatch(/^\d+ passed, 0 failed, \d+ skipped$/);
});

test('npm run bench says first how long it takes, then each figure beside its limit', async () => {
  const began = Date.now();
  const { code, output, lines } = await npm(clone, ['run', 'bench']);
  const [, promised] = /^This takes about (\d+) minutes/.exec(lines[0]!)!;
  expect(Date.now() - began).toBeLessThan(1.5 * Number(promised) * minuteMs);
  for (const figure of ['popup, first paint', 'wake-ups on a work day', 'processor, session', 'cues, heard'])
    expect(output).toContain(figure);
  // Figures depend on the machine; that one is over its limit must be said by the status as well.
  expect(code, output).toBe(output.includes('  OVER') ? 1 : 0);
});

test('npm run mutate counts the changes that tests notice, and leaves a page that shows each', async () => {
  const { code, output } = await npm(clone, ['run', 'mutate']);
  expect(code, output).toBe(0);
  expect(output).toContain('mutation score');
  expect(existsSync(join(clone, '.limber/mutation.html'))).toBe(true);
});
