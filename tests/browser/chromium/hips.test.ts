import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { minuteMs, playing, playingTheLast, satFor, stored } from '../fixtures/stored.ts';
import { text } from '../pages/texts.ts';
import { Toolbar } from '../pages/toolbar.ts';
import { completionOf } from '../../../src/journal/index.ts';
import type { Settings } from '../../../src/settings/index.ts';

const finishing = (extension: Extension) =>
  Toolbar.openAfter(extension, (now) => stored({ ...satFor(46, now), session: playingTheLast(3_000, now) }));

test('says how the hips feel after a routine, and it goes with the record', async ({ extension }) => {
  const toolbar = await finishing(extension);
  await toolbar.shows('finished');
  await toolbar.popup.click('1', 'radio');
  expect(await toolbar.look('hips-asked')).toEqual([]);
  await toolbar.popup.click(text('popup.hips.send'));
  await toolbar.says(text('popup.hips.noted'));
  await expect.poll(async () => (await extension.completions())[0]?.report?.score).toBe(1);
});

test('asks where, when it is more than a little, and promises something easier', async ({ extension }) => {
  const toolbar = await finishing(extension);
  await toolbar.shows('finished');
  await toolbar.popup.click('4', 'radio');
  await toolbar.says(text('popup.hips.where'));
  expect(await toolbar.look('hips-where')).toEqual([]);
  await toolbar.popup.click(text('popup.hips.send'));
  await toolbar.says(text('popup.hips.easier'));
});

test('stops when a movement hurts, sets it aside, and says when to get help', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) =>
    stored({ ...satFor(46, now), session: playing(15_000, now) }),
  );
  await toolbar.shows('in-session');
  await toolbar.popup.click(text('player.hurts.button'));
  await toolbar.popup.click('3', 'radio');
  await toolbar.popup.click(text('popup.hips.feel.sharp'), 'checkbox');
  expect(await toolbar.look('hurting')).toEqual([]);
  await toolbar.popup.click(text('player.hurts.stop'));
  await toolbar.shows('finished');
  await toolbar.says(text('plan.advice.sharp'));
  await toolbar.says(text('redFlags.title'));
  expect(await toolbar.look('hurt')).toEqual([]);
  const { settings } = await extension.storage();
  expect((settings as { data: Settings }).data.profile.without).toHaveLength(1);
});

test('goes on with the session when it was nothing', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) =>
    stored({ ...satFor(46, now), session: playing(15_000, now) }),
  );
  await toolbar.shows('in-session');
  await toolbar.popup.click(text('player.hurts.button'));
  await toolbar.popup.click(text('player.hurts.goOn'));
  await expect.poll(() => toolbar.popup.names('timer')).toHaveLength(1);
  await toolbar.saysNothingOf(text('player.paused'));
});

test('asks once on the next day how they are', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) => {
    const yesterday = now - 24 * 60 * minuteMs;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const done = completionOf(playing(60_000, yesterday), yesterday, timeZone);
    return stored({ ...satFor(10, now), followUp: { ...done, report: { score: 4, at: yesterday } } });
  });
  await toolbar.says(text('popup.hips.askMorning'));
  await toolbar.popup.click('2', 'radio');
  expect(await toolbar.look('hips-morning')).toEqual([]);
  await toolbar.popup.click(text('popup.hips.send'));
  await toolbar.saysNothingOf(text('popup.hips.askMorning'));
  await expect.poll(async () => (await extension.completions())[0]?.morning?.score).toBe(2);
});
