import type { browser as Api } from 'wxt/browser';
import type { Channel } from '../../../src/breaks/index.ts';
import type { EngineState } from '../../../src/engine/index.ts';
import { expect, test } from '../fixtures/firefox.ts';
import type { FirefoxExtension } from '../fixtures/firefox.ts';
import { atWork, minuteMs, satFor, stored } from '../fixtures/stored.ts';
import { text } from '../pages/texts.ts';

declare const browser: Omit<typeof Api, 'extension'> & {
  extension: { getViews(of: { type: 'tab' }): (Window & typeof globalThis)[] };
};

/** Somebody has sat past the limit who is asked in these ways. */
async function due(firefox: FirefoxExtension, channels: readonly Channel[]): Promise<void> {
  const now = Date.now();
  const presence = { kind: 'active', sinceAt: now - 46 * minuteMs } as const;
  await firefox.wakeWith(stored({ ...satFor(46, now), presence }, { ...atWork, channels }));
}

const breaks = async (firefox: FirefoxExtension): Promise<EngineState['breaks']> =>
  ((await firefox.storage())['engine'] as { data: EngineState }).data.breaks;

const badge = (firefox: FirefoxExtension): Promise<string> =>
  firefox.still.evaluate(() => browser.action.getBadgeText({}));

/** Presses a button of the small window; false while it has none of this name. */
const pressInWindow = (firefox: FirefoxExtension, name: string): Promise<boolean> =>
  firefox.still.evaluate((wanted) => {
    const asking = browser.extension
      .getViews({ type: 'tab' })
      .find(({ location }) => location.search.startsWith('?asked'));
    const buttons = [...(asking?.document.querySelectorAll('button') ?? [])];
    const button = buttons.find(({ textContent }) => textContent.trim() === wanted);
    button?.click();
    return button !== undefined;
  }, name);

test('the badge alone asks where nothing else may', async ({ installFirefox }) => {
  const firefox = await installFirefox();
  await due(firefox, []);
  await expect.poll(() => badge(firefox)).not.toBe('');
  expect(await firefox.notifications()).toEqual([]);
});

test('a click on the body of a notification starts a session, and the question is answered', async ({
  installFirefox,
}) => {
  const firefox = await installFirefox();
  await due(firefox, ['notification']);
  await firefox.pressNotification();
  const popup = firefox.openedPopup();
  // A window that has not the focus of the screen gets a tab.
  const inTab = async () => (await firefox.tabs()).includes('/session.html');
  await expect.poll(async () => (await popup.open()) || (await inTab())).toBe(true);
  await expect.poll(() => firefox.sessionId()).not.toBeNull();
  await expect.poll(() => firefox.notifications()).toEqual([]);
  expect(await breaks(firefox)).toMatchObject({ unanswered: 0 });
});

test('the popup opens by itself and asks', async ({ installFirefox }) => {
  const firefox = await installFirefox();
  await due(firefox, ['popup']);
  const popup = firefox.openedPopup();
  await expect.poll(() => popup.open()).toBe(true);
  await expect.poll(() => popup.text()).toContain(text('popup.due.title'));
});

test('a small window asks, and is gone once it has its answer', async ({ installFirefox }) => {
  const firefox = await installFirefox();
  await due(firefox, ['window']);
  await expect.poll(() => pressInWindow(firefox, text('popup.answer.skip'))).toBe(true);
  await expect.poll(() => breaks(firefox)).toMatchObject({ kind: 'counting' });
  await expect.poll(() => firefox.tabs()).not.toContain('/session.html');
});

/** The addresses of the small windows that ask. */
const askingWindows = (firefox: FirefoxExtension): Promise<string[]> =>
  firefox.still.evaluate(() =>
    browser.extension
      .getViews({ type: 'tab' })
      .map(({ location }) => location.search)
      .filter((search) => search.startsWith('?asked')),
  );

/** This becomes of the prompt that shows; the background finds it when it starts again. */
async function goesOn(
  firefox: FirefoxExtension,
  change: (state: EngineState) => Partial<EngineState>,
): Promise<void> {
  await firefox.stopBackground();
  const { engine } = (await firefox.storage()) as { engine: { v: number; data: EngineState } };
  const data = { ...engine.data, ...change(engine.data), wakeAt: null };
  await firefox.wakeWith({ engine: { ...engine, data } });
}

test('a small window is gone while a prompt that got no answer rests, and asked again there is one', async ({
  installFirefox,
}) => {
  const firefox = await installFirefox();
  await due(firefox, ['window']);
  await expect.poll(() => askingWindows(firefox)).toHaveLength(1);
  const [first] = await askingWindows(firefox);

  // It has stood for longer than it waits for an answer.
  await goesOn(firefox, ({ breaks }) => {
    if (breaks.kind !== 'due' || breaks.prompt.kind !== 'shown') throw new Error('no prompt shows');
    return { breaks: { ...breaks, prompt: { ...breaks.prompt, shownAt: Date.now() - 60 * minuteMs } } };
  });
  await expect.poll(() => breaks(firefox)).toMatchObject({ prompt: { kind: 'resting' } });
  await expect.poll(() => askingWindows(firefox)).toEqual([]);

  await goesOn(firefox, ({ breaks }) => {
    if (breaks.kind !== 'due') throw new Error('no break is due');
    return { breaks: { ...breaks, prompt: { kind: 'resting', untilAt: Date.now() } } };
  });
  await expect.poll(() => askingWindows(firefox)).toHaveLength(1);
  expect(await askingWindows(firefox)).not.toContain(first);
});

test('a small window plays the session that is begun in it', async ({ installFirefox }) => {
  const firefox = await installFirefox();
  await due(firefox, ['window']);
  await expect.poll(() => pressInWindow(firefox, text('popup.start.due'))).toBe(true);
  await expect.poll(() => firefox.sessionId()).not.toBeNull();
  await expect.poll(() => askingWindows(firefox)).toEqual([]);
  // The page that the session plays in is the one that was pressed.
  expect(await firefox.tabs()).toContain('/session.html');
});
