// The page that leads through the code names every folder it leads through.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('src/README.md', 'utf8');

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test.each([...foldersIn('src'), ...foldersIn('entrypoints')])('src/README.md names %s/', (folder) => {
  expect(page).toContain(`\`${folder}/\``);
});

test.each(readdirSync('entrypoints').filter((name) => name.endsWith('.ts')))(
  'src/README.md names %s',
  (file) => {
    expect(page).toContain(`\`${file}\``);
  },
);

test('src/README.md names no file that is not there', () => {
  const rows = page.split('\n').filter((line) => /^\| `\w+\/` +\|/.test(line));
  for (const row of rows) {
    const [folder, ...files] = [...row.matchAll(/`([\w/-]+\/|[\w/-]+\.tsx?)`/g)].map(([, name]) => name!);
    const there = readdirSync(`src/${folder!}`);
    for (const file of files) expect(there, `${folder!}${file}`).toContain(file.replace(/\/$/, ''));
  }
});
