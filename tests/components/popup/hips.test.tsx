import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { minuteMs, playing, playingTheLast, satFor, stored } from '../../browser/fixtures/stored.ts';
import { completionOf } from '../../../src/journal/index.ts';
import { Computer, mondayMorning, zone } from '../fixtures/computer.ts';
import { button, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';
import { computerInSession } from '../fixtures/playing.ts';

const score = (n: number) => screen.findByRole('radio', { name: String(n) });
const kept = ({ browser }: Computer) => [...browser.journal.values()][0];
const scale = () => screen.findByRole('group', { name: text('popup.hips.ask') });

async function openFinished() {
  const computer = await computerInSession(playingTheLast(3_000, mondayMorning));
  const opened = await openPopup(computer);
  await screen.findByRole('timer');
  await computer.pass(0.1);
  await screen.findByRole('heading', { name: text('popup.finished.finished') });
  return { computer, ...opened };
}

describe('how the hips feel after a routine', () => {
  it('goes with the record when it is said', async () => {
    const { computer, user } = await openFinished();
    await user.click(await score(1));
    expect(screen.queryByLabelText(text('popup.hips.where')), 'little needs no place').toBeNull();
    await user.click(await button(text('popup.hips.send')));
    await screen.findByText(text('popup.hips.noted'));
    await waitFor(() => expect(kept(computer)?.report).toMatchObject({ score: 1 }));
  });

  it('need not be said', async () => {
    const { computer, user } = await openFinished();
    expect(within(await scale()).getAllByRole('radio')).toHaveLength(11);
    for (const choice of screen.getAllByRole('radio')) expect(choice).not.toBeChecked();
    expect(screen.queryByRole('button', { name: text('popup.hips.send') })).toBeNull();
    await user.click(await button(text('popup.finished.close')));
    await screen.findByRole('heading', {
      name: text('popup.atDesk.title', { time: text('page.time.underMinute') }),
    });
    expect(kept(computer)?.report).toBeUndefined();
  });

  it('is asked for its place when it is more than a little, and promises something easier', async () => {
    const { computer, user } = await openFinished();
    await user.click(await score(4));
    await user.selectOptions(screen.getByLabelText(text('popup.hips.where')), text('popup.hips.part.groin'));
    const movement = screen.getByLabelText(text('popup.hips.movement'));
    expect(movement).toHaveDisplayValue(text('popup.hips.unsure'));
    const [, first] = [...movement.querySelectorAll('option')].map((option) => option.textContent);
    await user.selectOptions(movement, first!);
    await user.click(await button(text('popup.hips.send')));
    await screen.findByText(text('popup.hips.easier'));
    await waitFor(() => expect(kept(computer)?.report).toMatchObject({ score: 4, where: 'groin' }));
    const { exerciseId } = kept(computer)!.report!;
    expect(text(`exercise.${exerciseId}.name`)).toBe(first);
  });

  it('is no more than a number again when it turns out to be little', async () => {
    const { computer, user } = await openFinished();
    await user.click(await score(5));
    await user.selectOptions(screen.getByLabelText(text('popup.hips.where')), text('popup.hips.part.knee'));
    await user.click(await score(2));
    await user.click(await button(text('popup.hips.send')));
    await screen.findByText(text('popup.hips.noted'));
    await waitFor(() => expect(kept(computer)?.report?.score).toBe(2));
    expect(kept(computer)?.report).not.toHaveProperty('where');
  });

  it('is a reason to stop when it is strong, and says when to get help', async () => {
    const { user } = await openFinished();
    await user.click(await score(8));
    await user.click(await button(text('popup.hips.send')));
    await screen.findByText(text('plan.advice.strong'));
    expect(screen.getByRole('region', { name: text('redFlags.title') })).toBeInTheDocument();
    expect(screen.queryByText(text('popup.hips.setAside')), 'no movement was named').toBeNull();
  });

  it.each(['sharp', 'catching', 'numb'] as const)('is a reason to stop when it is %s', async (feel) => {
    const { computer, user } = await openFinished();
    await user.click(await score(3));
    await user.click(screen.getByRole('checkbox', { name: text(`popup.hips.feel.${feel}`) }));
    await user.click(await button(text('popup.hips.send')));
    await screen.findByText(text(`plan.advice.${feel}`));
    expect(screen.getByText(text('redFlags.title'))).toBeInTheDocument();
    await waitFor(() => expect(kept(computer)?.report?.feels).toEqual([feel]));
  });
});

describe('the morning after hips felt something', () => {
  const after = (days: number) => {
    const then = mondayMorning - days * 24 * 60 * minuteMs;
    const done = completionOf(playing(60_000, then), then, zone);
    const followUp = { ...done, report: { score: 4, at: then } };
    return Computer.start(stored({ ...satFor(10, mondayMorning), followUp }));
  };

  it('is asked about once', async () => {
    const computer = await after(1);
    const { user } = await openPopup(computer);
    await screen.findByRole('group', { name: text('popup.hips.askMorning') });
    expect(screen.getByText(text('popup.hips.after', { score: 4 }))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: text('popup.hips.send') })).toBeNull();
    await user.click(await score(2));
    await user.click(await button(text('popup.hips.send')));
    await waitFor(() => expect(screen.queryByText(text('popup.hips.askMorning'))).toBeNull());
    expect(kept(computer)?.morning).toMatchObject({ score: 2 });
    expect(computer.state.followUp).toBeNull();
  });

  it('is easily waved off, and not asked about again', async () => {
    const computer = await after(1);
    const { user } = await openPopup(computer);
    await user.click(await button(text('popup.hips.skip')));
    await waitFor(() => expect(screen.queryByText(text('popup.hips.askMorning'))).toBeNull());
    expect(kept(computer)?.morning).toBeUndefined();
    expect(computer.state.followUp).toBeNull();
  });

  it('is not asked about on the same day', async () => {
    await openPopup(await after(0));
    await button(text('popup.answer.stand'));
    expect(screen.queryByText(text('popup.hips.askMorning'))).toBeNull();
  });
});
