import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Computer } from '../fixtures/computer.ts';
import { button, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';
import { computerInSession, press } from '../fixtures/playing.ts';

/** The kinds of the commands that were sent but for the page's signs of life. */
const sent = (computer: Computer) =>
  computer.sent.map(({ kind }) => kind).filter((kind) => kind !== 'check-in');

async function openPlayer() {
  const computer = await computerInSession();
  const opened = await openPopup(computer);
  await screen.findByRole('timer');
  return { computer, ...opened };
}

const wayOn = [
  ['ArrowLeft', 'step-back'],
  ['ArrowRight', 'skip-step'],
] as const;

describe('in the player, by key', () => {
  it.each([[' ', 'pause-session'], ...wayOn, ['Escape', 'end-session']] as const)(
    '“%s” leads to %s',
    async (key, command) => {
      const { computer } = await openPlayer();
      press(key);
      await waitFor(() => expect(sent(computer)).toEqual([command]));
    },
  );

  it('space goes on again', async () => {
    const { computer } = await openPlayer();
    press(' ');
    await screen.findByText(text('player.paused'));
    press(' ');
    await waitFor(() => expect(sent(computer)).toEqual(['pause-session', 'resume-session']));
  });

  it('Escape ends a session, which can be taken back', async () => {
    const { user } = await openPlayer();
    press('Escape');
    await user.click(await button(text('popup.finished.undo')));
    await screen.findByRole('timer');
  });

  it('the arrows are mirrored where people read from right to left', async () => {
    const { computer } = await openPlayer();
    document.documentElement.dir = 'rtl';
    onTestFinished(() => void (document.documentElement.dir = 'ltr'));
    press('ArrowLeft');
    await waitFor(() => expect(sent(computer)).toEqual(['skip-step']));
    press('ArrowRight');
    await waitFor(() => expect(sent(computer)).toEqual(['skip-step', 'step-back']));
  });

  it.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'repeat'])(
    'nothing happens with %s: that is the browser’s',
    async (modifier) => {
      const { computer } = await openPlayer();
      for (const key of [' ', 'ArrowLeft', 'ArrowRight', 'Escape']) press(key, { [modifier]: true });
      expect(sent(computer)).toEqual([]);
    },
  );

  it('a button that was reached by keyboard keeps its own space', async () => {
    const { computer, user } = await openPlayer();
    (await button(text('player.skip'))).focus();
    await user.keyboard(' ');
    await waitFor(() => expect(sent(computer)).toEqual(['skip-step']));
  });

  it('every control is reached in the order in which it is seen', async () => {
    const { user } = await openPlayer();
    const keys = ['back', 'pause', 'skip', 'end'] as const;
    for (const key of keys) {
      await user.tab();
      await waitFor(async () => expect(await button(text(`player.${key}`))).toHaveFocus());
    }
    await user.tab();
    await waitFor(() => expect(screen.getByText(text('player.howTo'))).toHaveFocus());
    await user.tab();
    await waitFor(async () => expect(await button(text('player.hurts.button'))).toHaveFocus());
  });

  it('the focus goes to what was done, and nothing happens any more, once the session is over', async () => {
    const { computer } = await openPlayer();
    press('Escape');
    const heading = await screen.findByRole('heading', { name: text('popup.finished.partial') });
    await waitFor(() => expect(heading).toHaveFocus());
    for (const key of [' ', 'ArrowLeft', 'ArrowRight', 'Escape']) press(key);
    expect(sent(computer)).toEqual(['end-session']);
  });

  it('nothing happens while it is said what hurts: the session waits', async () => {
    const { computer, user } = await openPlayer();
    await user.click(await button(text('player.hurts.button')));
    const score = await screen.findByRole('radio', { name: '3' });
    const before = sent(computer);
    for (const key of [' ', 'ArrowLeft', 'ArrowRight', 'Escape']) press(key);
    score.focus();
    for (const key of [' ', 'ArrowLeft', 'ArrowRight', 'Escape']) press(key);
    await computer.answered();
    expect(sent(computer)).toEqual(before);
    expect(computer.state.session?.clock.kind).toBe('paused');
  });
});
