import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { atWork, playing, satFor, stored } from '../fixtures/stored.ts';
import { Target } from '../fixtures/target.ts';
import { showsWhatIsLeft } from '../pages/place.ts';
import { text } from '../pages/texts.ts';
import { Toolbar } from '../pages/toolbar.ts';

/** A session of a minute under way, in the popup. */
const openOnASession = (extension: Extension): Promise<Toolbar> =>
  Toolbar.openAfter(extension, (now) => stored({ ...satFor(46, now), session: playing(0, now) }));

/** The pages that nobody sees. */
const hiddenPages = async (extension: Extension): Promise<number> => {
  const worker = await extension.worker();
  return worker.evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length,
  );
};
declare const chrome: {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
};

/** How many pages hold the right to be heard, and how many wait for it. */
const voices = (page: Page): Promise<[held: number, waiting: number]> =>
  page.evaluate(async () => {
    const { held, pending } = await navigator.locks.query();
    return [held?.length ?? 0, pending?.length ?? 0];
  });

const running = async (extension: Extension): Promise<string | undefined> =>
  (await extension.state()).session?.clock.kind;

test('two players show one session, and a press in one shows at once in the other', async ({ extension }) => {
  const now = await extension.now();
  await extension.wakeWith(stored({ ...satFor(46, now), session: playing(0, now) }));
  const one = await extension.page('session.html');
  const other = await extension.page('popup.html');
  for (const page of [one, other]) await expect(page.getByRole('timer')).toBeVisible();
  await other.getByRole('button', { name: text('player.pause') }).click();
  await expect(one.getByRole('button', { name: text('player.resume') })).toBeVisible();
  const seconds = await Promise.all([one, other].map((page) => page.getByRole('timer').innerText()));
  expect(seconds[0]).toBe(seconds[1]);
  await one.bringToFront();
  await one.keyboard.press('ArrowRight');
  await expect.poll(() => running(extension)).toBe('paused');
  const name = await one.getByRole('heading', { level: 1 }).innerText();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(name);
  expect((await extension.state()).session?.id).toBe('a-session');
});

test.describe('the ear', () => {
  test('is served by a page that nobody sees once the popup is closed, until the session ends', async ({
    extension,
  }) => {
    const toolbar = await Toolbar.openAfter(extension, (now) =>
      stored(satFor(46, now), { ...atWork, minutes: 1 }),
    );
    await toolbar.start({ setting: 'seated', minutes: 1 });
    await expect.poll(() => hiddenPages(extension)).toBe(1);
    await toolbar.popup.close();
    const told = await listenToTheHiddenPage(extension);
    await expect.poll(() => voices(extension.still)).toEqual([1, 0]);

    // The next cue is told there, at its instant, though the background is dead.
    await extension.kill();
    const starts = extension.starts();
    await expect.poll(() => told()).not.toEqual([]);
    expect(extension.starts(), 'the background slept').toBe(starts);

    const again = await Toolbar.open(extension);
    await again.press('end');
    await expect.poll(() => hiddenPages(extension)).toBe(0);
  });

  test('is left alone by those who want silence, and served again when they change their mind', async ({
    extension,
  }) => {
    const silent = { ...atWork, sound: { ...atWork.sound, cues: 'silent' as const } };
    const toolbar = await Toolbar.openAfter(extension, (now) =>
      stored({ ...satFor(46, now), session: playing(0, now) }, silent),
    );
    await toolbar.shows('in-session');
    expect(await hiddenPages(extension)).toBe(0);
    await toolbar.popup.click(text('player.sound.silent'));
    await expect.poll(() => toolbar.popup.names('button')).toContain(text('player.sound.voice'));
    await expect.poll(() => hiddenPages(extension)).toBe(1);
  });

  test('hears one page at most, however many are open', async ({ extension }) => {
    const now = await extension.now();
    await extension.wakeWith(stored({ ...satFor(46, now), session: playing(0, now) }));
    const one = await extension.page('session.html');
    await expect(one.getByRole('timer')).toBeVisible();
    const heard = async () => (await voices(extension.still))[0];
    await expect.poll(() => voices(one)).toEqual([1, 1]);
    const other = await extension.page('session.html');
    await expect(other.getByRole('timer')).toBeVisible();
    expect(await heard()).toBe(1);
    await one.close();
    await expect.poll(() => voices(other)).toEqual([1, 1]);
    await other.close();
    await expect.poll(() => voices(extension.still)).toEqual([1, 0]);
  });
});

test.describe('the player in a tab', () => {
  test('is made to be read from the mat, and keeps the screen on', async ({ extension }) => {
    const tab = await extension.context.newPage();
    await tab.addInitScript(() => {
      const asked = navigator.wakeLock.request.bind(navigator.wakeLock);
      navigator.wakeLock.request = (type) => {
        document.documentElement.dataset['awake'] = type;
        return asked(type);
      };
    });
    const now = await extension.now();
    await extension.wakeWith(stored({ ...satFor(46, now), session: playing(12_000, now) }));
    await tab.goto(extension.address('session.html'));
    await tab.setViewportSize({ width: 1366, height: 768 });
    const dial = tab.locator('.player .dial');
    await expect(dial).toBeVisible();
    expect((await dial.boundingBox())!.height / 768).toBeGreaterThanOrEqual(1 / 3);
    expect((await tab.locator('.player .figure').boundingBox())!.height / 768).toBeGreaterThan(0.5);
    expect(await tab.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(768);
    for (const button of await tab.getByRole('main').getByRole('button').all()) {
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height), (await button.innerText()) || 'a tool').toBeGreaterThanOrEqual(
        44,
      );
    }
    await expect(tab.locator('html')).toHaveAttribute('data-awake', 'screen');
  });

  test('may crash, and Limber with it, without harm to the session', async ({ launch }) => {
    const first = await launch();
    const now = await first.now();
    await first.wakeWith(stored({ ...satFor(46, now), session: playing(0, now) }));
    const tab = await first.page('session.html');
    await expect(tab.getByRole('timer')).toBeVisible();
    const crashed = tab.waitForEvent('crash');
    const cdp = await first.context.newCDPSession(tab);
    void cdp.send('Page.crash').catch(() => undefined);
    await crashed;
    await first.close();

    const again = await Toolbar.open(await launch());
    await showsWhatIsLeft(again, playing(0, now));
  });

  test('opens from the popup', async ({ extension }) => {
    const toolbar = await openOnASession(extension);
    await toolbar.shows('in-session');
    const opened = extension.context.waitForEvent('page');
    await toolbar.popup.click(text('player.inTab'));
    const tab = await opened;
    await expect(tab.getByRole('timer')).toBeVisible();
    expect(tab.url()).toBe(extension.address('session.html'));
  });
});

test('the player opens beside the page', async ({ extension }) => {
  const toolbar = await openOnASession(extension);
  await toolbar.shows('in-session');
  await toolbar.popup.click(text('player.beside'));
  const panel = await Target.attach(
    extension.context.browser()!,
    'the side panel',
    ({ url, type }) => url.endsWith('/session.html') && type !== 'tab',
  );
  const hasTimer = { expression: `document.querySelector('[role=timer]') !== null`, returnByValue: true };
  await expect
    .poll(
      async () =>
        (await panel.send<{ result: { value: boolean } }>('Runtime.evaluate', hasTimer)).result.value,
    )
    .toBe(true);
});

test('the toolbar counts the seconds of the step while a player is open, and not after', async ({
  extension,
}) => {
  const toolbar = await openOnASession(extension);
  await toolbar.shows('in-session');
  await expect.poll(() => extension.badge()).toMatch(/^\d+$/);
  await toolbar.popup.close();
  await expect.poll(() => extension.badge()).toBe('');
  expect(await running(extension)).toBe('running');
});

/** Notes each tone that the hidden page rings from now on. */
async function listenToTheHiddenPage(extension: Extension): Promise<() => Promise<number[]>> {
  const target = await Target.attach(extension.context.browser()!, 'the page that nobody sees', ({ url }) =>
    url.endsWith('/sounds.html'),
  );
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const { result } = await target.send<{ result: { value: Value } }>('Runtime.evaluate', {
      expression,
      returnByValue: true,
    });
    return result.value;
  };
  await evaluate(`{
    globalThis.rung = [];
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...when) {
      rung.push(Date.now());
      return start.apply(this, when);
    };
  }`);
  return () => evaluate<number[]>('rung');
}
