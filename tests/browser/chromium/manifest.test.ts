import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtFor, expect, test } from '../fixtures/extension.ts';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
  default_locale: string;
}

for (const name of ['chrome', 'firefox'] as const) {
  test.describe(`the manifest for ${name}`, () => {
    const read = (): Manifest =>
      JSON.parse(readFileSync(join(builtFor(name), 'manifest.json'), 'utf8')) as Manifest;

    test('asks for these permissions and for no site', () => {
      const manifest = read();
      // Firefox needs none for a page of sounds and for its sidebar.
      const ofChrome = name === 'chrome' ? ['offscreen', 'sidePanel'] : [];
      expect([...manifest.permissions].sort()).toEqual(
        ['alarms', 'contextMenus', 'idle', 'notifications', 'storage', ...ofChrome].sort(),
      );
      for (const key of [
        'host_permissions',
        'content_scripts',
        'externally_connectable',
        'web_accessible_resources',
      ])
        expect(manifest).not.toHaveProperty(key);
      // Nothing is asked for until somebody wants the banner; or their calls noticed, and then those sites alone.
      expect(manifest.optional_permissions).toEqual(['scripting']);
      expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    });

    test('lets pages load what is their own and connect to nothing', () => {
      const policy = Object.fromEntries(
        read()
          .content_security_policy.extension_pages.split(';')
          .map((rule) => rule.trim().split(' '))
          .map(([directive, ...sources]) => [directive, sources.join(' ')]),
      );
      expect(policy).toMatchObject({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'connect-src': "'none'",
      });
    });

    test('names files that are there, and so do the pages', () => {
      const folder = builtFor(name);
      const named = filesIn(read());
      expect(named.length).toBeGreaterThan(5);
      for (const file of named) expect(existsSync(join(folder, file)), file).toBe(true);
      for (const page of globSync('*.html', { cwd: folder })) {
        const inPage = readFileSync(join(folder, page), 'utf8').matchAll(/\b(?:src|href)="([^"#]+)"/g);
        for (const [, file] of inPage) {
          const path = file!.startsWith('/') ? file! : join(dirname(page), file!);
          expect(existsSync(join(folder, path)), `${file} in ${page}`).toBe(true);
        }
      }
    });

    test('comes with nothing that is not Limber', () => {
      const strange = globSync('**/*.{map,ts,tsx,md,yml}', { cwd: builtFor(name) });
      expect(strange).toEqual([]);
      expect(existsSync(join(builtFor(name), 'screenshots'))).toBe(false);
    });
  });
}

/** Every value that names a file, however deep, and the texts of the default language. */
function filesIn(manifest: Manifest): string[] {
  const found = [`_locales/${manifest.default_locale}/messages.json`];
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /^[\w/-]+\.(?:js|html|css|png|svg|json)$/.test(value)) found.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(manifest);
  return found;
}
