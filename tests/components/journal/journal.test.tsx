import { screen, within, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Journal } from '../../../src/ui/journal/journal.tsx';
import { aCompletion, aQuestion, at } from '../../journal/completions.ts';
import { Computer } from '../fixtures/computer.ts';
import { button, count, open, text } from '../fixtures/page.tsx';
import { openJournal } from '../fixtures/pages.tsx';

const london = 'Europe/London';

/** A session that began at this time of a day in London. */
function sessionAt(id: string, day: string, time: string, given: Parameters<typeof aCompletion>[0] = {}) {
  const startedAt = at(`${day}T${time}`, london);
  return aCompletion({ id, day, startedAt, endedAt: startedAt + 120_000, ...given });
}

const twoMonths = [
  sessionAt('morning', '2026-11-23', '09:40', { report: { score: 3, at: at('2026-11-23T09:43', london) } }),
  sessionAt('noon', '2026-11-23', '12:10', { setting: 'seated', outcome: 'partial', movedMs: 40_000 }),
  sessionAt('friday', '2026-11-20', '15:00', { outcome: 'abandoned', movedMs: 0 }),
  sessionAt('september', '2026-09-02', '10:00', {
    morning: { score: 1, at: at('2026-09-03T08:00', london) },
  }),
];
const questions = [
  aQuestion(),
  aQuestion({ id: 'due:2', askedAt: at('2026-11-23T11:00', london), outcome: 'snoozed' }),
  aQuestion({ id: 'due:0', day: '2026-11-19', askedAt: at('2026-11-19T11:00', london) }),
];

async function keptJournal(): Promise<Computer> {
  const computer = await Computer.start();
  for (const completion of twoMonths) computer.browser.keep(completion);
  for (const question of questions) computer.browser.keepRecord(question);
  return computer;
}

const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);

describe('the journal', () => {
  it('says so while nothing stands in it', async () => {
    await openJournal(await Computer.start());
    await screen.findByText(text('journal.none'));
  });

  it('has each day on which something was done or asked, the newest first, with its sum', async () => {
    await openJournal(await keptJournal());
    await screen.findByRole('heading', { level: 2, name: 'November 2026' });
    expect(headings(3)).toEqual(['Monday, November 23', 'Friday, November 20', 'Thursday, November 19']);
    // The month and its Monday: nothing is said of a day without a break.
    expect(screen.getAllByText(count('journal.sum', 2, { time: '2 min' }))).toHaveLength(2);
  });

  it('says of a session when, where and how much, and opened what of which exercise and how the hips felt', async () => {
    const { user } = await openJournal(await keptJournal());
    await screen.findByText(text('journal.outcome.partial', { time: '40 s' }));
    screen.getByText(text('journal.outcome.abandoned'));
    const line = screen.getByText('9:40 AM').closest('details')!;
    await user.click(line.querySelector('summary')!);
    expect(line).toHaveAttribute('open');
    expect(line).toHaveTextContent(text('page.setting.floor'));
    within(line).getByText(text('exercise.gluteBridge.name'));
    within(line).getByText(text('journal.hips.after', { score: 3 }));
  });

  it('says what was asked on a day, and what came of it', async () => {
    const { user } = await openJournal(await keptJournal());
    const summary = await screen.findByText(count('journal.questions', 2));
    await user.click(summary);
    const asked = within(summary.closest('details')!);
    asked.getByText(text('options.asking.outcome.snoozed'), { exact: false });
    expect(asked.getAllByRole('listitem')).toHaveLength(2);
  });

  it('shows an earlier month when it is asked for, and the keyboard goes on there', async () => {
    const { user } = await openJournal(await keptJournal());
    const earlier = await button(text('journal.earlier', { month: 'September 2026' }));
    earlier.focus();
    await user.keyboard('{Enter}');
    await waitFor(async () =>
      expect(await screen.findByRole('heading', { level: 2, name: 'September 2026' })).toHaveFocus(),
    );
    expect(earlier).not.toBeInTheDocument();
    screen.getByRole('heading', { level: 2, name: 'November 2026' });
    screen.getByText(text('journal.hips.morning', { score: 1 }));
  });

  it('shows what was done since, when it is seen again', async () => {
    const computer = await keptJournal();
    await openJournal(computer);
    computer.browser.keep(sessionAt('evening', '2026-11-24', '17:00'));
    await computer.pass(1);
    await screen.findByRole('heading', { level: 3, name: 'Tuesday, November 24' });
  });

  it('that cannot be read says that nothing is lost, and how to try again', async () => {
    const computer = await Computer.start();
    const refuse = () => Promise.reject(new Error('the database is broken'));
    const onAgain = vi.fn();
    const user = await open(
      <Journal
        door={{ readMonths: refuse, readMonth: refuse }}
        practice={computer.door}
        zone={london}
        onOptions={() => undefined}
        onAgain={onAgain}
      />,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(text('journal.unreadable'));
    await user.click(await button(text('popup.tryAgain')));
    expect(onAgain).toHaveBeenCalledOnce();
  });

  it('leads to the settings', async () => {
    const { user, asked } = await openJournal(await Computer.start());
    await user.click(await button(text('popup.options')));
    expect(asked['onOptions']).toHaveBeenCalledOnce();
  });
});
