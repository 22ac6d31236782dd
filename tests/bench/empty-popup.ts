// The least popup that Preact can make, built as Limber's is: what Limber's costs are measured against.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds it as an extension of its own, called `name`, into `folder`: with the polyfill, or with Preact alone. */
export async function buildEmptyPopup(
  name: string,
  script: 'main.tsx' | 'preact-alone.tsx',
  folder: string,
): Promise<void> {
  const root = fileURLToPath(new URL('./empty-popup', import.meta.url));
  mkdirSync(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    plugins: [
      {
        name: 'script',
        transformIndexHtml: { order: 'pre', handler: (html) => html.replace('main.tsx', script) },
      },
    ],
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: ['chrome144', 'firefox139'],
      modulePreload: { polyfill: false },
      rolldownOptions: { input: `${root}/popup.html` },
    },
  });
  cpSync('.output/chrome-mv3/icons', `${folder}/icons`, { recursive: true });
  writeFileSync(`${folder}/background.js`, '');
  writeFileSync(
    `${folder}/manifest.json`,
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      action: { default_popup: 'popup.html' },
      // It has a background too, so that both popups live beside one.
      background: { service_worker: 'background.js', type: 'module' },
    }),
  );
}
