// A clone in which nothing is installed: its first command installs what it needs.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneRepository, npm, removeClone } from './clone.ts';

let clone: string;
let changedBefore: string;

/** What git would commit in the clone, by its files. */
const changed = (): string =>
  execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], { cwd: clone, encoding: 'utf8' });

beforeAll(() => {
  clone = cloneRepository();
  changedBefore = changed();
});
afterAll(() => removeClone(clone));

test('npm run build installs the packages and builds for each browser', async () => {
  expect(existsSync(join(clone, 'node_modules'))).toBe(false);
  const { code, output } = await npm(clone, ['run', 'build']);
  expect(code, output).toBe(0);
  expect(output).toContain('Installing the packages');
  expect(readdirSync(join(clone, '.output')).sort()).toEqual([
    'chrome-mv3',
    'edge-mv3',
    'firefox-mv3',
    'safari-mv2',
  ]);
});

test('npm run zip, which installs nothing again, packs for each store', async () => {
  const { code, output } = await npm(clone, ['run', 'zip']);
  expect(code, output).toBe(0);
  expect(output).not.toContain('Installing');
  const packages = readdirSync(join(clone, '.output')).filter((name) => name.endsWith('.zip'));
  for (const store of ['chrome', 'edge', 'firefox', 'sources'])
    expect(packages).toContainEqual(expect.stringMatching(new RegExp(`-${store}\\.zip$`)));
});

test('what the commands leave behind is nothing that git would commit', () => {
  expect(changed()).toBe(changedBefore);
});
