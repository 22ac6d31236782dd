import type { browser } from 'wxt/browser';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { atWork, minuteMs, satFor, stored } from '../fixtures/stored.ts';

declare const chrome: typeof browser;

/** A break waits ten minutes for a good moment. */
const patient = { ...atWork, windowMin: 10 };

/** Somebody has sat for so long, and the background, which knows of it, is stopped. */
async function sat(extension: Extension, minutes: number): Promise<void> {
  const now = await extension.now();
  const presence = { kind: 'active', sinceAt: now - minutes * minuteMs } as const;
  await extension.wakeWith(stored({ ...satFor(minutes, now), presence }, patient));
  await expect.poll(async () => (await extension.state()).wakeAt).not.toBeNull();
  await extension.kill();
}

/** Changes between two tabs so many times, as fast as the browser tells of it. */
async function changeTabs(extension: Extension, times: number): Promise<void> {
  await extension.still.evaluate(async (count) => {
    const [one] = await chrome.tabs.query({ active: true, currentWindow: true });
    const other = await chrome.tabs.create({ active: false });
    const told: number[] = [];
    chrome.tabs.onActivated.addListener(({ tabId }) => told.push(tabId));
    for (let i = 0; i < count; i += 1) await chrome.tabs.update((i % 2 ? one! : other).id, { active: true });
    if (told.length !== count) throw new Error(`${told.length} changes were told`);
  }, times);
}

test('100 changes of tab start the background not once while no break is due', async ({ extension }) => {
  await sat(extension, 20);
  const starts = extension.starts();
  await changeTabs(extension, 100);
  expect(extension.running).toBe(false);
  expect(extension.starts()).toBe(starts);
});

test('a change of tab brings the question while it waits for a good moment', async ({ extension }) => {
  await sat(extension, 46);
  expect(await extension.notifications()).toEqual([]);
  const starts = extension.starts();
  await changeTabs(extension, 1);
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  expect(extension.starts(), 'it was stopped, and the change of tab started it').toBe(starts + 1);
});

test('after the question was answered, nothing is listened to again', async ({ extension }) => {
  await sat(extension, 46);
  await changeTabs(extension, 1);
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  const [id] = await extension.notifications();
  await extension.clickNotification(id!, 1);
  await expect.poll(async () => (await extension.state()).breaks.kind).toBe('snoozed');
  await extension.kill();
  const starts = extension.starts();
  await changeTabs(extension, 100);
  expect(extension.starts()).toBe(starts);
});

test('full screen holds the question up, which follows within 5 s of its end', async ({ extension }) => {
  const fill = (state: 'fullscreen' | 'normal') =>
    extension.still.evaluate(async (wanted) => {
      const { id } = await chrome.windows.getCurrent();
      await chrome.windows.update(id!, { state: wanted, focused: true });
    }, state);
  await fill('fullscreen');
  await sat(extension, 46);
  expect((await extension.state()).holds).toMatchObject([{ kind: 'full-screen' }]);
  await changeTabs(extension, 2);
  expect(await extension.notifications()).toEqual([]);
  await fill('normal');
  await expect.poll(() => extension.notifications()).toHaveLength(1);
});
