// npm start as somebody types it who has just cloned Limber, with a display and without one.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fields } from '../../../src/settings/index.ts';
import { RunningCommand, linesOf, npm } from './clone.ts';
import { hasXvfb, openScreen } from './screen.ts';
import type { Screen } from './screen.ts';
import {
  limitInChromium,
  limitInFirefox,
  lookInto,
  observableChromium,
  welcomeAmong,
} from './settings-shown.ts';

const clone = inject('clone');
const IS_OPEN = 'press Ctrl+C here';
/** What a command may print and still be read. */
const A_DOZEN = 12;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'limber profiles '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

describe.skipIf(!hasXvfb())('npm start with a display', () => {
  let screen: Screen;
  beforeAll(async () => {
    screen = await openScreen();
  });
  afterAll(() => screen.close());

  /** Starts it, and returns when the browser is open with Limber, what `whileOpen` does is done and Ctrl+C pressed. */
  async function start(
    args: readonly string[],
    whileOpen = async (): Promise<void> => {},
  ): Promise<string[]> {
    const command = new RunningCommand(clone, ['start', '--', ...args], {
      DISPLAY: screen.display,
      CHROME_PATH: observableChromium(folder),
    });
    try {
      await command.says(IS_OPEN);
      await whileOpen();
    } finally {
      await command.interrupt();
    }
    return linesOf(command.output);
  }

  test('--limit 1 opens a browser that asks after a minute, and --profile goes on with it next time', async () => {
    const profile = join(folder, 'of chromium');
    let address = '';
    const lines = await start(['--limit', '1', '--profile', profile], () =>
      lookInto(profile, async (tabs) => {
        address = (await welcomeAmong(tabs)).url();
        expect(await limitInChromium(tabs, address)).toBe('1');
      }),
    );
    expect(lines[0]).toContain(profile);
    expect(lines.length).toBeLessThanOrEqual(A_DOZEN);

    await start(['--profile', profile], () =>
      lookInto(profile, async (tabs) => expect(await limitInChromium(tabs, address)).toBe('1')),
    );
  });

  test('--firefox --limit 1 opens a Firefox that asks after a minute, in a profile that keeps it', async () => {
    const profile = join(folder, 'of firefox');
    const lines = await start(['--firefox', '--limit', '1', '--profile', profile]);
    expect(lines[0]).toContain('Firefox');
    expect(lines.length).toBeLessThanOrEqual(A_DOZEN);
    expect(await limitInFirefox(profile, join(clone, '.output/firefox-mv3'))).toBe('1');
  });

  test.each([['Chromium'], ['Firefox', '--firefox']])(
    'a throw-away profile of %s is gone when the browser is closed',
    async (name, ...args) => {
      const temporary = join(folder, `temporary for ${name}`);
      mkdirSync(temporary);
      const env = { DISPLAY: screen.display, TMPDIR: temporary };
      const profiles = () => readdirSync(temporary).filter((each) => each.startsWith('limber-profile-'));
      const command = new RunningCommand(clone, ['start', '--', ...args], env);
      await command.says(IS_OPEN);
      expect(profiles()).toHaveLength(1);
      await command.interrupt();
      expect(profiles()).toEqual([]);
    },
  );

  test('a profile that is a file is named, and nothing is built', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const { code, output } = await npm(clone, ['start', '--', '--profile', file], {
      DISPLAY: screen.display,
    });
    expect(code).toBe(1);
    expect(output).toContain(`${file} cannot be a profile`);
    expect(output).not.toContain('Building');
  });
});

test('npm start without a display uses Limber once and says where the pictures are', async () => {
  const { code, output, lines } = await npm(clone, ['start']);
  expect(output).toContain('There is no display here');
  expect(code, output).toBe(0);
  const pictures = join(clone, '.limber/screenshots');
  expect(lines.at(-1)).toContain(pictures);
  expect(readdirSync(pictures)).toEqual(['1-options.png', '2-due.png', '3-in-session.png', '4-finished.png']);
  expect(lines.length).toBeLessThanOrEqual(A_DOZEN);
});

test('npm start -- --help says what each option does, and does nothing', async () => {
  const { code, output } = await npm(clone, ['start', '--', '--help']);
  expect(code).toBe(0);
  for (const option of ['--profile DIR', '--firefox', '--limit MINUTES']) expect(output).toContain(option);
  expect(output).not.toContain('Building');
});

test.each([
  [['--limit', '0'], '“0”'],
  [['--limit', 'soon'], '“soon”'],
  [['--limit', '1.5'], '“1.5”'],
  [['--limit', String(fields.limitMin.max + 1)], `from ${fields.limitMin.min} to ${fields.limitMin.max}`],
  [['--limit'], '--limit'],
  [['--profile'], '--profile'],
  [['--limits', '1'], '--limits'],
  [['firefox'], 'firefox'],
])('npm start -- %j says what is wrong and which options there are', async (args, said) => {
  const { code, output } = await npm(clone, ['start', '--', ...args]);
  expect(code).toBe(1);
  expect(output).toContain(said);
  expect(output).toContain('--limit MINUTES');
  expect(output).not.toContain('    at ');
  expect(output).not.toContain('Building');
});
