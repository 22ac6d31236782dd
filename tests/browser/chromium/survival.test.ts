import { timelineMs } from '../../../src/routines/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import { atWork, playingTheLast, satFor, stored } from '../fixtures/stored.ts';
import { Toolbar } from '../pages/toolbar.ts';
import type { Place } from '../pages/toolbar.ts';

/** As much of the session has passed between two looks as of time; a figure may be just about to change. */
function expectToGoOn(before: Place, after: Place): void {
  const passed = (after.at - before.at) / 1000;
  expect(Math.abs(before.leftSeconds - after.leftSeconds - passed)).toBeLessThanOrEqual(1.1);
}

test('a session goes on at the right second when the popup was closed and the background killed', async ({
  extension,
}) => {
  const first = await Toolbar.openAfter(extension, (now) =>
    stored(satFor(46, now), { ...atWork, minutes: 1 }),
  );
  await first.start({ setting: 'seated', minutes: 1 });
  const before = await first.place();
  await first.popup.close();
  await extension.kill();
  expect(extension.running).toBe(false);
  const starts = extension.starts();

  const second = await Toolbar.open(extension);
  await second.shows('in-session');
  expectToGoOn(before, await second.place());
  await expect.poll(() => extension.starts(), 'the background was dead').toBe(starts + 1);

  // Killed again under the open popup, which wakes it with the next press.
  await extension.kill();
  const startsThen = extension.starts();
  const unattended = await second.place();
  expectToGoOn(before, unattended);
  await second.press('pause');
  await expect.poll(() => extension.starts()).toBe(startsThen + 1);
  await expect.poll(async () => (await extension.state()).session?.clock.kind).toBe('paused');

  const { session } = await extension.state();
  await second.press('end');
  await second.shows('finished');
  await expect.poll(() => extension.completions(), { timeout: 15_000 }).toMatchObject([{ id: session!.id }]);
});

test('a session goes on at the right second when the browser was restarted, and ends as one completion', async ({
  launch,
}) => {
  test.slow();
  const first = await launch();
  const toolbar = await Toolbar.openAfter(first, (now) =>
    stored({ ...satFor(46, now), session: playingTheLast(45_000, now) }),
  );
  const before = await toolbar.place();
  const { session } = await first.state();
  await first.close();

  const second = await launch();
  const again = await Toolbar.open(second);
  await again.shows('in-session');
  expectToGoOn(before, await again.place());
  expect((await second.state()).session, 'nothing was counted anew').toEqual(session);

  await again.shows('finished', 60_000);
  await expect
    .poll(() => second.completions(), { timeout: 60_000 })
    .toMatchObject([{ id: 'a-session', outcome: 'finished' }]);
  const [completion] = await second.completions();
  expect(completion!.endedAt).toBe(session!.startedAt + timelineMs(session!.timeline));
});
