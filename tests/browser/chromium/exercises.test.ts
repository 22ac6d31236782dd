import { catalogue } from '../../../src/exercises/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import { satFor, stored } from '../fixtures/stored.ts';
import { ExercisesPage } from '../pages/exercises-page.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';
import { Toolbar } from '../pages/toolbar.ts';

const widths = [320, 768, 1280];
const ids = catalogue.map(({ id }) => id);

test('axe finds nothing on it at any width, with exercises open and with none left', async ({
  extension,
}) => {
  const exercises = await ExercisesPage.open(extension);
  expect(await exercises.look('exercises', widths)).toEqual([]);
  for (const id of ['seatedKneeExtension', 'gluteBridge', 'pigeon']) await exercises.toggle(id);
  expect(await exercises.look('exercises-open', widths)).toEqual([]);
  await exercises.has('mat', false);
  await exercises.has('bed', false);
  await exercises.choose('setting', 'page.setting.floor');
  await expect(exercises.page.getByText(text('catalogue.nothing'))).toBeVisible();
  expect(await exercises.look('exercises-none', widths)).toEqual([]);
});

test('nothing is wider than the narrowest window, with everything open', async ({ extension }) => {
  const exercises = await ExercisesPage.open(extension);
  for (const id of ids) await exercises.toggle(id);
  await exercises.page.setViewportSize({ width: 320, height: 900 });
  const overflow = await exercises.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
});

test('its addresses are kept: after a reload, and when somebody goes back', async ({ extension }) => {
  const exercises = await ExercisesPage.open(extension, 'standingMarch');
  await exercises.isAt('standingMarch');
  await exercises.follow('standingMarch', 'exercise.lyingMarch.name');
  await exercises.isAt('lyingMarch');
  await exercises.page.reload();
  await exercises.isAt('lyingMarch');
  await exercises.page.goBack();
  await exercises.isAt('standingMarch');
});

test('it opens from the toolbar popup and from the settings', async ({ extension }) => {
  const toolbar = await Toolbar.openAfter(extension, (now) => stored(satFor(23, now)));
  await toolbar.shows('at-desk');
  const fromPopup = extension.context.waitForEvent('page');
  await toolbar.popup.click(text('popup.exercises'));
  await expect((await fromPopup).getByRole('heading', { level: 1 })).toHaveText(text('catalogue.title'));

  const options = await OptionsPage.open(extension);
  const fromOptions = extension.context.waitForEvent('page');
  await options.press('options.moving.exercises');
  await expect((await fromOptions).getByRole('heading', { level: 1 })).toHaveText(text('catalogue.title'));
});
