import { act, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { defaultSettings } from '../../../src/settings/index.ts';
import { satFor } from '../../browser/fixtures/stored.ts';
import { Computer } from '../fixtures/computer.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { fill, number, openAnswered, press, radio, says, stores, type } from '../fixtures/settings-page.ts';

const place = (name: 'seated' | 'standing' | 'floor') => radio(text(`setting.setting.of.${name}`));

/** Opens the page with a clock that stands, for the pauses in typing, and answers what types another limit. */
async function openTyping() {
  const computer = await Computer.start();
  const { user } = await openOptions(computer);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const hand = user.setup({ delay: null });
  const typed = async (words: string) => {
    await hand.clear(number('limitMin'));
    await hand.paste(words);
  };
  return { computer, typed };
}

describe('what is typed', () => {
  it('is saved once there has been a pause, without leaving the field', async () => {
    const { computer, typed } = await openTyping();
    await typed('3');
    await act(() => void vi.advanceTimersByTime(500));
    await typed('30');
    await act(() => void vi.advanceTimersByTime(500));
    expect(computer.settings.limitMin, 'while typing goes on').toBe(45);
    await act(() => void vi.advanceTimersByTime(500));
    vi.useRealTimers();
    await stores(computer, { limitMin: 30 });
    await waitFor(() => expect(number('limitMin')).toHaveFocus());
  });

  it.each([
    ['its field', () => number('limitMin').blur()],
    ['the page', () => void dispatchEvent(new Event('pagehide'))],
  ])('is saved at once when %s is left in the middle of it', async (_, leave) => {
    const { computer, typed } = await openTyping();
    await typed('30');
    await act(leave);
    // Without the pause that would have saved it as well.
    vi.useRealTimers();
    await stores(computer, { limitMin: 30 });
  });

  it('is there when the page is opened again', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await type(user, number('limitMin'), '30');
    await user.click(place('standing'));
    await stores(computer, { limitMin: 30, setting: 'standing' });
    computer.browser.kill();
    await openOptions(computer);
    expect(number('limitMin')).toHaveValue('30');
    expect(place('standing')).toBeChecked();
  });

  it('and comes to what is saved already sends nothing', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    const told = computer.sent.length;
    await type(user, number('limitMin'), '45');
    await says('saved');
    expect(computer.sent).toHaveLength(told);
  });
});

describe.each([
  ['does not answer', 'unreachable', (computer: Computer, is: boolean) => (computer.isUnreachable = is)],
  [
    'cannot store anything',
    'notSaved',
    (computer: Computer, is: boolean) => (computer.browser.refusesStorage = is),
  ],
] as const)('while the background %s', (_, status, make) => {
  it('a change is told not to be saved, stays in its field, and can be tried again', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    make(computer, true);
    await type(user, number('limitMin'), '30');
    await says(status);
    expect(computer.settings.limitMin).toBe(45);
    expect(number('limitMin')).toHaveValue('30');

    await press(user, 'options.tryAgain');
    await waitFor(() =>
      expect(computer.sent.filter(({ kind }) => kind === 'change-settings')).toHaveLength(2),
    );
    await says(status);

    make(computer, false);
    await press(user, 'options.tryAgain');
    await says('saved');
    expect(computer.settings.limitMin).toBe(30);
    expect(screen.queryByRole('button', { name: text('options.tryAgain') })).not.toBeInTheDocument();
  });

  it('what was changed before goes along with the next change', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    make(computer, true);
    await user.click(place('floor'));
    await says(status);
    make(computer, false);
    await type(user, number('limitMin'), '30');
    await stores(computer, { limitMin: 30, setting: 'floor' });
    await says('saved');
  });
});

describe('what is changed elsewhere', () => {
  it('is seen here at once', async () => {
    const computer = await Computer.start();
    await openAnswered(computer);
    await computer.change({ limitMin: 20 });
    await waitFor(() => expect(number('limitMin')).toHaveValue('20'));
  });

  it('does not take away what is being typed, and keeps its place beside it', async () => {
    const computer = await Computer.start();
    const { user } = await openAnswered(computer);
    await fill(user, number('snoozeMin'), '7');
    await computer.change({ limitMin: 20 });
    await waitFor(() => expect(number('limitMin')).toHaveValue('20'));
    expect(number('snoozeMin')).toHaveValue('7');
    await user.tab();
    await stores(computer, { limitMin: 20, snoozeMin: 7 });
  });

  it('yields to what was typed here in the same field', async () => {
    const computer = await Computer.start();
    const { user } = await openAnswered(computer);
    await fill(user, number('limitMin'), '50');
    await computer.change({ limitMin: 20 });
    expect(number('limitMin')).toHaveValue('50');
    await user.tab();
    await stores(computer, { limitMin: 50 });
  });
});

describe('a change', () => {
  const asked = async () => {
    const computer = await Computer.after((now) => satFor(23, now), { ...defaultSettings, windowMin: 0 });
    const page = await openOptions(computer);
    expect(computer.browser.standing).toEqual([]);
    await type(page.user, number('limitMin'), '20');
    await waitFor(() => expect(computer.browser.standing).toHaveLength(1));
    return { computer, ...page };
  };

  it('of the limit holds at once: what was sat already is enough', async () => {
    const { computer } = await asked();
    expect(computer.browser.badge).not.toBe('none');
  });

  it('of the hours holds at once: no question stands outside them', async () => {
    const { computer, user } = await asked();
    await user.click(screen.getByText(text('options.week.asFields')));
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
      await press(user, 'options.week.remove', { day });
    await waitFor(() => expect(computer.browser.standing).toEqual([]));
    expect(computer.browser.badge).toBe('none');
  });
});

it('settings that are damaged in storage are shown as they come, and can be changed', async () => {
  const computer = await Computer.start({ settings: { version: 1, data: 'no settings' } });
  const { user } = await openOptions(computer);
  expect(number('limitMin')).toHaveValue('45');
  await type(user, number('limitMin'), '30');
  await stores(computer, { limitMin: 30 });
});
