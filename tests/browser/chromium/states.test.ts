import { axeFinds } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { atWork, offWork, playing, playingTheLast, satFor, stored } from '../fixtures/stored.ts';
import { text } from '../pages/texts.ts';
import { Toolbar } from '../pages/toolbar.ts';

const due = (extension: Extension) => Toolbar.openAfter(extension, (now) => stored(satFor(46, now)));

/** A session that is under way for 15 s. */
const inSession = (extension: Extension) =>
  Toolbar.openAfter(extension, (now) => stored({ ...satFor(46, now), session: playing(15_000, now) }));

test('at the desk: for how long, and when the next break is due', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) => stored(satFor(23, now)));
  await toolbar.shows('at-desk');
  await toolbar.isHeaded(text('popup.atDesk.title', { time: '23 min' }));
  await toolbar.says('22 min');
  expect(await toolbar.look('at-desk')).toEqual([]);
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

test('outside work hours: when they begin', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) => stored(satFor(0, now), offWork('later', now)));
  await toolbar.shows('off-work');
  await toolbar.isHeaded(new RegExp(text('popup.offWork.until', { when: '.*\\d:\\d\\d' })));
  expect(await toolbar.look('off-work')).toEqual([]);
});

test('outside work hours, with none at all: where to set them', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) => stored(satFor(0, now), offWork('never', now)));
  await toolbar.shows('off-work');
  await toolbar.isHeaded(text('popup.offWork.noHours'));
  expect(await toolbar.look('no-work-hours')).toEqual([]);
});

test('paused: until when', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) => stored(satFor(23, now)));
  await toolbar.answer('pauseTomorrow');
  await toolbar.shows('paused');
  await toolbar.isHeaded(new RegExp(text('popup.paused.title', { when: '.*\\d:\\d\\d' })));
  expect(await toolbar.look('paused')).toEqual([]);
});

test('away: the clock has stopped', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) => stored(satFor(23, now)));
  await toolbar.shows('at-desk');
  await extension.becomes('idle');
  await toolbar.shows('away');
  await toolbar.isHeaded(text('popup.away.title', { time: '1 min' }));
  await toolbar.says(text('popup.away.stopped'));
  expect(await toolbar.look('away')).toEqual([]);
});

test('away for long enough: that was a break', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) =>
    stored(satFor(23, now), { ...atWork, idleBreakMin: 1 }),
  );
  await toolbar.shows('at-desk');
  await extension.becomes('idle');
  await toolbar.says(text('popup.away.rested'));
  expect(await toolbar.look('away-rested')).toEqual([]);
});

test('standing: for how long', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) => stored(satFor(23, now)));
  await toolbar.answer('stand');
  await toolbar.shows('standing');
  await toolbar.isHeaded(text('popup.standing.title', { time: text('page.time.underMinute') }));
  expect(await toolbar.look('standing')).toEqual([]);
});

test('due: the question and its answers', async ({ extension }) => {
  const toolbar = await due(extension);
  await toolbar.shows('due');
  await toolbar.isHeaded(text('popup.due.title'));
  expect(await toolbar.look('due')).toEqual([]);
});

test('snoozed: when it asks again', async ({ extension }) => {
  const toolbar = await due(extension);
  await toolbar.answer('snooze');
  await toolbar.shows('snoozed');
  await toolbar.isHeaded(text('popup.snoozed.title', { time: '5 min' }));
  expect(await toolbar.look('snoozed')).toEqual([]);
});

test('in a session: what to do now', async ({ extension }) => {
  const toolbar = await inSession(extension);
  await toolbar.shows('in-session');
  const { exercise } = await toolbar.place();
  await toolbar.isHeaded(exercise);
  expect(await toolbar.look('in-session')).toEqual([]);
});

test('in a session that is paused: it stands still', async ({ extension }) => {
  const toolbar = await inSession(extension);
  await toolbar.press('pause');
  await toolbar.says(text('player.paused'));
  expect(await toolbar.look('in-session-paused')).toEqual([]);
});

test('just finished: what was done', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) =>
    stored({ ...satFor(46, now), session: playingTheLast(4_000, now) }),
  );
  await toolbar.shows('in-session');
  await toolbar.shows('finished');
  await toolbar.isHeaded(text('popup.finished.finished'));
  expect(await toolbar.look('finished')).toEqual([]);
});

test('ended early: what was done of it', async ({ extension }) => {
  const toolbar = await inSession(extension);
  await toolbar.press('end');
  await toolbar.shows('finished');
  await toolbar.isHeaded(text('popup.finished.partial'));
  expect(await toolbar.look('finished-partly')).toEqual([]);
});

test('ended at once: no reproach', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) => stored(satFor(46, now)));
  await toolbar.start();
  await toolbar.press('end');
  await toolbar.shows('finished');
  await toolbar.isHeaded(text('popup.finished.abandoned'));
  expect(await toolbar.look('finished-with-nothing')).toEqual([]);
});

test('starting: a session was asked for outside the popup', async ({ extension }) => {
  const now = await extension.now();
  const starting = { setting: 'seated', minutes: 1, askedAt: now, isOpened: true } as const;
  await extension.wakeWith(stored({ ...satFor(46, now), starting }));
  // The popup asks the background at once; only one that is slow to answer lets the screen be seen.
  const release = await extension.hold();
  const toolbar = await Toolbar.open(extension);
  await toolbar.shows('starting');
  await toolbar.isHeaded(text('popup.starting.title'));
  expect(await toolbar.look('starting')).toEqual([]);
  await release();
  await toolbar.shows('in-session');
});

test('a session in a tab, where the popup cannot be opened', async ({ extension }) => {
  const now = await extension.now();
  await extension.wakeWith(stored({ ...satFor(46, now), session: playing(15_000, now) }));
  const page = await extension.page('session.html');
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.getByRole('heading')).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFinds((expression) => page.evaluate(expression))).toEqual([]);
    await page.screenshot({ path: `.limber/screenshots/session-tab-${colorScheme}.png` });
  }
});
