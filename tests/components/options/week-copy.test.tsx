import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Week } from '../../../src/schedule/index.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import { everyDay, satFor } from '../../browser/fixtures/stored.ts';
import { Computer } from '../fixtures/computer.ts';
import { drawn } from '../fixtures/drawn-week.ts';
import type { Day } from '../fixtures/drawn-week.ts';
import { button, text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { press, says, storesWeek } from '../fixtures/settings-page.ts';

const early = [{ fromMin: 480, toMin: 990 }];
const officeHours = [{ fromMin: 540, toMin: 1050 }];

/** Opens the page with these hours, and the days to copy one of them to. */
async function openCopying(day: Day, week: Week) {
  const schedule = { ...defaultSettings.schedule, week };
  const computer = await Computer.after((now) => satFor(1, now), { ...defaultSettings, schedule });
  const { user } = await openOptions(computer);
  await press(user, 'options.week.copy.open', { day });
  const box = within(screen.getByRole('group', { name: text('options.week.copy.legend', { day }) }));
  return { computer, user, day: (name: Day) => box.getByRole('checkbox', { name }) };
}

const opener = (day: Day) => button(text('options.week.copy.open', { day }));
const workDays = { ...defaultSettings.schedule.week, monday: early };

describe('copying a day', () => {
  it('offers the other days, with those chosen that have hours', async () => {
    const { day } = await openCopying('Monday', workDays);
    await waitFor(() => expect(day('Tuesday')).toHaveFocus());
    for (const name of ['Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const)
      expect(day(name)).toBeChecked();
    for (const name of ['Saturday', 'Sunday'] as const) expect(day(name)).not.toBeChecked();
    expect(screen.queryByRole('checkbox', { name: 'Monday' })).not.toBeInTheDocument();
    expect(await opener('Monday')).toHaveAttribute('aria-expanded', 'true');
  });

  it('gives its hours to those that are chosen, says so, and goes back to where it began', async () => {
    const { computer, user, day } = await openCopying('Monday', workDays);
    await user.click(day('Friday'));
    await user.click(day('Sunday'));
    await press(user, 'options.week.copy.do');
    await waitFor(async () => expect(await opener('Monday')).toHaveFocus());
    const days = 'Tuesday, Wednesday, Thursday, and Sunday';
    expect(screen.getByText(text('options.week.copy.done', { days }))).toHaveRole('status');
    await storesWeek(computer, { ...everyDay(...early), friday: officeHours, saturday: [] });
  });

  it('copies to no day when none is chosen', async () => {
    const { user, day } = await openCopying('Monday', workDays);
    for (const name of ['Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const) await user.click(day(name));
    expect(await button(text('options.week.copy.do'))).toBeDisabled();
  });

  it.each(['cancel', 'escape', 'again'])('changes nothing when it is left: %s', async (how) => {
    const { computer, user } = await openCopying('Monday', workDays);
    const before = computer.settings;
    if (how === 'cancel') await press(user, 'options.week.copy.leave');
    else if (how === 'escape') await user.keyboard('{Escape}');
    else await user.click(await opener('Monday'));
    await waitFor(async () => expect(await opener('Monday')).toHaveFocus());
    expect(await opener('Monday')).toHaveAttribute('aria-expanded', 'false');
    expect(computer.settings).toEqual(before);
  });

  it('whose hours then overlap others says which, saves nothing, and is undone', async () => {
    const night = [{ fromMin: 22 * 60, toMin: 34 * 60 }];
    const week = { ...defaultSettings.schedule.week, saturday: night };
    const { computer, user, day } = await openCopying('Saturday', week);
    for (const name of ['Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const) await user.click(day(name));
    await press(user, 'options.week.copy.do');
    await says('wrong');
    expect(drawn('Tuesday', '09:00', '17:30')).toBeInvalid();
    const what = text('options.problem.overlap', { day: 'Monday', from: '22:00', to: '10:00' });
    const span = text('options.week.drawn.span', { day: 'Tuesday', from: '09:00', to: '17:30' });
    expect(screen.getByText(text('options.week.drawn.problem', { span, what }))).toBeVisible();
    expect(computer.settings.schedule.week).toEqual(week);
    await press(user, 'options.week.drawn.undoLabel');
    await says('saved');
    expect(drawn('Monday', '09:00', '17:30')).toBeValid();
    await waitFor(() => expect(computer.settings.schedule.week).toEqual(week));
  });
});
