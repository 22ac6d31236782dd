import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { presets } from '../../../src/settings/index.ts';
import { Computer } from '../fixtures/computer.ts';
import { drawn } from '../fixtures/drawn-week.ts';
import { button, text } from '../fixtures/page.tsx';
import { number, openAnswered, radio, stores, type } from '../fixtures/settings-page.ts';

/** A computer of an organisation that asks for this. */
async function open(managed: unknown) {
  const computer = await Computer.start();
  await computer.browser.govern(managed);
  return { computer, ...(await openAnswered(computer)) };
}
const settled = () => screen.queryAllByText(text('options.policy.settled'));

describe('settings in which an organisation has a say', () => {
  it('say so, and what it has fixed is shown and cannot be changed', async () => {
    await open({ limitMin: { fixed: 60 }, minutes: { fixed: 10 } });
    expect(screen.getByText(text('options.policy.line'))).toBeVisible();
    expect(number('limitMin')).toHaveValue('60');
    expect(number('limitMin')).toBeDisabled();
    const minutes = screen.getByRole('group', { name: text('setting.minutes.label') });
    for (const each of within(minutes).getAllByRole('radio')) expect(each).toBeDisabled();
    expect(settled()).toHaveLength(2);
    expect(number('snoozeMin')).toBeEnabled();
  });

  it('offer no rhythm that could be chosen by half only', async () => {
    await open({ minutes: { fixed: 10 } });
    for (const { limitMin, minutes } of presets)
      expect(
        screen.queryByRole('radio', { name: text('options.preset.rhythm', { limitMin, minutes }) }),
      ).not.toBeInTheDocument();
  });

  it('start from what it has for a default, and go back to that', async () => {
    const { computer, user } = await open({ snoozeMin: { default: 10 } });
    expect(number('snoozeMin')).toHaveValue('10');
    expect(settled()).toEqual([]);
    await type(user, number('snoozeMin'), '7');
    await stores(computer, { snoozeMin: 7 });
    await user.click(await button(text('options.defaultsOf', { section: text('options.rhythm.title') })));
    await stores(computer, { snoozeMin: 10 });
  });

  it('show fixed hours in words, and a fixed clock', async () => {
    const day = [{ fromMin: 480, toMin: 960 }];
    const week = {
      monday: day,
      tuesday: day,
      wednesday: day,
      thursday: day,
      friday: [],
      saturday: [],
      sunday: [],
    };
    await open({ 'schedule.week': { fixed: week }, 'schedule.zone': { fixed: 'Asia/Tokyo' } });
    expect(screen.getByText('Monday').parentElement).toHaveTextContent('Monday08:00–16:00');
    expect(screen.getByText('Friday').parentElement).toHaveTextContent(
      `Friday${text('options.daysOff.off')}`,
    );
    expect(screen.queryByRole('slider', { name: /^Monday/ })).not.toBeInTheDocument();
    expect(radio(text('options.week.zone.stay'))).toBeDisabled();
    expect(screen.getByRole('combobox', { name: text('options.week.zone.which') })).toHaveValue('Asia/Tokyo');
  });

  it('name what of its policy does not count, and why', async () => {
    await open({ limitMin: { fixed: 5 }, coffee: { fixed: true } });
    const told = screen.getByText(text('options.policy.problems')).parentElement;
    expect(told).toHaveTextContent(`limitMin ${text('options.policy.why.out_of_reach')}`);
    expect(told).toHaveTextContent(`coffee ${text('options.policy.why.unknown')}`);
    expect(number('limitMin')).toBeEnabled();
  });

  it('are a person’s own again when the organisation asks for nothing any more', async () => {
    const { computer } = await open({ limitMin: { fixed: 60 } });
    await computer.browser.govern(null);
    await waitFor(() => expect(number('limitMin')).toBeEnabled());
    await waitFor(() => expect(number('limitMin')).toHaveValue('45'));
    expect(screen.queryByText(text('options.policy.line'))).not.toBeInTheDocument();
    expect(drawn('Monday', '09:00', '17:30')).toBeVisible();
  });

  it('show the days off that it gives, which cannot be removed', async () => {
    await open({ daysOff: [{ fromDay: '2040-12-24', toDay: '2041-01-01', name: 'Closed' }] });
    const list = await screen.findByRole('list', { name: text('options.daysOff.list') });
    expect(list).toHaveTextContent('Closed');
    expect(list).toHaveTextContent(text('options.policy.settled'));
    expect(within(list).queryByRole('button')).not.toBeInTheDocument();
  });
});
