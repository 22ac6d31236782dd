// Every state of the popup in the real toolbar: what axe has against it, light and dark, and pictures for looking at.
// What each says and does is shown in tests/components/popup and tests/components/player.
import { completionOf } from '../../../src/journal/index.ts';
import { pauseSession } from '../../../src/session/index.ts';
import { standUp } from '../../../src/sitting/index.ts';
import { axeFinds } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { minuteMs, offWork, playing, playingTheLast, satFor, stored } from '../fixtures/stored.ts';
import { text } from '../pages/texts.ts';
import { Toolbar } from '../pages/toolbar.ts';
import type { PopupState } from '../pages/toolbar.ts';

type Left = (now: number) => Record<string, unknown>;

/** Opens the popup on what an earlier hour left, for `go` to go on from, and closes it. */
async function through(
  extension: Extension,
  state: PopupState,
  left: Left,
  go: (toolbar: Toolbar) => Promise<void>,
): Promise<void> {
  const toolbar = await Toolbar.openAfter(extension, left);
  await toolbar.shows(state);
  await go(toolbar);
  await toolbar.popup.close();
}

const looksGood = async (toolbar: Toolbar, name: string) =>
  expect(await toolbar.look(name), name).toEqual([]);

/** A session that is under way for 15 s. */
const inSession: Left = (now) => stored({ ...satFor(46, now), session: playing(15_000, now) });

/** A session of yesterday after which the hips felt something. */
const ofYesterday = (now: number) => {
  const then = now - 24 * 60 * minuteMs;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { ...completionOf(playing(60_000, then), then, timeZone), report: { score: 4, at: then } };
};

/** Hours of this state alone: through the browser's sync they would hold in the next one too. */
const off =
  (begins: 'later' | 'never'): Left =>
  (now) =>
    stored(satFor(0, now), { ...offWork(begins, now), syncs: false });

test('every state in which Limber is quiet can be read by everybody', async ({ extension }) => {
  const states: readonly [name: string, state: PopupState, left: Left][] = [
    ['off-work', 'off-work', off('later')],
    ['no-work-hours', 'off-work', off('never')],
    ['paused', 'paused', (now) => stored({ ...satFor(23, now), pause: { untilAt: now + 60 * minuteMs } })],
    ['standing', 'standing', (now) => stored({ ...satFor(0, now), sitting: standUp(now) })],
    ['hips-morning', 'at-desk', (now) => stored({ ...satFor(10, now), followUp: ofYesterday(now) })],
    ['set-aside', 'at-desk', (now) => ({ ...stored(satFor(10, now)), today: 7 })],
  ];
  for (const [name, state, left] of states)
    await through(extension, state, left, (toolbar) => looksGood(toolbar, name));
});

test('every state at the desk can be read by everybody', async ({ extension }) => {
  await through(
    extension,
    'at-desk',
    (now) => stored(satFor(23, now)),
    async (toolbar) => {
      await looksGood(toolbar, 'at-desk');
      await extension.becomes('idle');
      await toolbar.shows('away');
      await looksGood(toolbar, 'away');
      await extension.becomes('active');
    },
  );
  await through(
    extension,
    'due',
    (now) => stored(satFor(46, now)),
    async (toolbar) => {
      await looksGood(toolbar, 'due');
      await toolbar.popup.click(text('popup.answer.more'));
      await toolbar.says(text('popup.more.reason.meeting'));
      await looksGood(toolbar, 'due-more');
      await toolbar.answer('snooze');
      await toolbar.shows('snoozed');
      await looksGood(toolbar, 'snoozed');
    },
  );
});

test('every state of a session under way can be read by everybody', async ({ extension }) => {
  await through(extension, 'in-session', inSession, async (toolbar) => {
    await looksGood(toolbar, 'in-session');
    await toolbar.press('pause');
    await toolbar.says(text('player.paused'));
    await looksGood(toolbar, 'in-session-paused');
    await toolbar.popup.click(text('player.hurts.button'));
    await toolbar.popup.click('3', 'radio');
    await toolbar.popup.click(text('popup.hips.feel.sharp'), 'checkbox');
    await looksGood(toolbar, 'hurting');
    await toolbar.popup.click(text('player.hurts.stop'));
    await toolbar.shows('finished');
    await toolbar.says(text('redFlags.title'));
    await looksGood(toolbar, 'hurt');
  });
  const left: Left = (now) => {
    const clock = { kind: 'paused', offsetMs: 20_000, pausedAt: now - 12 * minuteMs } as const;
    return stored({ ...satFor(46, now), session: { ...playing(0, now), clock } });
  };
  await through(extension, 'in-session', left, async (toolbar) => {
    await toolbar.isHeaded(text('player.returning.title'));
    await looksGood(toolbar, 'returning');
  });
});

test('every state after a session can be read by everybody', async ({ extension }) => {
  await through(extension, 'in-session', inSession, async (toolbar) => {
    await toolbar.press('end');
    await toolbar.shows('finished');
    await looksGood(toolbar, 'ended');
    await toolbar.popup.click('4', 'radio');
    await toolbar.says(text('popup.hips.where'));
    await looksGood(toolbar, 'hips-where');
  });
  const last: Left = (now) => stored({ ...satFor(46, now), session: playingTheLast(3_000, now) });
  await through(extension, 'in-session', last, async (toolbar) => {
    await toolbar.shows('finished');
    await looksGood(toolbar, 'finished');
    await toolbar.popup.click('1', 'radio');
    await looksGood(toolbar, 'hips-asked');
  });
  const begun: Left = (now) =>
    stored({ ...satFor(46, now), session: pauseSession(playing(0, now - 1), now) });
  await through(extension, 'in-session', begun, async (toolbar) => {
    await toolbar.press('end');
    await toolbar.shows('finished');
    await looksGood(toolbar, 'finished-with-nothing');
  });
});

test('starting: a session was asked for outside the popup', async ({ extension }) => {
  const now = await extension.now();
  const starting = { setting: 'seated', minutes: 1, askedAt: now, isOpened: true } as const;
  await extension.wakeWith(stored({ ...satFor(46, now), starting }));
  // The popup asks the background at once; only one that is slow to answer lets the screen be seen.
  const release = await extension.hold();
  const toolbar = await Toolbar.open(extension);
  await toolbar.shows('starting');
  await looksGood(toolbar, 'starting');
  await release();
  await toolbar.shows('in-session');
});

test('at the desk: nothing moves when the offer comes', async ({ extension }) => {
  await extension.wakeWith(stored(satFor(23, await extension.now())));
  const page = await extension.page('popup.html');
  await page.setViewportSize({ width: 360, height: 600 });
  const place = (name: string) => page.getByRole('button', { name, exact: true }).boundingBox();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      document.documentElement.dataset['shifts'] = String(list.getEntries().length);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.reload();
  await page.getByRole('button', { name: text('popup.start.now') }).waitFor();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  expect(await place(text('popup.start.now'))).not.toBeNull();
  expect(await page.evaluate(() => document.documentElement.dataset['shifts'] ?? '0')).toBe('0');
});

test('a session in a tab, where the popup cannot be opened', async ({ extension }) => {
  await extension.wakeWith(inSession(await extension.now()));
  const page = await extension.page('session.html');
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.getByRole('heading')).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFinds((expression) => page.evaluate(expression))).toEqual([]);
    await page.screenshot({ path: `.limber/screenshots/session-tab-${colorScheme}.png` });
  }
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.locator('svg.figure')).toHaveCount(2);
  await page.screenshot({ path: '.limber/screenshots/session-tab-reduced-motion.png' });
});
