import type { browser as Api } from 'wxt/browser';
import type { EngineState } from '../../../src/engine/index.ts';
import { expect, test } from '../fixtures/firefox.ts';
import type { FirefoxExtension } from '../fixtures/firefox.ts';
import { atWork, minuteMs, satFor, stored } from '../fixtures/stored.ts';

declare const browser: typeof Api;

/** Somebody has sat for so long, and the background knows of it. */
async function sat(firefox: FirefoxExtension, minutes: number): Promise<void> {
  const now = Date.now();
  const presence = { kind: 'active', sinceAt: now - minutes * minuteMs } as const;
  await firefox.wakeWith(stored({ ...satFor(minutes, now), presence }, { ...atWork, windowMin: 10 }));
}

/** What has become of the question. */
async function prompt(firefox: FirefoxExtension): Promise<string | null> {
  const { engine } = await firefox.storage();
  const { breaks } = (engine as { data: EngineState }).data;
  return breaks.kind === 'due' ? breaks.prompt.kind : null;
}

/** Changes between two tabs so many times. */
async function changeTabs(firefox: FirefoxExtension, times: number): Promise<void> {
  await firefox.still.evaluate(async (count) => {
    const one = await browser.tabs.getCurrent();
    const other = await browser.tabs.create({ active: false });
    for (let i = 0; i < count; i += 1) await browser.tabs.update((i % 2 ? one! : other).id, { active: true });
  }, times);
}

test('100 changes of tab start the background not once while no break is due', async ({ installFirefox }) => {
  const firefox = await installFirefox({ idleTimeoutMs: 1000 });
  await sat(firefox, 20);
  await firefox.backgroundStops();
  await changeTabs(firefox, 100);
  expect(await firefox.runningSince()).toBeNull();
});

test('a change of tab brings the question while it waits for a good moment and the background runs', async ({
  installFirefox,
}) => {
  const firefox = await installFirefox({ idleTimeoutMs: 5000 });
  await sat(firefox, 46);
  await expect.poll(() => prompt(firefox)).toBe('waiting');
  await changeTabs(firefox, 1);
  // Without a desktop Firefox may refuse to show it.
  await expect.poll(() => prompt(firefox)).toMatch(/shown|blocked/);
});

test('the background is kept while a good moment is waited for', async ({ installFirefox }) => {
  // It waits for longer than most.
  const firefox = await installFirefox({ idleTimeoutMs: 15_000 });
  await sat(firefox, 46);
  await expect.poll(() => prompt(firefox)).toBe('waiting');
  // Longer than Firefox lets one run of which nothing is asked, while somebody works.
  const ranMs = async () => {
    await firefox.touch();
    return Date.now() - ((await firefox.runningSince()) ?? Infinity);
  };
  await expect.poll(ranMs).toBeGreaterThan(20_000);
});
