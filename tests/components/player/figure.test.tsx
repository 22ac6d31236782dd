import { act, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { button, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';
import { computerInSession, holdTimers, play, sessionOf } from '../fixtures/playing.ts';

/** Well into the repetitions. */
const session = sessionOf(['seatedMarch'], 15_000);

/** Every line of the picture as it is drawn now. */
const drawn = () =>
  [...document.querySelectorAll('.figure path')].map((path) => path.getAttribute('d')).join();

/** Somebody who wants less motion, or changes their mind about it. */
function preferCalm(isCalm: boolean): (isCalm: boolean) => void {
  const query = Object.assign(new EventTarget(), { matches: isCalm });
  vi.stubGlobal('matchMedia', () => query);
  onTestFinished(() => void vi.unstubAllGlobals());
  return (now) => {
    query.matches = now;
    query.dispatchEvent(new Event('change'));
  };
}

describe('the figure', () => {
  it('says what it shows', async () => {
    await openPopup(await computerInSession(session));
    const exercise = text('exercise.seatedMarch.name');
    const doing = text('player.doing.work');
    expect(
      await screen.findByRole('img', { name: text('player.figure', { exercise, doing }) }),
    ).toBeVisible();
  });

  it('moves with the session, and stands still while that is paused', async () => {
    holdTimers();
    const computer = await computerInSession(session);
    const { user } = await openPopup(computer);
    await screen.findByRole('timer');
    const first = drawn();
    await play(computer, 0.5);
    expect(drawn(), 'it moves').not.toBe(first);
    await user.click(await button(text('player.pause')));
    await screen.findByText(text('player.paused'));
    const before = drawn();
    await play(computer, 2);
    expect(drawn()).toBe(before);
  });

  it('shows start and end side by side where motion is not wanted', async () => {
    preferCalm(true);
    holdTimers();
    const computer = await computerInSession(session);
    await openPopup(computer);
    await screen.findByRole('timer');
    expect(document.querySelectorAll('svg.figure')).toHaveLength(2);
    expect(screen.getAllByRole('img')).toHaveLength(1);
    const before = drawn();
    await play(computer, 2);
    expect(drawn()).toBe(before);
  });

  it('heeds a change of mind about motion at once', async () => {
    const change = preferCalm(false);
    await openPopup(await computerInSession(session));
    await screen.findByRole('timer');
    expect(document.querySelectorAll('svg.figure')).toHaveLength(1);
    await act(() => change(true));
    await waitFor(() => expect(document.querySelectorAll('svg.figure')).toHaveLength(2));
    await act(() => change(false));
    await waitFor(() => expect(document.querySelectorAll('svg.figure')).toHaveLength(1));
  });
});
