import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { defaultSettings, fields } from '../../../src/settings/index.ts';
import type { ChoiceField } from '../../../src/settings/index.ts';
import { Computer } from '../fixtures/computer.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { radio, stores } from '../fixtures/settings-page.ts';

const choices = ['minutes', 'idleMeans', 'lockMeans', 'sleepMeans', 'setting', 'level'] as const;

describe.each(choices)('the choice of %s', (name) => {
  const field: ChoiceField = fields[name];
  const legend = text(`setting.${name}.label`);
  const words = (value: string | number) =>
    typeof value === 'number'
      ? text('page.time.minutes', { minutes: value })
      : text(`setting.${name}.of.${value}`);

  it('offers what may be, with the usual chosen, and says what it does', async () => {
    await openOptions(await Computer.start());
    const group = screen.getByRole('group', { name: legend });
    expect(
      within(group)
        .getAllByRole('radio')
        .map(({ parentElement }) => parentElement?.textContent),
    ).toEqual(field.of.map(words));
    expect(within(group).getByRole('radio', { checked: true })).toHaveAccessibleName(
      words(defaultSettings[name]),
    );
    expect(group.parentElement).toHaveTextContent(text(`setting.${name}.line`));
  });

  it('saves each of them at once', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    const before = computer.settings;
    for (const value of field.of.toReversed()) {
      await user.click(radio(words(value), legend));
      await stores(computer, { [name]: value });
      expect(radio(words(value), legend)).toBeChecked();
    }
    expect(computer.settings).toEqual({ ...before, [name]: field.of[0] });
  });
});

describe.each(['circlesPerSide', 'syncs'] as const)('the switch of %s', (name) => {
  it('says what it does, and is saved at once', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    const check = screen.getByRole('checkbox', { name: text(`setting.${name}.label`) });
    expect(screen.getByText(text(`setting.${name}.line`))).toBeVisible();
    expect((check as HTMLInputElement).checked).toBe(defaultSettings[name]);
    for (const value of [!defaultSettings[name], defaultSettings[name]]) {
      await user.click(check);
      await stores(computer, { [name]: value });
    }
  });
});

it('how much each level asks for is said beside it', async () => {
  const { user } = await openOptions(await Computer.start());
  for (const level of fields.level.of.toReversed()) {
    await user.click(radio(text(`setting.level.of.${level}`)));
    expect(screen.getByText(text(`options.levelLine.${level}`))).toBeVisible();
  }
});

it.each([
  ['options.moving.exercises', 'onExercises'],
  ['options.journal', 'onJournal'],
  ['options.welcome', 'onWelcome'],
] as const)('the button of %s leads there', async (key, to) => {
  const { user, asked } = await openOptions(await Computer.start());
  await user.click(screen.getByRole('button', { name: text(key) }));
  expect(asked[to]).toHaveBeenCalledOnce();
});
