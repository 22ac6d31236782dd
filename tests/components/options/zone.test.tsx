import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Computer } from '../fixtures/computer.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { press, radio, stores } from '../fixtures/settings-page.ts';

const zoneIs = (computer: Computer, zone: string) =>
  stores(computer, { schedule: { ...computer.settings.schedule, zone } });
const follow = () => radio(text('options.week.zone.follow'));
const stay = () => radio(text('options.week.zone.stay'));
const which = () => screen.queryByRole('combobox', { name: text('options.week.zone.which') });
const elsewhere = () => screen.queryByText(text('options.week.prompts.zone', { place: 'Kiritimati' }));

describe('whose clock the hours follow', () => {
  it('is the computer’s, and the page says where that is', async () => {
    await openOptions(await Computer.start());
    expect(follow()).toBeChecked();
    expect(screen.getByText(text('options.week.zone.now', { place: 'Berlin' }))).toBeVisible();
    expect(which()).not.toBeInTheDocument();
  });

  it('is that of the place where the computer is now, once it is to stay', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await user.click(stay());
    await zoneIs(computer, 'Europe/Berlin');
    expect(which()).toHaveValue('Europe/Berlin');
    expect(screen.getByText(text('options.week.zone.now', { place: 'Berlin' }))).toBeVisible();
  });

  it('can be another place’s, and the page says what that means here', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await user.click(stay());
    await user.selectOptions(which()!, 'Pacific/Kiritimati');
    await zoneIs(computer, 'Pacific/Kiritimati');
    const stays = text('page.zone.stays', { place: 'Berlin', home: 'Kiritimati' });
    expect(screen.getByText(stays)).toBeVisible();
    expect(elsewhere()).toBeVisible();
  });

  it('is written with spaces where a place has them', async () => {
    const { user } = await openOptions(await Computer.start());
    await user.click(stay());
    expect(screen.getByRole('option', { name: 'America/New York' })).toHaveValue('America/New_York');
  });

  it('is taken back step by step', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await user.click(stay());
    await zoneIs(computer, 'Europe/Berlin');
    await user.selectOptions(which()!, 'Pacific/Kiritimati');
    await zoneIs(computer, 'Pacific/Kiritimati');
    await press(user, 'options.status.undoLabel');
    await zoneIs(computer, 'Europe/Berlin');
    await press(user, 'options.status.undoLabel');
    await zoneIs(computer, 'follow');
    expect(follow()).toBeChecked();
    expect(elsewhere()).not.toBeInTheDocument();
  });

  it('is the computer’s again when somebody says so', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await user.click(stay());
    await zoneIs(computer, 'Europe/Berlin');
    await user.click(follow());
    await zoneIs(computer, 'follow');
    expect(which()).not.toBeInTheDocument();
  });
});
