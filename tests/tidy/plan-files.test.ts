import { resolve } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';

/** The packages that come along when a page takes these names from the plan's folder. */
async function packagesOf(names: string): Promise<readonly string[]> {
  const entry = 'virtual:page';
  const page = {
    name: 'page',
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) =>
      id === entry ? `export { ${names} } from '${resolve('src/plan/index.ts')}';` : null,
  };
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [page],
    build: { write: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const modules = outputs.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
  return ['momoa', 'valibot'].filter((name) => modules.some((id) => id.includes(`/${name}/`)));
}

it('only a page that reads plan files loads what takes them apart', async () => {
  expect(await packagesOf('owedOn, marksOn, progressOf, withProgress, gentlePlan, planFile')).toEqual([]);
  expect(await packagesOf('parsePlan')).toEqual(['valibot']);
  expect(await packagesOf('parsePlanFile')).toEqual(['momoa', 'valibot']);
});
