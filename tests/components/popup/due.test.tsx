import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { atWork, satFor } from '../../browser/fixtures/stored.ts';
import { promptWaits } from '../../../src/breaks/index.ts';
import type { Settings } from '../../../src/settings/index.ts';
import { clockTime } from '../../../src/ui/time-phrases.ts';
import { minutes } from '../../simulation/clock.ts';
import { Computer, zone } from '../fixtures/computer.ts';
import { button, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';

/** Somebody has sat past the limit, and Limber asks outside the popup too. */
const asked = (settings: Settings = atWork) => Computer.after((now) => satFor(46, now), settings);

const isQuiet = ({ browser }: Computer) => {
  expect(browser.standing).toEqual([]);
  expect(browser.badge).toBe('none');
};

describe('the popup when a break is due', () => {
  it('asks, says for how long somebody has sat, and offers each answer', async () => {
    const computer = await asked();
    expect(computer.browser.standing).toHaveLength(1);
    expect(computer.browser.badge).toBe('due');
    await openPopup(computer);
    expect(screen.getByRole('heading')).toHaveTextContent(text('popup.due.title'));
    expect(screen.getByRole('main')).toHaveTextContent(text('popup.atDesk.title', { time: '46 min' }));
    for (const answer of ['skip', 'moved', 'pauseHour', 'pauseTomorrow', 'more'])
      await button(text(`popup.answer.${answer}`));
    await button(text('popup.answer.snooze', { minutes: 5 }));
    await button(text('popup.start.due'));
  });

  it('is quiet for as long as a snooze says, and then asks again', async () => {
    const computer = await asked();
    const { user } = await openPopup(computer);
    await user.click(await button(text('popup.answer.snooze', { minutes: 5 })));
    await screen.findByRole('heading', { name: text('popup.snoozed.title', { time: '5 min' }) });
    expect(screen.getByRole('main')).toHaveTextContent('46 min');
    isQuiet(computer);
    expect(computer.browser.alarmAt).toBe(computer.now + minutes(5));
    await computer.pass(5);
    await screen.findByRole('heading', { name: text('popup.due.title') });
    expect(computer.browser.standing).toHaveLength(1);
  });

  it('offers no snooze once it was snoozed as often as the settings allow', async () => {
    const computer = await asked({ ...atWork, maxSnoozes: 1 });
    const { user } = await openPopup(computer);
    await user.click(await button(text('popup.answer.snooze', { minutes: 5 })));
    await screen.findByRole('heading', { name: text('popup.snoozed.title', { time: '5 min' }) });
    await computer.pass(5);
    await screen.findByRole('heading', { name: text('popup.due.title') });
    expect(screen.queryByRole('button', { name: text('popup.answer.snooze', { minutes: 5 }) })).toBeNull();
    await user.click(await button(text('popup.answer.more')));
    await screen.findByText(text('popup.more.notNow'));
    expect(screen.queryByRole('button', { name: text('popup.answer.snooze', { minutes: 10 }) })).toBeNull();
  });

  it('snoozes for as long as the settings say', async () => {
    const computer = await asked({ ...atWork, snoozeMin: 15 });
    const { user } = await openPopup(computer);
    await user.click(await button(text('popup.answer.snooze', { minutes: 15 })));
    await screen.findByRole('heading', { name: text('popup.snoozed.title', { time: '15 min' }) });
  });

  it('begins a new interval when this break is skipped, and the time at the desk goes on', async () => {
    const computer = await asked();
    const { user } = await openPopup(computer);
    await user.click(await button(text('popup.answer.skip')));
    await screen.findByRole('heading', { name: text('popup.atDesk.title', { time: '46 min' }) });
    expect(screen.getByRole('main')).toHaveTextContent('45 min');
    isQuiet(computer);
  });

  it('starts the clock again for somebody who has just moved, without a session', async () => {
    const computer = await asked();
    const { user } = await openPopup(computer);
    await user.click(await button(text('popup.answer.moved')));
    await screen.findByRole('heading', {
      name: text('popup.atDesk.title', { time: text('page.time.underMinute') }),
    });
    expect(screen.getByRole('main')).toHaveTextContent('45 min');
    isQuiet(computer);
    await computer.pass(1);
    expect(computer.browser.journal.size, 'no session was played').toBe(0);
  });

  it.each([
    ['snooze', 'snoozed'],
    ['skip', 'atDesk'],
    ['pauseHour', 'paused'],
  ] as const)(
    'goes on from the next heading for somebody who pressed %s by keyboard',
    async (answer, next) => {
      const { user } = await openPopup(await asked());
      (await button(text(`popup.answer.${answer}`, { minutes: 5 }))).focus();
      await user.keyboard('{Enter}');
      const [begin] = text(`popup.${next}.title`).split('{');
      const heading = await screen.findByRole('heading', { name: new RegExp(`^${begin}`) });
      await waitFor(() => expect(heading).toHaveFocus());
      // A browser gives the focus to nothing that has no place in its order.
      expect(heading).toHaveAttribute('tabindex', '-1');
    },
  );

  it('shows the question as soon as the background has it', async () => {
    const computer = await Computer.after((now) => satFor(44, now), atWork);
    await openPopup(computer);
    await screen.findByRole('heading', { name: text('popup.atDesk.title', { time: '44 min' }) });
    await computer.pass(1);
    await screen.findByRole('heading', { name: text('popup.due.title') });
  });
});

describe('the popup says why Limber does not ask elsewhere', () => {
  /** Somebody for whom a break becomes due in a minute. */
  const almostDue = (settings: Settings = atWork) => Computer.after((now) => satFor(44, now), settings);

  it.each([
    ['call', 'call'],
    ['full-screen', 'fullScreen'],
  ] as const)('in a %s', async (hold, key) => {
    const computer = await almostDue();
    computer.browser.holds.add(hold);
    await openPopup(computer);
    await computer.pass(1);
    await screen.findByText(text(`popup.due.quiet.${key}`));
    expect(computer.browser.standing).toEqual([]);
  });

  it('in a meeting of the calendar, until when', async () => {
    const computer = await almostDue();
    const meeting = { startAt: computer.now, endAt: computer.now + minutes(30) };
    await computer.browser.send({ kind: 'take-busy', calendar: { name: 'work.ics', stretches: [meeting] } });
    await openPopup(computer);
    await computer.pass(1);
    const quiet = text('popup.due.quiet.busy', { time: clockTime(meeting.endAt, 'en', zone) });
    await screen.findByText(quiet);
    expect(computer.browser.standing).toEqual([]);
    await computer.pass(29);
    await waitFor(() => expect(screen.queryByText(quiet)).toBeNull());
    expect(computer.browser.standing).toHaveLength(1);
  });

  it('while it waits for a good moment', async () => {
    await openPopup(await asked({ ...atWork, windowMin: 10 }));
    await screen.findByText(text('popup.due.quiet.waiting'));
  });

  it('when nobody has answered for long', async () => {
    const computer = await asked();
    await openPopup(computer);
    await screen.findByRole('heading', { name: text('popup.due.title') });
    expect(screen.queryByText(text('popup.due.quiet.resting'))).toBeNull();
    await computer.pass(promptWaits.answerMs / minutes(1));
    await screen.findByText(text('popup.due.quiet.resting'));
    expect(computer.browser.standing).toEqual([]);
  });

  it('where the system blocks notifications', async () => {
    const computer = await almostDue();
    computer.browser.refusing.add('notification');
    await openPopup(computer);
    await computer.pass(1);
    await screen.findByText(text('popup.due.quiet.blocked'));
    expect(computer.browser.badge).toBe('due');
  });

  it('where only one of several ways is blocked', async () => {
    const computer = await almostDue({ ...atWork, channels: ['notification', 'window'] });
    computer.browser.refusing.add('notification');
    await openPopup(computer);
    await computer.pass(1);
    await screen.findByText(text('popup.due.quiet.fellBack'));
    expect(computer.browser.standing).toHaveLength(1);
  });

  it('where the settings leave it the badge alone', async () => {
    await openPopup(await asked({ ...atWork, channels: [] }));
    await screen.findByText(text('popup.due.quiet.badgeAlone'));
  });
});
