import { defaultSettings, presets } from '../../../src/settings/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { text } from '../pages/texts.ts';

const rhythmOf = ({ limitMin, minutes }: { limitMin: number; minutes: number }) =>
  text('options.preset.rhythm', { limitMin, minutes });

test('a rhythm is chosen at one go, and what fits none is one’s own', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const radio = (name: string) => options.page.getByRole('radio', { name, exact: true });
  await expect(radio(rhythmOf(defaultSettings))).toBeChecked();
  for (const preset of presets) {
    await radio(rhythmOf(preset)).check();
    const { limitMin, minutes } = preset;
    await expect.poll(() => options.stored()).toMatchObject({ limitMin, minutes });
    await expect(options.number('limitMin')).toHaveValue(String(limitMin));
    await expect(radio(rhythmOf(preset))).toHaveAccessibleDescription(text(`options.preset.${preset.name}`));
  }
  await options.setLimit(37);
  await expect(radio(text('options.preset.own', { limitMin: 37, minutes: 2 }))).toBeChecked();
});

test('changes are taken back one by one, by the button and by the keyboard', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const before = await options.stored();
  const radio = (key: string) => options.page.getByRole('radio', { name: text(key), exact: true });
  await options.setLimit(30);
  await radio('setting.setting.of.floor').focus();
  await options.page.keyboard.press('Space');
  await expect.poll(() => options.stored()).toMatchObject({ limitMin: 30, setting: 'floor' });

  await options.page.keyboard.press('Control+z');
  await expect.poll(() => options.stored()).toEqual({ ...before, limitMin: 30 });
  await expect(radio('setting.setting.of.seated')).toBeChecked();
  await options.press('options.status.undoLabel');
  await expect.poll(() => options.stored()).toEqual(before);
  await expect(options.number('limitMin')).toHaveValue('45');
  await expect(options.page.getByText(text('options.status.undone'), { exact: true })).toBeVisible();
  // The button keeps its place for whoever pressed it, and says that there is no more.
  const button = options.page.getByRole('button', { name: text('options.status.undoLabel') });
  await expect(button).toBeFocused();
  await expect(button).toBeDisabled();
});

test('in a field of text, Ctrl+Z takes back what was typed there', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  await options.setLimit(30);
  await options.number('snoozeMin').fill('7');
  await options.page.keyboard.press('Control+z');
  await expect(options.number('snoozeMin')).toHaveValue(String(defaultSettings.snoozeMin));
  await options.number('snoozeMin').blur();
  await expect(options.number('limitMin')).toHaveValue('30');
  expect(await options.stored()).toMatchObject({ limitMin: 30, snoozeMin: defaultSettings.snoozeMin });
});

test('a section goes back to its defaults, and that is taken back too', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const section = text('options.rhythm.title');
  const back = options.page.getByRole('button', {
    name: text('options.defaultsOf', { section }),
    exact: true,
  });
  await expect(back).toBeDisabled();
  await options.setLimit(30);
  await options.type(options.number('idleBreakMin'), '9');
  await options.type(options.number('snoozeMin'), 'soon');
  await back.click();
  await expect.poll(() => options.stored()).toMatchObject({ limitMin: 45, idleBreakMin: 9 });
  await expect(options.number('snoozeMin')).toHaveValue(String(defaultSettings.snoozeMin));
  await expect(back).toBeDisabled();
  await options.press('options.status.undoLabel');
  await expect.poll(() => options.stored()).toMatchObject({ limitMin: 30, idleBreakMin: 9 });
});

test('settings are found by their words, whatever the accents and the case, and Escape shows all again', async ({
  extension,
}) => {
  const options = await OptionsPage.open(extension);
  const field = options.page.getByRole('searchbox', { name: text('options.search.label') });
  const heading = (key: string) => options.page.getByRole('heading', { name: text(key), exact: true });

  await field.fill('SNÖOZE lasts');
  await expect(
    options.page.getByText(text('options.search.found.one', { n: 1 }), { exact: true }),
  ).toBeVisible();
  await expect(options.number('snoozeMin')).toBeVisible();
  await expect(options.number('limitMin')).toBeHidden();
  await expect(heading('options.sound.title')).toBeHidden();
  // What is found is there to be changed.
  await options.type(options.number('snoozeMin'), '7');
  await expect.poll(() => options.stored()).toMatchObject({ snoozeMin: 7 });

  await field.fill('good moments');
  await expect(options.number('windowMin')).toBeVisible();
  await expect(options.number('callHoldMin')).toBeVisible();
  await expect(options.number('snoozeMin')).toBeHidden();

  await field.fill('trampoline');
  await expect(options.page.getByText(text('options.search.none'))).toBeVisible();
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(options.number('limitMin')).toBeVisible();
  await expect(heading('options.plan.title')).toBeVisible();
});

test('work hours stay with the clock of one place when somebody says so', async ({ extension }) => {
  const options = await OptionsPage.open(extension);
  const radio = (key: string) => options.page.getByRole('radio', { name: text(key), exact: true });
  const zone = async () => ((await options.stored())['schedule'] as { zone: string }).zone;
  await expect(radio('options.week.zone.follow')).toBeChecked();
  await radio('options.week.zone.stay').check({ force: true });
  await options.page
    .getByRole('combobox', { name: text('options.week.zone.which') })
    .selectOption({ label: 'Pacific/Kiritimati' });
  await expect.poll(zone).toBe('Pacific/Kiritimati');
  const here = await options.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const place = here.slice(here.lastIndexOf('/') + 1).replaceAll('_', ' ');
  await expect(options.page.getByText(text('page.zone.stays', { place, home: 'Kiritimati' }))).toBeVisible();
  const elsewhere = options.page.getByText(text('options.week.prompts.zone', { place: 'Kiritimati' }));
  await expect(elsewhere).toBeVisible();
  await options.press('options.status.undoLabel');
  await options.press('options.status.undoLabel');
  await expect.poll(zone).toBe('follow');
  await expect(radio('options.week.zone.follow')).toBeChecked();
  await expect(elsewhere).toBeHidden();
});
