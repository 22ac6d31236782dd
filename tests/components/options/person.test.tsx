import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/routines/index.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import type { Settings } from '../../../src/settings/index.ts';
import { satFor } from '../../browser/fixtures/stored.ts';
import { Computer } from '../fixtures/computer.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { press, stores } from '../fixtures/settings-page.ts';

type Person = Settings['profile'];

async function open(said: Partial<Person> = {}) {
  const profile = { ...defaultSettings.profile, ...said };
  const computer = await Computer.after((now) => satFor(1, now), { ...defaultSettings, profile });
  const { user } = await openOptions(computer);
  return {
    user,
    storesPerson: (part: Partial<Person>) => stores(computer, { profile: { ...profile, ...part } }),
  };
}
const check = (key: string) => screen.getByRole('checkbox', { name: text(`options.person.${key}`) });

describe('what somebody says of themselves', () => {
  it('is saved at once, each by itself and in one order', async () => {
    const { user, storesPerson } = await open();
    const [first, second, ...rest] = limits;
    for (const limit of rest) expect(check(`limit.${limit}`)).not.toBeChecked();
    await user.click(check(`limit.${second}`));
    await user.click(check(`limit.${first}`));
    await storesPerson({ limits: [first, second] });
    await user.click(check(`limit.${second}`));
    await storesPerson({ limits: [first] });
  });

  it.each(['skirt', 'deepStretches'] as const)('is a check for %s', async (name) => {
    const { user, storesPerson } = await open();
    await user.click(check(name));
    await storesPerson({ [name]: true });
    await user.click(check(name));
    await storesPerson({ [name]: false });
  });

  it('offers every limit, with what holds now', async () => {
    await open({ limits: ['kneePain'] });
    const checked = limits.filter((limit) => (check(`limit.${limit}`) as HTMLInputElement).checked);
    expect(checked).toEqual(['kneePain']);
    expect(screen.getByText(text('options.person.deepLine'))).toBeVisible();
  });
});

describe('what was set aside', () => {
  it('is nothing at first, which is said', async () => {
    await open();
    expect(screen.getByText(text('options.person.withoutNone'))).toBeVisible();
  });

  it('is listed by name, and brought back one by one', async () => {
    const { user, storesPerson } = await open({ without: ['pigeon', 'clamshell'] });
    const name = text('exercise.pigeon.name');
    expect(screen.getByText(name)).toBeVisible();
    await press(user, 'options.person.bringBackOne', { name });
    await storesPerson({ without: ['clamshell'] });
    expect(screen.queryByText(name)).not.toBeInTheDocument();
  });
});
