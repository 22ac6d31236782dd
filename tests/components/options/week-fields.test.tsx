import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Week } from '../../../src/schedule/index.ts';
import { weekdays } from '../../../src/schedule/index.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import { everyDay, satFor } from '../../browser/fixtures/stored.ts';
import { Computer } from '../fixtures/computer.ts';
import { allDrawn, drawn, hours, unfold } from '../fixtures/drawn-week.ts';
import type { Day } from '../fixtures/drawn-week.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { expectWrong, fill, press, says, storesWeek, type } from '../fixtures/settings-page.ts';

const officeHours = [{ fromMin: 540, toMin: 1050 }];

async function open(week?: Week) {
  const schedule = { ...defaultSettings.schedule, ...(week && { week }) };
  const computer = await Computer.after((now) => satFor(1, now), { ...defaultSettings, schedule });
  const { user } = await openOptions(computer);
  await unfold(user);
  return { computer, user };
}

describe('the fields of the week', () => {
  it('show the hours of each day, and which days are off', async () => {
    await open();
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const) {
      expect(hours(day, 'from')).toHaveValue('09:00');
      expect(hours(day, 'to')).toHaveValue('17:30');
    }
    expect(screen.getAllByText(text('options.week.dayOff'))).toHaveLength(2);
  });

  it('take more hours on a day, each removed by itself', async () => {
    const { computer, user } = await open();
    await press(user, 'options.week.addOn', { day: 'Saturday' });
    await says('saved');
    expect(computer.settings.schedule.week.saturday).toEqual(officeHours);

    await press(user, 'options.week.addOn', { day: 'Saturday' });
    expect(hours('Saturday', 'from', 2)).toHaveValue('18:30');
    await type(user, hours('Saturday', 'from', 2), '7 pm');
    await type(user, hours('Saturday', 'to', 2), '21');
    expect(hours('Saturday', 'from', 2), 'written out once it is left').toHaveValue('19:00');
    expect(hours('Saturday', 'to', 2)).toHaveValue('21:00');
    await storesWeek(computer, { saturday: [...officeHours, { fromMin: 19 * 60, toMin: 21 * 60 }] });

    await press(user, 'options.week.removeNth', { day: 'Saturday', n: 1 });
    await press(user, 'options.week.remove', { day: 'Saturday' });
    await storesWeek(computer, { saturday: [] });
    expect(screen.getAllByText(text('options.week.dayOff'))).toHaveLength(2);
  });

  it('take the hours of the day before, where they are others', async () => {
    const { computer, user } = await open();
    expect(screen.queryByText(text('options.week.sameAs', { other: 'Monday' }))).not.toBeInTheDocument();
    await press(user, 'options.week.sameAsOn', { day: 'Saturday', other: 'Friday' });
    await storesWeek(computer, { saturday: officeHours });
    expect(drawn('Saturday', '09:00', '17:30')).toBeVisible();
  });

  it.each([
    ['reversed', '18:00', '16:00', 'reversed'],
    ['empty', '09:00', '09:00', 'empty'],
    ['absurd', '99:99', '17:30', 'not_a_time'],
    ['wordy', 'nine', '17:30', 'not_a_time'],
  ] as const)('say at the field that %s hours cannot be, and save nothing', async (_, from, to, problem) => {
    const { computer, user } = await open();
    const before = computer.settings;
    await fill(user, hours('Monday', 'from'), from);
    await type(user, hours('Monday', 'to'), to);
    await expectWrong(hours('Monday', 'from'), text(`options.problem.${problem}`));
    expect(screen.getByText(text('options.week.drawn.notDrawn'))).toBeVisible();
    expect(computer.settings).toEqual(before);
  });

  it('mark only the one of two times that is none', async () => {
    const { user } = await open();
    await type(user, hours('Monday', 'to'), 'late');
    await expectWrong(hours('Monday', 'to'), text('options.problem.not_a_time'));
    expect(hours('Monday', 'from')).toBeValid();
  });

  it('say which hours are overlapped, and save nothing of it', async () => {
    const { computer, user } = await open();
    await press(user, 'options.week.addOn', { day: 'Monday' });
    await storesWeek(computer, { monday: [...officeHours, { fromMin: 1110, toMin: 1230 }] });
    const added = computer.settings;
    await fill(user, hours('Monday', 'from', 2), '16:00');
    await type(user, hours('Monday', 'to', 2), '19:00');
    await expectWrong(
      hours('Monday', 'from', 2),
      text('options.problem.overlap', { day: 'Monday', from: '09:00', to: '17:30' }),
    );
    expect(computer.settings).toEqual(added);
  });

  it('say that a day has as many hours as it may', async () => {
    const full = Array.from({ length: 12 }, (_, n) => ({ fromMin: n * 60, toMin: n * 60 + 30 }));
    const { computer, user } = await open({ ...everyDay(), monday: full });
    await press(user, 'options.week.addOn', { day: 'Monday' });
    await expectWrong(hours('Monday', 'from', 13), text('options.problem.too_many', { max: 12 }));
    expect(computer.settings.schedule.week.monday).toEqual(full);
  });

  it('ask whether hours that end before they begin end the next day', async () => {
    const { computer, user } = await open();
    await fill(user, hours('Friday', 'from'), '22:00');
    await type(user, hours('Friday', 'to'), '06:00');
    await expectWrong(hours('Friday', 'from'), text('options.problem.reversed'));
    await press(user, 'options.week.endsNextDay');
    await storesWeek(computer, { friday: [{ fromMin: 1320, toMin: 1800 }] });
    expect(hours('Friday', 'to')).toHaveAccessibleDescription(
      expect.stringContaining(text('options.week.nextDay')),
    );
    expect(drawn('Friday', '22:00', '06:00', 'overnight')).toBeVisible();

    await type(user, hours('Friday', 'to'), '23:00');
    await storesWeek(computer, { friday: [{ fromMin: 1320, toMin: 1380 }] });
    expect(hours('Friday', 'to')).not.toHaveAccessibleDescription(
      expect.stringContaining(text('options.week.nextDay')),
    );
  });

  it('and the drawing show one week', async () => {
    const { user } = await open();
    await type(user, hours('Tuesday', 'from'), '10');
    expect(drawn('Tuesday', '10:00', '17:30')).toBeVisible();
    drawn('Tuesday', '10:00', '17:30').focus();
    await user.keyboard('{Delete}');
    expect(screen.queryByLabelText(text('options.week.from', { day: 'Tuesday' }))).not.toBeInTheDocument();
  });
});

describe('what the hours come to', () => {
  const next = () => screen.queryByRole('list', { name: text('options.week.prompts.next') });

  it('is seen at once: when Limber would ask, and how often on the fullest day', async () => {
    const { user } = await open();
    expect(next()).toHaveTextContent('Mon 10:30');
    expect(next()!.children).toHaveLength(5);
    expect(screen.getByText(text('options.week.prompts.fullDay.other', { n: 11 }))).toBeVisible();
    await type(user, hours('Monday', 'to'), '18:30');
    expect(screen.getByText(text('options.week.prompts.fullDay.other', { n: 12 }))).toBeVisible();
  });

  it('is nothing without hours', async () => {
    await open(everyDay());
    expect(screen.getByText(text('options.week.prompts.none', { limitMin: 45 }))).toBeVisible();
    expect(next()).not.toBeInTheDocument();
    expect(allDrawn()).toEqual([]);
    expect(screen.getAllByText(text('options.week.dayOff'))).toHaveLength(weekdays.length);
  });

  it('is nothing while no hours are longer than the limit', async () => {
    const { user } = await open(everyDay({ fromMin: 600, toMin: 630 }));
    expect(screen.getByText(text('options.week.prompts.none', { limitMin: 45 }))).toBeVisible();
    const day: Day = 'Monday';
    await type(user, hours(day, 'to'), '12');
    expect(next()).toBeVisible();
  });
});
