// The shorter of the other commands, as the README names them.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { npm } from './clone.ts';

const clone = inject('clone');

describe('npm run simulate', () => {
  test('lives as many weeks as it is asked for, from the seed that it is given', async () => {
    const { code, output } = await npm(clone, ['run', 'simulate', '--', '--years', '0.02', '--seed', '7']);
    expect(code, output).toBe(0);
    expect(output).toContain('0.02 calm and 0.02 faulty years, seed 7');
    expect(output).toMatch(/2 passed/);
  });

  test.each([
    ['--years', '0'],
    ['--years', 'many'],
    ['--seed', 'x'],
    ['--weeks', '3'],
  ])('says what its options are where it is given %s %s', async (...args) => {
    const { code, output } = await npm(clone, ['run', 'simulate', '--', ...args]);
    expect(code).toBe(1);
    expect(output).toContain('--years N');
    expect(output).toContain('--seed N');
    expect(output).not.toContain('    at ');
  });
});

test('npm run contact-sheet draws the sheets and ends with where they are', async () => {
  const sheets = [
    'assets/screenshots/figures-light.png',
    'assets/screenshots/figures-dark.png',
    '.limber/screenshots/figures-forced-colors.png',
  ].map((file) => join(clone, file));
  for (const sheet of sheets) rmSync(sheet, { force: true });
  const { code, output, lines } = await npm(clone, ['run', 'contact-sheet']);
  expect(code, output).toBe(0);
  for (const sheet of sheets) {
    expect(existsSync(sheet), sheet).toBe(true);
    expect(lines).toContain(sheet);
  }
});

test.each(['check', 'test:long', 'bench', 'build', 'zip', 'mutate', 'screenshots', 'contact-sheet'])(
  'npm run %s says what it does where it is asked for an option that it does not have',
  async (name) => {
    const { code, output, lines } = await npm(clone, ['run', name, '--', '--quickly']);
    expect(code).toBe(1);
    expect(output).toContain('--quickly');
    expect(lines.at(-1)).toContain(`npm run ${name}`);
  },
);
