import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { minuteMs, playing } from '../../browser/fixtures/stored.ts';
import { positionAt } from '../../../src/session/index.ts';
import { mondayMorning } from '../fixtures/computer.ts';
import type { Computer } from '../fixtures/computer.ts';
import { button, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';
import { computerInSession } from '../fixtures/playing.ts';

const score = (n: number) => screen.findByRole('radio', { name: String(n) });
const clockOf = (computer: Computer) => computer.state.session?.clock;

describe('when a movement hurts', () => {
  async function openHurting() {
    const computer = await computerInSession();
    const opened = await openPopup(computer);
    const { exerciseId } = nowOf(computer);
    await opened.user.click(await button(text('player.hurts.button')));
    await screen.findByRole('heading', { name: text('player.hurts.title') });
    return { computer, exerciseId, ...opened };
  }
  const nowOf = (computer: Computer) => {
    const position = positionAt(computer.state.session!, computer.now);
    if (position.kind !== 'in-step') throw new Error('The session is over');
    return position.step;
  };

  it('the session waits', async () => {
    const { computer } = await openHurting();
    await waitFor(() => expect(clockOf(computer)?.kind).toBe('paused'));
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('it is stopped, the movement set aside, and it is said when to get help', async () => {
    const { computer, exerciseId, user } = await openHurting();
    await user.click(await score(3));
    expect(screen.getByLabelText(text('popup.hips.movement'))).toHaveDisplayValue(
      text(`exercise.${exerciseId}.name`),
    );
    await user.click(screen.getByRole('checkbox', { name: text('popup.hips.feel.sharp') }));
    await user.click(await button(text('player.hurts.stop')));
    await screen.findByText(text('plan.advice.sharp'));
    expect(screen.getByText(text('popup.hips.setAside'))).toBeInTheDocument();
    expect(screen.getByText(text('redFlags.title'))).toBeInTheDocument();
    expect(computer.state.session).toBeNull();
    expect(computer.settings.profile.without).toEqual([exerciseId]);
  });

  it('it is stopped without a word by whoever wants to say no more', async () => {
    const { computer, user } = await openHurting();
    await user.click(await button(text('player.hurts.end')));
    await screen.findByRole('heading', { name: text('popup.finished.partial') });
    expect(computer.settings.profile.without).toEqual([]);
  });

  it('it goes on at the same second when it was nothing', async () => {
    const { computer, user } = await openHurting();
    await computer.pass(1);
    await user.click(await button(text('player.hurts.goOn')));
    await screen.findByRole('timer');
    await waitFor(() => expect(screen.queryByText(text('player.paused'))).toBeNull());
    expect(clockOf(computer)).toMatchObject({ kind: 'running', offsetMs: 15_000 });
  });
});

describe('somebody who was away from a session for long', () => {
  const openAfter = async (min: number) => {
    const clock = { kind: 'paused', offsetMs: 20_000, pausedAt: mondayMorning - min * minuteMs } as const;
    const played = [{ fromMs: 0, toMs: clock.offsetMs }];
    const computer = await computerInSession({ ...playing(0, mondayMorning), clock, played });
    return { computer, ...(await openPopup(computer)) };
  };

  it('is asked whether to go on, and goes on at the right second', async () => {
    const { computer, user } = await openAfter(12);
    await screen.findByRole('heading', { name: text('player.returning.title') });
    expect(screen.getByText(text('player.returning.line', { time: '12 min' }))).toBeInTheDocument();
    const goOn = await button(text('player.returning.goOn'));
    await waitFor(() => expect(goOn).toHaveFocus());
    await user.keyboard('{Enter}');
    await screen.findByRole('timer');
    expect(clockOf(computer)).toMatchObject({ kind: 'running', offsetMs: 20_000 });
  });

  it('may end it there', async () => {
    const { user } = await openAfter(12);
    await user.click(await button(text('player.returning.end')));
    await screen.findByRole('heading', { name: text('popup.finished.partial') });
  });

  it('is not asked after a short while', async () => {
    await openAfter(5);
    await screen.findByText(text('player.paused'));
    expect(screen.queryByText(text('player.returning.title'))).toBeNull();
  });
});
