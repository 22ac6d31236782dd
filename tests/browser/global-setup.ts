import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faketime } from './fixtures/clock.ts';
import { canBeManaged } from './fixtures/managed.ts';

/**
 * Builds what people get, and tests a copy of it, so that a build during the run disturbs no test.
 * `npm test` has just built: it says so by LIMBER_JUST_BUILT.
 */
export default function setUp(): () => void {
  if (!process.env['LIMBER_JUST_BUILT']) {
    for (const options of [[], ['-b', 'firefox', '--mv3']]) {
      execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...options], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    }
  }
  const built = mkdtempSync(join(tmpdir(), 'limber-built-'));
  for (const folder of ['chrome-mv3', 'firefox-mv3'].filter((name) => existsSync(join('.output', name))))
    cpSync(join('.output', folder), join(built, folder), { recursive: true });
  process.env['LIMBER_BUILT'] = built;
  if (!faketime) {
    process.stdout.write(
      'faketime is not installed (Debian: apt-get install faketime): the tests that turn the clock are skipped.\n',
    );
  }
  if (!canBeManaged()) {
    process.stdout.write(
      'The folder in which Chromium looks for policies cannot be written: the tests of policies are skipped.\n',
    );
  }
  return () => rmSync(built, { recursive: true, force: true });
}
