import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { browser } from 'wxt/browser';
import { builtFor, expect, Extension, test } from '../fixtures/extension.ts';
import { atWork, minuteMs, satFor, stored } from '../fixtures/stored.ts';

declare const chrome: typeof browser;

/** A page that is heard from its click on, until the next one. */
const room = `<!doctype html><title>A call</title><button>speak</button><script>
  const sound = new AudioContext();
  const voice = sound.createOscillator();
  voice.start();
  let speaks = false;
  document.querySelector('button').onclick = async () => {
    await sound.resume();
    speaks = !speaks;
    speaks ? voice.connect(sound.destination) : voice.disconnect();
  };
</script>`;

/** Somebody has sat past the limit, and may be in calls on this site. */
async function due(extension: Extension): Promise<void> {
  const now = await extension.now();
  const presence = { kind: 'active', sinceAt: now - 46 * minuteMs } as const;
  const settings = { ...atWork, windowMin: 10, callSites: ['meet.jit.si'] };
  await extension.wakeWith(stored({ ...satFor(46, now), presence }, settings));
}

const isHeard = (extension: Extension): Promise<boolean> =>
  extension.still.evaluate(async () => (await chrome.tabs.query({ audible: true })).length > 0);

test('a call on a site that Limber may see holds the question up, which then comes and says so', async ({}, testInfo) => {
  // The browser's own question for leave is nothing that a test can answer: here it has been given at installing.
  const folder = testInfo.outputPath('extension');
  cpSync(builtFor('chrome'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['https://meet.jit.si/*'] }));
  const extension = await Extension.launch(folder, testInfo.outputPath('profile'), { isLoud: true });
  await extension.context.route('https://meet.jit.si/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: room }),
  );
  const call = await extension.context.newPage();
  await call.goto('https://meet.jit.si/limber');
  await call.getByRole('button').click();
  await expect.poll(() => isHeard(extension)).toBe(true);

  await due(extension);
  await expect.poll(async () => (await extension.state()).holds).toMatchObject([{ kind: 'call' }]);
  await extension.still.bringToFront();
  expect(await extension.notifications()).toEqual([]);

  // Who leaves the page has left the call.
  await call.goto('about:blank');
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  await extension.close();
});
