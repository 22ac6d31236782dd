import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { browser as chromeApi } from 'wxt/browser';
import type { Channel } from '../../../src/breaks/index.ts';
import type { EngineState } from '../../../src/engine/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { atWork, satFor, stored } from '../fixtures/stored.ts';
import { text } from '../pages/texts.ts';
import { Target } from '../fixtures/target.ts';
import { Toolbar } from '../pages/toolbar.ts';

declare const chrome: typeof chromeApi;

/** Somebody has sat past the limit who is asked in these ways. */
async function due(extension: Extension, channels: readonly Channel[]): Promise<void> {
  await extension.still.bringToFront();
  await extension.wakeWith(stored(satFor(46, await extension.now()), { ...atWork, channels }));
}

/** The small window that asks, once it has opened. */
async function askingWindow(extension: Extension): Promise<Page> {
  const isAsking = (page: Page) => page.url().includes('session.html?asked=');
  const page =
    extension.context.pages().find(isAsking) ??
    (await extension.context.waitForEvent('page', { predicate: isAsking }));
  await expect(page.getByRole('heading', { name: text('popup.due.title') })).toBeVisible();
  return page;
}

const press = (page: Page, key: string, named = {}): Promise<void> =>
  page.getByRole('button', { name: text(key, named), exact: true }).click();

/** A minute and more goes by for the question that stands: what was stored then is older now. */
async function aMinuteLater(extension: Extension, channels: readonly Channel[]): Promise<void> {
  const state = await extension.state();
  if (state.breaks.kind !== 'due' || state.breaks.prompt.kind !== 'shown')
    throw new Error('no question stands');
  const { prompt } = state.breaks;
  const tried = prompt.tried.map((step) => ({ ...step, triedAt: step.triedAt - 61_000 }));
  const older: EngineState = {
    ...state,
    breaks: { ...state.breaks, prompt: { ...prompt, shownAt: prompt.shownAt - 61_000, tried } },
    wakeAt: null,
  };
  await extension.wakeWith(stored(older, { ...atWork, channels }));
}

const outcomes = async (extension: Extension) =>
  (await extension.prompts()).map(({ outcome, through }) => [outcome, through]);

test('the popup that opens by itself asks, and its answer counts once', async ({ extension }) => {
  await due(extension, ['popup']);
  const toolbar = new Toolbar(await extension.attachPopup());
  await toolbar.shows('due');
  await toolbar.answer('snooze');
  await toolbar.shows('snoozed');
  await expect.poll(() => outcomes(extension)).toEqual([['snoozed', null]]);
});

test('a small window asks, and is gone once it has its answer', async ({ extension }) => {
  await due(extension, ['window']);
  const page = await askingWindow(extension);
  const closed = page.waitForEvent('close');
  await press(page, 'popup.answer.moved');
  await closed;
  await expect.poll(() => outcomes(extension)).toEqual([['moved', null]]);
});

test('a small window plays the session that is begun in it', async ({ extension }) => {
  await due(extension, ['window']);
  const page = await askingWindow(extension);
  await press(page, 'popup.start.due');
  await expect(page.getByRole('timer')).toBeVisible();
  expect((await extension.state()).session).not.toBeNull();
  await expect.poll(() => outcomes(extension)).toEqual([['started', null]]);
});

test('a small window is gone when the question is answered elsewhere', async ({ extension }) => {
  const ladder: readonly Channel[] = ['notification', 'window'];
  await due(extension, ladder);
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  await aMinuteLater(extension, ladder);
  const page = await askingWindow(extension);
  const closed = page.waitForEvent('close');
  const [id] = await extension.notifications();
  await extension.clickNotification(id!, 1);
  await closed;
  await expect.poll(() => extension.notifications()).toEqual([]);
  await expect.poll(() => outcomes(extension)).toEqual([['snoozed', 'notification']]);
});

test('two channels answered at the same time count once', async ({ extension }) => {
  const ladder: readonly Channel[] = ['notification', 'window'];
  await due(extension, ladder);
  await expect.poll(() => extension.notifications()).toHaveLength(1);
  await aMinuteLater(extension, ladder);
  const page = await askingWindow(extension);
  const [id] = await extension.notifications();
  const skip = await page
    .getByRole('button', { name: text('popup.answer.skip'), exact: true })
    .elementHandle();
  // The window may be gone before it can say that it was pressed.
  const pressed = skip.evaluate((button) => (button as HTMLElement).click()).catch(() => undefined);
  await Promise.all([pressed, extension.clickNotification(id!, 1)]);
  await expect.poll(() => extension.prompts()).toHaveLength(1);
  const { breaks, rhythm } = await extension.state();
  const [[outcome]] = (await outcomes(extension)) as [[string, unknown]];
  if (outcome === 'snoozed') expect(breaks).toMatchObject({ kind: 'snoozed', snoozes: 1 });
  else expect(rhythm.declined).toBe(1);
});

const askingWindows = (extension: Extension): string[] =>
  extension.context
    .pages()
    .map((page) => page.url())
    .filter((url) => url.includes('?asked='));

/** The background goes on with a state that is another; it finds it when it starts again. */
async function goesOn(
  extension: Extension,
  change: (state: EngineState) => Partial<EngineState>,
): Promise<void> {
  await extension.kill();
  const state = await extension.state();
  await extension.wakeWith(
    stored({ ...state, ...change(state), wakeAt: null }, { ...atWork, channels: ['window'] }),
  );
}

test('a small window is gone while a prompt that got no answer rests, and asked again there is one', async ({
  extension,
}) => {
  await due(extension, ['window']);
  await askingWindow(extension);
  const [first] = askingWindows(extension);
  // It has stood for longer than it waits for an answer.
  await goesOn(extension, ({ breaks, lastSeenAt }) => {
    if (breaks.kind !== 'due' || breaks.prompt.kind !== 'shown') throw new Error('no prompt shows');
    return { breaks: { ...breaks, prompt: { ...breaks.prompt, shownAt: lastSeenAt - 3_600_000 } } };
  });
  await expect
    .poll(async () => (await extension.state()).breaks)
    .toMatchObject({ prompt: { kind: 'resting' } });
  await expect.poll(() => askingWindows(extension)).toEqual([]);

  await goesOn(extension, ({ breaks, lastSeenAt }) => {
    if (breaks.kind !== 'due') throw new Error('no break is due');
    return { breaks: { ...breaks, prompt: { kind: 'resting', untilAt: lastSeenAt } } };
  });
  await expect.poll(() => askingWindows(extension)).toHaveLength(1);
  expect(askingWindows(extension)).not.toContain(first);
});

test('a small window is gone while full screen holds the prompt up, and afterwards there is one', async ({
  extension,
}) => {
  await due(extension, ['window']);
  await askingWindow(extension);
  await fullScreen(extension, 'fullscreen');
  await expect.poll(() => askingWindows(extension)).toEqual([]);
  await expect.poll(async () => (await extension.state()).holds).toMatchObject([{ kind: 'full-screen' }]);

  await fullScreen(extension, 'normal');
  await expect.poll(() => askingWindows(extension)).toHaveLength(1);
});

/** Puts the window of the still page, where the person is, into full screen or out of it. */
async function fullScreen(extension: Extension, state: 'fullscreen' | 'normal'): Promise<void> {
  await extension.still.evaluate(async (wanted) => {
    const tab = await chrome.tabs.getCurrent();
    await chrome.windows.update(tab!.windowId, { focused: true });
    await chrome.windows.update(tab!.windowId, { state: wanted });
  }, state);
}

test('where notifications are turned off the next way asks at once, and the popup says so', async ({
  launch,
}, testInfo) => {
  const first = await launch();
  await first.close();
  const file = testInfo.outputPath('profile', 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as object;
  const blocked = { message_center: { disabled_extension_ids: [first.id] } };
  writeFileSync(file, JSON.stringify({ ...preferences, ...blocked }));
  const extension = await launch();
  await due(extension, ['notification', 'window']);
  const page = await askingWindow(extension);
  await expect(page.getByText(text('popup.due.quiet.fellBack'))).toBeVisible();
  expect(await extension.notifications().catch(() => [])).toEqual([]);
});

test('dropped to the badge alone, Limber shows nothing else and says why', async ({ extension }) => {
  await due(extension, []);
  await expect.poll(() => extension.badge()).not.toBe('');
  expect(await extension.notifications()).toEqual([]);
  const toolbar = await Toolbar.open(extension);
  await toolbar.says(text('popup.due.quiet.badgeAlone'));
});

test('a background killed after it asked does not ask in the same way again', async ({ extension }) => {
  await due(extension, ['window']);
  await askingWindow(extension);
  await extension.kill();
  await extension.worker();
  await expect
    .poll(async () => (await extension.state()).breaks)
    .toMatchObject({ prompt: { kind: 'shown' } });
  const asking = extension.context.pages().filter((page) => page.url().includes('?asked='));
  expect(asking).toHaveLength(1);
  expect((await extension.state()).breaks).toMatchObject({ snoozes: 0, unanswered: 0 });
});

test('one soft chime is heard with the question, from a page that nobody sees and that goes again', async ({
  extension,
}) => {
  const chosen = { ...atWork, promptSound: 'chime' as const };
  await extension.wakeWith(stored(satFor(46, await extension.now()), chosen));
  const hidden = await Target.attach(extension.context.browser()!, 'the page of sounds', ({ url }) =>
    url.includes('/sounds.html'),
  );
  await expect.poll(() => ringing(hidden)).toEqual(['running']);
  expect(await extension.notifications()).toHaveLength(1);
  await expect.poll(() => hidden.closed).toBe(true);
});

/** What each of the page's audio contexts does. */
async function ringing(page: Target): Promise<readonly string[]> {
  const { result } = await page.send<{ result: { objectId: string } }>('Runtime.evaluate', {
    expression: 'AudioContext.prototype',
  });
  const { objects } = await page.send<{ objects: { objectId: string } }>('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
  });
  const states = await page.send<{ result: { value: string[] } }>('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.map(({ state }) => state); }',
    returnByValue: true,
  });
  return states.result.value;
}
