import { timelineMs } from '../../../src/routines/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import { atWork, playing, playingTheLast, satFor, stored } from '../fixtures/stored.ts';
import { showsWhatIsLeft } from '../pages/place.ts';
import { Toolbar } from '../pages/toolbar.ts';

test('a session goes on at the right second when the popup was closed and the background killed', async ({
  extension,
}) => {
  const first = await Toolbar.openAfter(extension, (now) =>
    stored(satFor(46, now), { ...atWork, minutes: 1 }),
  );
  await first.start({ setting: 'seated', minutes: 1 });
  await expect.poll(async () => (await extension.state()).session).not.toBeNull();
  const { session } = await extension.state();
  await showsWhatIsLeft(first, session!);
  await first.popup.close();
  await extension.kill();
  expect(extension.running).toBe(false);
  const starts = extension.starts();

  const second = await Toolbar.open(extension);
  await second.shows('in-session');
  await showsWhatIsLeft(second, session!);
  await expect.poll(() => extension.starts(), 'the background was dead').toBe(starts + 1);

  // Killed again under the open popup, which wakes it with the next press.
  await extension.kill();
  const startsThen = extension.starts();
  await showsWhatIsLeft(second, session!);
  await second.press('pause');
  await expect.poll(() => extension.starts()).toBe(startsThen + 1);
  await expect.poll(async () => (await extension.state()).session?.clock.kind).toBe('paused');

  await second.press('end');
  await second.shows('finished');
  await expect.poll(() => extension.completions()).toMatchObject([{ id: session!.id }]);
});

test('a session goes on at the right second when the browser was restarted, and ends as one completion', async ({
  launch,
}) => {
  const first = await launch();
  const toolbar = await Toolbar.openAfter(first, (now) =>
    stored({ ...satFor(46, now), session: playing(0, now, 10) }),
  );
  const { session } = await first.state();
  await showsWhatIsLeft(toolbar, session!);
  await first.close();

  const second = await launch();
  const again = await Toolbar.open(second);
  await again.shows('in-session');
  await showsWhatIsLeft(again, session!);
  expect((await second.state()).session, 'nothing was counted anew').toEqual(session);

  // Its last second comes: it began that much earlier.
  const state = await second.state();
  const earlierMs = session!.startedAt - playingTheLast(1_000, await second.now(), 10).startedAt;
  const { clock } = session!;
  if (clock.kind !== 'running') throw new Error('It stands');
  const late = {
    ...session!,
    startedAt: session!.startedAt - earlierMs,
    clock: { ...clock, sinceAt: clock.sinceAt - earlierMs },
  };
  await second.wakeWith(stored({ ...state, session: late, wakeAt: null }));
  await again.shows('finished');
  await expect.poll(() => second.completions()).toMatchObject([{ id: 'a-session', outcome: 'finished' }]);
  const [completion] = await second.completions();
  expect(completion!.endedAt).toBe(late.startedAt + timelineMs(late.timeline));
});
