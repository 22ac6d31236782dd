import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { minuteMs, satFor, stored } from '../fixtures/stored.ts';
import { Toolbar } from '../pages/toolbar.ts';

/** Somebody has sat past the limit: the question stands, and the popup is open on it. */
async function asked(extension: Extension): Promise<Toolbar> {
  const toolbar = await Toolbar.openAfter(extension, (now) => stored(satFor(46, now)));
  await toolbar.shows('due');
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  expect(await extension.badge()).not.toBe('');
  return toolbar;
}

async function isQuiet(extension: Extension): Promise<void> {
  await expect.poll(() => extension.notifications()).toEqual([]);
  await expect.poll(() => extension.badge()).toBe('');
}

/** Minutes from now until the one alarm rings. */
async function alarmInMin(extension: Extension): Promise<number> {
  const [alarm, ...others] = await extension.alarms();
  expect(others).toEqual([]);
  return (alarm!.scheduledTime - (await extension.now())) / minuteMs;
}

test('a snooze is quiet for as long as it says, and then asks again', async ({ extension }) => {
  const toolbar = await asked(extension);
  await toolbar.answer('snooze');
  await toolbar.shows('snoozed');
  await isQuiet(extension);
  expect(await alarmInMin(extension)).toBeGreaterThan(4.5);
  expect(await alarmInMin(extension)).toBeLessThanOrEqual(5);

  // Five minutes on: what was stored then is older now.
  const state = await extension.state();
  if (state.breaks.kind !== 'snoozed') throw new Error(`not snoozed but ${state.breaks.kind}`);
  const { snoozedAt, untilAt } = state.breaks;
  const breaks = { ...state.breaks, snoozedAt: snoozedAt - 5 * minuteMs, untilAt: untilAt - 5 * minuteMs };
  await extension.wakeWith(stored({ ...state, breaks, wakeAt: null }));
  await expect.poll(() => extension.notifications()).toHaveLength(1);
});

test('the question in the notification is answered by its buttons too', async ({ extension }) => {
  const toolbar = await asked(extension);
  const [id] = await extension.notifications();
  const snooze = 1;
  await extension.clickNotification(id!, snooze);
  await toolbar.shows('snoozed');
  await isQuiet(extension);
});

test('a click on the notification opens the popup, which begins the session', async ({ extension }) => {
  await extension.wakeWith(stored(satFor(46, await extension.now())));
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  const [id] = await extension.notifications();
  await extension.still.bringToFront();
  await extension.clickNotification(id!);
  const toolbar = new Toolbar(await extension.attachPopup());
  await toolbar.shows('in-session');
  await expect.poll(() => extension.notifications()).toEqual([]);
  await expect.poll(() => extension.badge(), 'the seconds of the step').toMatch(/^\d+$/);
});

test.describe('by key or from the toolbar button’s menu, with the popup closed', () => {
  const press = (extension: Extension, name: string) => extension.fire('commands.onCommand', name);
  const choose = (extension: Extension, menuItemId: string) =>
    extension.fire('contextMenus.onClicked', { menuItemId });

  test('a break begins', async ({ extension }) => {
    await extension.wakeWith(stored(satFor(10, await extension.now())));
    await extension.still.bringToFront();
    await press(extension, 'start');
    const toolbar = new Toolbar(await extension.attachPopup());
    await toolbar.shows('in-session');
  });

  test('a question is put off, and put away by having moved', async ({ extension }) => {
    await extension.wakeWith(stored(satFor(46, await extension.now())));
    await expect.poll(() => extension.notifications()).toHaveLength(1);
    await press(extension, 'snooze');
    await isQuiet(extension);
    expect((await extension.state()).breaks).toMatchObject({ kind: 'snoozed', snoozes: 1 });
    await choose(extension, 'moved');
    await expect.poll(async () => (await extension.state()).breaks.kind).toBe('counting');
    expect((await extension.state()).sitting).toMatchObject({ kind: 'at-desk', satMs: 0 });
  });

  test('Limber is paused, and told that somebody stands', async ({ extension }) => {
    await extension.wakeWith(stored(satFor(10, await extension.now())));
    await choose(extension, 'stand');
    await expect.poll(async () => (await extension.state()).sitting.kind).toBe('standing');
    await press(extension, 'pause');
    await expect.poll(async () => (await extension.state()).pause).not.toBeNull();
    expect(await alarmInMin(extension)).toBeGreaterThan(59);
    const first = (await extension.state()).pause!.untilAt;
    await choose(extension, 'tomorrow');
    await expect.poll(async () => (await extension.state()).pause!.untilAt).toBeGreaterThan(first);
  });
});
