// What is built in from others is named in the package, with its version and its licence.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const packageAt = (path: string): Package =>
  JSON.parse(readFileSync(`${path}package.json`, 'utf8')) as Package;

const notice = readFileSync('assets/public/third-party.txt', 'utf8');

/** WXT builds Limber, and leaves a little of itself in it. */
const builtIn = [...Object.keys(packageAt('').dependencies), 'wxt'];

it.each(builtIn)('the notice names %s as it is installed, and its licence', (name) => {
  const { version, license } = packageAt(`node_modules/${name}/`);
  expect(notice).toContain(`\n${name} ${version}, ${license}\n`);
  expect(notice).toContain(`\n${license}\n---`);
});

it('the notice names nothing else', () => {
  const named = [...notice.matchAll(/^(\S+) \d+\.\d+\.\d+, /gm)].map(([, name]) => name);
  expect(named).toEqual([...builtIn].sort());
});
