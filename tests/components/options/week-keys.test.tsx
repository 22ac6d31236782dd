import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Computer } from '../fixtures/computer.ts';
import { allDrawn, drawn } from '../fixtures/drawn-week.ts';
import type { Day } from '../fixtures/drawn-week.ts';
import { button, text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { press, says, storesWeek } from '../fixtures/settings-page.ts';

const officeHours = [{ fromMin: 540, toMin: 1050 }];
const span = (day: Day, from: string, to: string) => text('options.week.drawn.span', { day, from, to });

/** What the drawing says aloud. */
const saysAloud = (words: string) => waitFor(() => expect(screen.getByText(words)).toHaveRole('status'));

async function open() {
  const computer = await Computer.start();
  return { computer, ...(await openOptions(computer)) };
}

/** The same, with the focus on the hours of Tuesday. */
async function onTuesday() {
  const page = await open();
  drawn('Tuesday', '09:00', '17:30').focus();
  return page;
}

describe('the drawn week by keys alone', () => {
  it('says of hours how long they are, and which keys there are', async () => {
    await open();
    const monday = drawn('Monday', '09:00', '17:30');
    expect(monday).toHaveAttribute('aria-valuetext', '8 h 30 min');
    expect(monday).toHaveAccessibleDescription(text('options.week.drawn.keys'));
    expect(allDrawn()).toHaveLength(5);
  });

  it('makes hours on a day off, and goes to them', async () => {
    const { computer, user } = await open();
    (await button(text('options.week.drawn.make', { day: 'Saturday' }))).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(drawn('Saturday', '09:00', '17:30')).toHaveFocus());
    await saysAloud(span('Saturday', '09:00', '17:30'));
    await storesWeek(computer, { saturday: officeHours });
  });

  it.each([
    ['ArrowRight', '{ArrowRight}', 'Tuesday', '09:05', '17:35'],
    ['Shift and ArrowLeft', '{Shift>}{ArrowLeft}{/Shift}', 'Tuesday', '08:00', '16:30'],
    ['Alt and ArrowRight', '{Alt>}{ArrowRight}{/Alt}', 'Tuesday', '09:00', '17:35'],
    ['Alt, Shift and ArrowLeft', '{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}', 'Tuesday', '09:00', '16:30'],
    ['Ctrl and ArrowLeft', '{Control>}{ArrowLeft}{/Control}', 'Tuesday', '08:55', '17:30'],
    [
      'Ctrl, Shift and ArrowRight',
      '{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}',
      'Tuesday',
      '10:00',
      '17:30',
    ],
  ] as const)('%s changes hours, says so and keeps the focus', async (_, keys, day, from, to) => {
    const { computer, user } = await onTuesday();
    await user.keyboard(keys);
    await waitFor(() => expect(drawn(day, from, to)).toHaveFocus());
    await saysAloud(span(day, from, to));
    await user.tab();
    const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    await storesWeek(computer, { tuesday: [{ fromMin: minutes(from), toMin: minutes(to) }] });
  });

  it('goes to another day with the hours, up and down, and round from Sunday to Monday', async () => {
    const { computer, user } = await open();
    await user.click(await button(text('options.week.drawn.make', { day: 'Saturday' })));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(drawn('Sunday', '09:00', '17:30')).toHaveFocus());
    await saysAloud(span('Sunday', '09:00', '17:30'));
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(drawn('Saturday', '09:00', '17:30')).toHaveFocus());
    await user.keyboard('{ArrowDown}');
    await user.tab();
    await storesWeek(computer, { saturday: [], sunday: officeHours });
  });

  it('makes more hours beside those that are there, and says where there is no room', async () => {
    const { computer, user } = await onTuesday();
    await user.keyboard('n');
    await waitFor(() => expect(drawn('Tuesday', '18:30', '20:30')).toHaveFocus());
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await waitFor(() => expect(drawn('Tuesday', '17:30', '19:30')).toHaveFocus());
    await user.keyboard('{ArrowLeft}');
    await saysAloud(text('options.week.drawn.noRoom'));
    await user.keyboard('{Delete}');
    const gone = span('Tuesday', '17:30', '19:30');
    await saysAloud(text('options.week.drawn.removed', { span: gone }));
    await waitFor(async () =>
      expect(await button(text('options.week.drawn.make', { day: 'Tuesday' }))).toHaveFocus(),
    );
    await storesWeek(computer, { tuesday: officeHours });
  });

  it.each(['{Delete}', '{Backspace}'])('%s removes hours', async (key) => {
    const { computer, user } = await onTuesday();
    await user.keyboard(key);
    await storesWeek(computer, { tuesday: [] });
    expect(allDrawn()).toHaveLength(4);
    await says('saved');
  });

  it('leaves the keys of the browser alone', async () => {
    const { computer, user } = await onTuesday();
    const before = computer.settings;
    await user.keyboard('{Escape}{PageDown}{Meta>}{ArrowLeft}{/Meta}{Control>}n{/Control}');
    await waitFor(() => expect(drawn('Tuesday', '09:00', '17:30')).toHaveFocus());
    expect(computer.settings).toEqual(before);
  });

  it('goes the way the arrow points where the page runs from right to left', async () => {
    const { user } = await onTuesday();
    document.body.style.direction = 'rtl';
    await user.keyboard('{ArrowLeft}');
    document.body.style.direction = '';
    await waitFor(() => expect(drawn('Tuesday', '09:05', '17:35')).toHaveFocus());
  });
});

describe('a change of the drawn week', () => {
  const undo = () => screen.getByRole('button', { name: text('options.week.drawn.undoLabel') });

  it('is undone by Ctrl and Z, many steps of a key as one', async () => {
    const { computer, user } = await onTuesday();
    await user.keyboard('{ArrowRight>4/}');
    await waitFor(() => expect(drawn('Tuesday', '09:20', '17:50')).toHaveFocus());
    await storesWeek(computer, { tuesday: [{ fromMin: 560, toMin: 1070 }] });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(drawn('Tuesday', '09:00', '17:30')).toHaveFocus());
    await saysAloud(text('options.week.drawn.undone'));
    await storesWeek(computer, { tuesday: officeHours });
  });

  it('is undone by its button, which is of no use before', async () => {
    const { computer, user } = await onTuesday();
    expect(undo()).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Delete}');
    await storesWeek(computer, { tuesday: [] });
    expect(undo()).toHaveAttribute('aria-disabled', 'false');
    await user.click(undo());
    await storesWeek(computer, { tuesday: officeHours });
    expect(undo()).toHaveAttribute('aria-disabled', 'true');
  });

  it('is undone at the head of the page as well', async () => {
    const { computer, user } = await onTuesday();
    await user.keyboard('{Delete}');
    await storesWeek(computer, { tuesday: [] });
    await press(user, 'options.status.undoLabel');
    await storesWeek(computer, { tuesday: officeHours });
    expect(drawn('Tuesday', '09:00', '17:30')).toBeVisible();
  });
});
