import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { atWork, satFor, stored } from '../../browser/fixtures/stored.ts';
import { wrap } from '../../../src/engine/index.ts';
import { emptyTally } from '../../../src/journal/index.ts';
import { clockTime } from '../../../src/ui/time-phrases.ts';
import { minutes } from '../../simulation/clock.ts';
import { Computer, mondayMorning, zone } from '../fixtures/computer.ts';
import { button, count, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';

const sitting = (min: number, settings = atWork) => Computer.after((now) => satFor(min, now), settings);

const isHeaded = (heading: string) => screen.findByRole('heading', { level: 1, name: heading });

describe('the popup at the desk', () => {
  it('says for how long, and when the next break is due', async () => {
    await openPopup(await sitting(23));
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName(
      text('popup.atDesk.title', { time: '23 min' }),
    );
    const at = clockTime(mondayMorning + minutes(22), 'en', zone);
    expect(screen.getByRole('main')).toHaveTextContent(text('popup.atDesk.next', { time: '22 min', at }));
  });

  it('counts on while it is open', async () => {
    const computer = await sitting(23);
    await openPopup(computer);
    await isHeaded(text('popup.atDesk.title', { time: '23 min' }));
    await computer.pass(2);
    await isHeaded(text('popup.atDesk.title', { time: '25 min' }));
    expect(screen.getByRole('main')).toHaveTextContent('20 min');
  });

  it('counts the time on their feet of somebody who stands, until they sit again', async () => {
    const computer = await sitting(23);
    const { user } = await openPopup(computer);
    await user.click(await button(text('popup.answer.stand')));
    await isHeaded(text('popup.standing.title', { time: text('page.time.underMinute') }));
    expect(computer.state.sitting.kind).toBe('standing');
    expect(screen.queryByRole('button', { name: text('popup.answer.moved') })).toBeNull();
    await computer.pass(10);
    await isHeaded(text('popup.standing.title', { time: '10 min' }));
    await user.click(await button(text('popup.answer.sit')));
    await isHeaded(text('popup.atDesk.title', { time: text('page.time.underMinute') }));
  });

  it('starts the clock again for somebody who has just moved', async () => {
    const computer = await sitting(23);
    const { user } = await openPopup(computer);
    await user.click(await button(text('popup.answer.moved')));
    await isHeaded(text('popup.atDesk.title', { time: text('page.time.underMinute') }));
    expect(screen.getByRole('main')).toHaveTextContent('45 min');
  });

  it('leads to the settings and to the exercises', async () => {
    const { user, asked } = await openPopup(await sitting(23));
    await user.click(await button(text('popup.options')));
    expect(asked['onOptions']).toHaveBeenCalledOnce();
    await user.click(await button(text('popup.exercises')));
    expect(asked['onExercises']).toHaveBeenCalledOnce();
  });

  it('asks the background on opening what is true now', async () => {
    const computer = await sitting(23);
    await openPopup(computer);
    expect(computer.sent).toEqual([{ kind: 'check-in' }]);
  });
});

describe('the day so far', () => {
  const openAfter = async (completions: number, day = '2026-11-23') => {
    const today = wrap('today', { ...emptyTally(day), completions, movedMs: completions * minutes(2) });
    await openPopup(await Computer.start({ ...stored(satFor(1, mondayMorning)), today }));
  };

  it.each([1, 3])('is said in breaks and minutes: %i', async (breaks) => {
    await openAfter(breaks);
    await screen.findByText(count('popup.tally.breaks', breaks, { time: `${breaks * 2} min` }));
  });

  it('is empty in the morning, whatever yesterday was', async () => {
    await openAfter(3, '2026-11-22');
    await screen.findByText(text('popup.tally.none'));
  });
});

describe('the popup while nobody is there', () => {
  it('says that the clock has stopped, and goes on when somebody is back', async () => {
    const computer = await sitting(23);
    await openPopup(computer);
    await computer.browser.become('idle');
    // An absence is told of when it has lasted a minute.
    await isHeaded(text('popup.away.title', { time: '1 min' }));
    expect(screen.getByText(text('popup.away.stopped'))).toBeInTheDocument();
    await computer.pass(2);
    await isHeaded(text('popup.away.title', { time: '3 min' }));
    await computer.browser.become('active');
    await isHeaded(text('popup.atDesk.title', { time: '22 min' }));
  });

  it('says when it was away for long enough: that was a break', async () => {
    const computer = await sitting(23, { ...atWork, idleBreakMin: 1 });
    await openPopup(computer);
    await computer.browser.become('idle');
    await screen.findByText(text('popup.away.rested'));
    expect(screen.queryByText(text('popup.away.stopped'))).toBeNull();
    await computer.browser.become('active');
    await isHeaded(text('popup.atDesk.title', { time: text('page.time.underMinute') }));
  });

  it('takes the question away until somebody is back', async () => {
    const computer = await sitting(46);
    expect(computer.browser.standing).toHaveLength(1);
    await openPopup(computer);
    await computer.browser.become('idle');
    await isHeaded(text('popup.away.title', { time: '1 min' }));
    await waitFor(() => expect(computer.browser.standing).toEqual([]));
  });
});
