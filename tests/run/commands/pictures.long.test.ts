// The README's pictures: taken twice, they are the same to the byte.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { npm } from './clone.ts';

const clone = inject('clone');
const folder = join(clone, 'assets/screenshots');

/** The pictures that a command has taken, by their names. */
async function takenBy(...args: string[]): Promise<Record<string, string>> {
  rmSync(folder, { recursive: true });
  const { code, output } = await npm(clone, args);
  expect(code, output).toBe(0);
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

test.each([
  ['screenshots', ['due', 'in-session', 'welcome']],
  ['contact-sheet', ['figures']],
])('npm run %s takes the same pictures each time', async (command, names) => {
  const first = await takenBy('run', command);
  expect(Object.keys(first)).toEqual(names.flatMap((name) => [`${name}-dark.png`, `${name}-light.png`]));
  const second = await takenBy('run', command);
  const differing = Object.keys(first).filter((name) => first[name] !== second[name]);
  expect(differing).toEqual([]);
});
