// What the README says of the commands is what there is, and each of them is run by a test of this folder.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { npm } from './clone.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** All that the tests beside this one type. */
const typed = readdirSync('tests/run/commands')
  .filter((name) => name.endsWith('.test.ts') && name !== 'readme.test.ts')
  .map((name) => readFileSync(`tests/run/commands/${name}`, 'utf8'))
  .join('\n');

const found = (pattern: RegExp, text: string): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name!)),
];
const commands = found(/npm (?:run )?(start|(?<=run )[\w:-]+)/g, readme);
const options = found(/(--\w+)/g, found(/`(npm [^`\n]+)`/g, readme).join('\n'));

test('the README names commands and options', () => {
  expect(commands).toEqual(expect.arrayContaining(['start', 'bench', 'zip']));
  expect(options).toEqual(expect.arrayContaining(['--limit', '--profile', '--firefox', '--help', '--years']));
});

test.each(commands)('%s, which the README names, is there and is run by a test', (name) => {
  expect(Object.keys(scripts)).toContain(name);
  expect(typed).toContain(`'${name}'`);
});

test.each(options)('%s, which the README names, is given by a test', (option) => {
  expect(typed).toContain(`'${option}'`);
});

test('the README names each option that npm start has', async () => {
  const { output } = await npm(inject('clone'), ['start', '--', '--help']);
  for (const option of found(/npm start -- (--\w+)/g, output)) expect(options).toContain(option);
});
