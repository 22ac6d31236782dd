import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { atWork, everyDay, satFor } from '../../browser/fixtures/stored.ts';
import type { Span } from '../../../src/schedule/index.ts';
import { dayAndTime } from '../../../src/ui/time-phrases.ts';
import { at, minutes } from '../../simulation/clock.ts';
import { Computer, mondayMorning, zone } from '../fixtures/computer.ts';
import { button, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';

const sitting = (min: number) => Computer.after((now) => satFor(min, now), atWork);

const isPausedUntil = (untilAt: number) =>
  screen.findByRole('heading', {
    name: text('popup.paused.title', { when: dayAndTime(untilAt, mondayMorning, 'en', zone) }),
  });

describe('the popup outside work hours', () => {
  const openWithHours = async (...spans: Span[]) => {
    const settings = { ...atWork, schedule: { ...atWork.schedule, week: everyDay(...spans) } };
    await openPopup(await Computer.after((now) => satFor(0, now), settings));
  };

  it('says when they begin today', async () => {
    await openWithHours({ fromMin: 13 * 60, toMin: 17 * 60 });
    const when = dayAndTime(at('2026-11-23T13:00', zone), mondayMorning, 'en', zone);
    await screen.findByRole('heading', { name: text('popup.offWork.until', { when }) });
    expect(screen.getByText(text('popup.offWork.quiet'))).toBeInTheDocument();
  });

  it('says that they begin tomorrow', async () => {
    await openWithHours({ fromMin: 8 * 60, toMin: 9 * 60 });
    const when = dayAndTime(at('2026-11-24T08:00', zone), mondayMorning, 'en', zone);
    expect(when).toContain('tomorrow');
    await screen.findByRole('heading', { name: text('popup.offWork.until', { when }) });
  });

  it('says where to set them when there are none', async () => {
    await openWithHours();
    await screen.findByRole('heading', { name: text('popup.offWork.noHours') });
    expect(screen.getByText(text('popup.offWork.setHours'))).toBeInTheDocument();
  });

  it('asks for no answer, and has a routine for whoever wants one', async () => {
    await openWithHours();
    await button(text('popup.start.now'));
    for (const answer of ['moved', 'pauseHour', 'more'])
      expect(screen.queryByRole('button', { name: text(`popup.answer.${answer}`) })).toBeNull();
  });
});

describe('a pause', () => {
  it('of an hour is quiet until it is over', async () => {
    const computer = await sitting(46);
    expect(computer.browser.standing).toHaveLength(1);
    const { user } = await openPopup(computer);
    await user.click(await button(text('popup.answer.pauseHour')));
    await isPausedUntil(mondayMorning + minutes(60));
    expect(computer.browser.standing).toEqual([]);
    expect(computer.browser.badge).toBe('none');
    expect(computer.browser.alarmAt).toBe(mondayMorning + minutes(60));
    await computer.pass(60);
    await screen.findByRole('heading', {
      name: text('popup.atDesk.title', { time: text('page.time.underMinute') }),
    });
  });

  it('ends when it is ended, and the clock starts again', async () => {
    const { user } = await openPopup(await sitting(46));
    await user.click(await button(text('popup.answer.pauseHour')));
    await user.click(await button(text('popup.paused.resume')));
    await screen.findByRole('heading', {
      name: text('popup.atDesk.title', { time: text('page.time.underMinute') }),
    });
  });

  it('until tomorrow says so', async () => {
    const computer = await sitting(23);
    const { user } = await openPopup(computer);
    await user.click(await button(text('popup.answer.pauseTomorrow')));
    await screen.findByRole('button', { name: text('popup.paused.resume') });
    const { untilAt } = computer.state.pause!;
    expect(new Date(untilAt).getTime()).toBeGreaterThan(at('2026-11-23T23:59', zone));
    await isPausedUntil(untilAt);
    expect(screen.queryByRole('button', { name: text('popup.answer.pauseHour') })).toBeNull();
  });
});

describe('more answers', () => {
  const openMore = async (computer: Computer) => {
    const { user } = await openPopup(computer);
    const more = await button(text('popup.answer.more'));
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    await screen.findByText(text('popup.more.pauseUntil'));
    return user;
  };

  it.each([
    [30, '30 min'],
    [60, '1 h'],
    [120, '2 h'],
    [240, '4 h'],
  ])('pause for %i minutes', async (min, label) => {
    const computer = await sitting(23);
    const user = await openMore(computer);
    const group = screen.getByRole('group', { name: text('popup.more.pauseFor') });
    await user.click(within(group).getByRole('button', { name: label }));
    await isPausedUntil(mondayMorning + minutes(min));
    expect(computer.state.pause?.untilAt).toBe(mondayMorning + minutes(min));
  });

  it.each(['meeting', 'focus', 'sore', 'moved'] as const)('say why not this one: %s', async (reason) => {
    const computer = await sitting(46);
    const user = await openMore(computer);
    await user.click(await button(text(`popup.more.reason.${reason}`)));
    await screen.findByRole('heading', { name: text('popup.atDesk.title', { time: '46 min' }) });
    expect(computer.sent).toContainEqual({ kind: 'skip-break', reason });
    expect(computer.browser.standing).toEqual([]);
  });

  it('snooze for longer', async () => {
    const computer = await sitting(46);
    const user = await openMore(computer);
    await user.click(await button(text('popup.answer.snooze', { minutes: 10 })));
    await screen.findByRole('heading', { name: text('popup.snoozed.title', { time: '10 min' }) });
    expect(computer.browser.alarmAt).toBe(mondayMorning + minutes(10));
  });

  it('are none about a break while none is due', async () => {
    await openMore(await sitting(23));
    expect(screen.queryByText(text('popup.more.notNow'))).toBeNull();
    expect(screen.queryByText(text('popup.more.later'))).toBeNull();
  });

  it('close again', async () => {
    const user = await openMore(await sitting(23));
    await user.click(await button(text('popup.answer.more')));
    expect(screen.queryByText(text('popup.more.pauseUntil'))).toBeNull();
  });

  describe('pause until a time', () => {
    /** The page reads this field by the computer's own clock. */
    const openAtTen = async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: mondayMorning });
      onTestFinished(() => void vi.useRealTimers());
      const computer = await sitting(23);
      const user = await openMore(computer);
      return { computer, user, field: screen.getByLabelText(text('popup.more.pauseUntil')) };
    };
    const localTime = (instant: number) =>
      Temporal.Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO(Temporal.Now.timeZoneId())
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });

    it('that is still to come', async () => {
      const { computer, user, field } = await openAtTen();
      const pause = await button(text('popup.more.pause'));
      expect(pause).toBeDisabled();
      const untilAt = mondayMorning + minutes(90);
      fireEvent.input(field, { target: { value: localTime(untilAt) } });
      expect(field).toBeValid();
      await user.click(pause);
      await isPausedUntil(untilAt);
      expect(computer.state.pause?.untilAt).toBe(untilAt);
    });

    it('that is over already is no answer, and the field says so', async () => {
      const { computer, field } = await openAtTen();
      fireEvent.input(field, { target: { value: localTime(mondayMorning - minutes(1)) } });
      expect(field).toBeInvalid();
      expect(field).toHaveAccessibleDescription(text('popup.more.past'));
      expect(await button(text('popup.more.pause'))).toBeDisabled();
      fireEvent.submit(field.closest('form')!);
      expect(computer.state.pause).toBeNull();
    });
  });
});
