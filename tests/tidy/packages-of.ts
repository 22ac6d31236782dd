import { resolve } from 'node:path';
import { build } from 'vite';

/** Which of the packages come along when a page takes these names from a folder of src. */
export async function packagesOf(
  folder: string,
  names: string,
  packages: readonly string[],
): Promise<readonly string[]> {
  const entry = 'virtual:page';
  const page = {
    name: 'page',
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) =>
      id === entry ? `export { ${names} } from '${resolve('src', folder, 'index.ts')}';` : null,
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
  return packages.filter((name) => modules.some((id) => id.includes(`/${name}/`)));
}
