import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { DayChange } from '../../../src/schedule/index.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import { satFor } from '../../browser/fixtures/stored.ts';
import { Computer } from '../fixtures/computer.ts';
import { button, count, text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { fill, press, radio, stores } from '../fixtures/settings-page.ts';

const off = (fromDay: string, more: Partial<DayChange> = {}): DayChange => ({
  fromDay,
  toDay: fromDay,
  yearly: false,
  spans: [],
  ...more,
});
const christmas = off('2020-12-24', { toDay: '2020-12-26', yearly: true, name: 'Christmas' });

async function open(...changes: readonly DayChange[]) {
  const schedule = { ...defaultSettings.schedule, changes };
  const computer = await Computer.after((now) => satFor(1, now), { ...defaultSettings, schedule });
  const { user } = await openOptions(computer);
  const form = within(await screen.findByRole('form', { name: text('options.daysOff.new') }));
  const field = (name: string) => form.getByLabelText(text(`options.daysOff.field.${name}`));
  const storesDays = (...days: readonly DayChange[]) =>
    waitFor(() => expect(computer.settings.schedule.changes).toEqual(days));
  return { computer, user, form, field, storesDays };
}

const list = () => screen.getByRole('list', { name: text('options.daysOff.list') });
const items = () =>
  within(list())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const removal = (name: string) => screen.findByRole('button', { name: new RegExp(`^Remove ${name}`) });
const undo = () => button(text('options.daysOff.undo'));

describe('days off', () => {
  it('are none at first, which is said', async () => {
    await open();
    expect(screen.getByText(text('options.daysOff.none'))).toBeVisible();
  });

  it('are listed by date, those of every year last, with the hours of days that have others', async () => {
    await open(
      christmas,
      off('2027-05-14', { toDay: '2027-05-16' }),
      off('2026-11-23', {
        name: 'Dentist',
        spans: [
          { fromMin: 600, toMin: 720 },
          { fromMin: 780, toMin: 1500 },
        ],
      }),
    );
    const [dentist, bridge, yearly] = items();
    expect(dentist).toMatch(/^Mon, 23 November 2026|^Mon, November 23, 2026/);
    expect(dentist).toContain('Dentist');
    expect(dentist).toContain('10:00–12:00, 13:00–01:00');
    expect(bridge).toContain(text('options.daysOff.off'));
    expect(yearly).toMatch(/^December 24\s–\s26, every year.*Christmas/);
  });

  it('that are over lie apart, and are removed at one go', async () => {
    const [old, older] = [off('2026-11-22'), off('2026-01-01')];
    const { user, storesDays } = await open(old, older, off('2026-11-23'));
    expect(items()).toHaveLength(1);
    await user.click(screen.getByText(count('options.daysOff.over', 2)));
    const over = screen.getByRole('list', { name: text('options.daysOff.overList') });
    expect(within(over).getAllByRole('listitem')).toHaveLength(2);
    await press(user, 'options.daysOff.removeOver');
    await storesDays(off('2026-11-23'));
    expect(screen.getByText(count('options.daysOff.many.removed', 2))).toBeVisible();
    await user.click(await undo());
    await waitFor(() => expect(screen.getByText(count('options.daysOff.over', 2))).toBeVisible());
  });

  it('are removed one by one, with the focus on the way back', async () => {
    const { user, storesDays } = await open(off('2026-12-31'), christmas);
    await user.click(await removal('Christmas'));
    await storesDays(off('2026-12-31'));
    expect(screen.getByText(/^Removed: Christmas, December 24\s–\s26, every year\.$/)).toBeVisible();
    await waitFor(async () => expect(await undo()).toHaveFocus());
    await user.keyboard('{Enter}');
    await storesDays(christmas, off('2026-12-31'));
    expect(screen.queryByRole('button', { name: text('options.daysOff.undo') })).not.toBeInTheDocument();
  });

  it('keep Limber quiet: no question stands once today is one', async () => {
    const computer = await Computer.after((now) => satFor(60, now), { ...defaultSettings, windowMin: 0 });
    const { user } = await openOptions(computer);
    await waitFor(() => expect(computer.browser.standing).toHaveLength(1));
    await fill(user, await screen.findByLabelText(text('options.daysOff.field.from')), '2026-11-23');
    await press(user, 'options.daysOff.add');
    await waitFor(() => expect(computer.browser.standing).toEqual([]));
  });
});

describe('a day off by hand', () => {
  it('is one day, off, without a name, when nothing but the first day is given', async () => {
    const { user, field, storesDays } = await open();
    await fill(user, field('from'), '2026-12-24');
    await press(user, 'options.daysOff.add');
    await storesDays(off('2026-12-24'));
    expect(field('from'), 'ready for the next').toHaveValue('');
  });

  it('has a last day, a name, comes every year and has other hours where that is wanted', async () => {
    const { user, form, field, storesDays } = await open();
    await fill(user, field('from'), '2026-12-24');
    await fill(user, field('to'), '2026-12-26');
    await fill(user, field('name'), ' Christmas ');
    await user.click(form.getByRole('checkbox', { name: text('options.daysOff.field.yearly') }));
    expect(form.queryByLabelText(text('options.daysOff.field.toTime'))).not.toBeInTheDocument();
    await user.click(radio(text('options.daysOff.otherHours')));
    await fill(user, field('toTime'), '1 pm');
    await press(user, 'options.daysOff.add');
    await storesDays({
      fromDay: '2026-12-24',
      toDay: '2026-12-26',
      yearly: true,
      spans: [{ fromMin: 540, toMin: 780 }],
      name: 'Christmas',
    });
    expect(items()[0]).toContain('09:00–13:00');
    await waitFor(async () => expect(await undo()).toHaveFocus());
    await user.click(await undo());
    await storesDays();
  });

  it.each<[problem: string, typed: Record<string, string>]>([
    ['not_a_day', {}],
    ['days_reversed', { from: '2026-12-24', to: '2026-12-23' }],
    ['longer_than_a_year', { from: '2026-12-24', to: '2027-12-24', yearly: 'yes' }],
    ['too_many_days', { from: '2026-12-24', to: '2036-12-24' }],
    ['over', { from: '2025-12-24' }],
    ['not_a_time', { from: '2026-12-24', toTime: 'noon' }],
    ['empty', { from: '2026-12-24', toTime: '9' }],
  ])('is told to be %s, until it is right', async (problem, typed) => {
    const { user, form, field, computer, storesDays } = await open();
    const { yearly, toTime, ...days } = typed;
    for (const [name, value] of Object.entries(days)) await fill(user, field(name), value);
    if (yearly) await user.click(field('yearly'));
    if (toTime) {
      await user.click(radio(text('options.daysOff.otherHours')));
      await fill(user, field('toTime'), toTime);
    }
    const words = text(`options.daysOff.problem.${problem}`);
    expect(form.queryByText(words), 'before it is tried').not.toBeInTheDocument();
    await press(user, 'options.daysOff.add');
    expect(form.getByText(words)).toBeVisible();
    expect(field('from')).toHaveAccessibleDescription(words);
    expect(computer.settings.schedule.changes).toEqual([]);

    for (const name of ['from', 'to']) await fill(user, field(name), '2026-12-24');
    if (toTime) await fill(user, field('toTime'), '12:00');
    expect(form.queryByText(words)).not.toBeInTheDocument();
    await press(user, 'options.daysOff.add');
    const spans = toTime ? [{ fromMin: 540, toMin: 720 }] : [];
    await storesDays(off('2026-12-24', { spans, yearly: yearly !== undefined }));
  });

  it('has no room where there are as many as may be', async () => {
    const many = Array.from({ length: 500 }, (_, n) =>
      off(`20${27 + (n % 70)}-0${1 + Math.floor(n / 70)}-01`),
    );
    const { user, field, form, computer } = await open(...many);
    await fill(user, field('from'), '2026-12-24');
    await press(user, 'options.daysOff.add');
    expect(form.getByText(text('options.daysOff.problem.too_many_changes'))).toBeVisible();
    expect(computer.settings.schedule.changes).toHaveLength(500);
  });

  it.each([
    [
      'the browser refuses to store it',
      (computer: Computer, is: boolean) => (computer.browser.refusesStorage = is),
    ],
    ['the background does not answer', (computer: Computer, is: boolean) => (computer.isUnreachable = is)],
  ])('is told not to be saved when %s', async (_, make) => {
    const { computer, user, storesDays } = await open(christmas);
    make(computer, true);
    const removeIt = await removal('Christmas');
    await user.click(removeIt);
    expect(await screen.findByRole('alert')).toHaveTextContent(text('options.daysOff.notSaved'));
    expect(items()).toHaveLength(1);
    await storesDays(christmas);

    make(computer, false);
    await user.click(removeIt);
    await storesDays();
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  });

  it('leaves what is typed in the fields of settings beside it', async () => {
    const { computer, user, field } = await open();
    await fill(user, screen.getByLabelText(text('setting.limitMin.label')), '30');
    await fill(user, field('from'), '2026-12-24');
    await press(user, 'options.daysOff.add');
    await stores(computer, { limitMin: 30 });
    await waitFor(() => expect(computer.settings.schedule.changes).toHaveLength(1));
    expect(computer.settings.limitMin).toBe(30);
  });
});
