import type { EngineState } from '../../../src/engine/index.ts';
import { expect, test } from '../fixtures/firefox.ts';
import { FirefoxPlayer } from '../pages/firefox-player.ts';
import { showsWhatIsLeft } from '../pages/place.ts';

test('a session plays to its end, and its completion is kept', async ({ firefox }) => {
  const player = await FirefoxPlayer.open(firefox);
  await player.start();
  await expect.poll(() => firefox.sessionId()).not.toBeNull();
  const id = await firefox.sessionId();

  await player.skipToTheLastMovement();
  await player.shows('finished');
  await expect.poll(() => firefox.completions()).toMatchObject([{ id, minutes: 1 }]);
  const [completion] = await firefox.completions();
  expect(completion!.movedMs).toBeGreaterThan(0);
  expect(player.errors).toEqual([]);
});

test('a session goes on at the right second though Firefox stopped the background', async ({
  installFirefox,
}) => {
  const firefox = await installFirefox({ idleTimeoutMs: 1000 });
  const player = await FirefoxPlayer.open(firefox);
  await player.start();
  await expect.poll(() => firefox.sessionId()).not.toBeNull();
  const { session } = ((await firefox.storage())['engine'] as { data: EngineState }).data;
  await showsWhatIsLeft(player, session!);
  const life = await firefox.runningSince();
  await firefox.backgroundStops();

  const again = await FirefoxPlayer.open(firefox);
  await again.shows('in-session');
  await showsWhatIsLeft(again, session!);
  await again.press('pause');
  await expect.poll(() => firefox.runningSince()).not.toBeNull();
  expect(await firefox.runningSince(), 'another life of the background').not.toBe(life);
  await again.press('end');
  await again.shows('finished');
  await expect.poll(() => firefox.completions()).toHaveLength(1);
  expect([...player.errors, ...again.errors]).toEqual([]);
});
