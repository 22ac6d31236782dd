import { readFileSync } from 'node:fs';
import { act, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { playingTheLast } from '../../browser/fixtures/stored.ts';
import { exerciseById } from '../../exercises/exercise-by-id.ts';
import { exercisesWith, parsePlanFile } from '../../../src/plan/index.ts';
import { layOut } from '../../../src/routines/index.ts';
import { pauseSession, startSession } from '../../../src/session/index.ts';
import { mondayMorning } from '../fixtures/computer.ts';
import { button, count, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';
import { computerInSession, sessionOf } from '../fixtures/playing.ts';

const name = (id: string) => text(`exercise.${id}.name`);
const heading = () => screen.findByRole('heading', { level: 1 });
const two = ['seatedMarch', 'gluteSqueeze'] as const;
const [first] = sessionOf(two).timeline.steps;

describe('the player', () => {
  it('says what to get ready for, for how long, and what comes next', async () => {
    const session = sessionOf(two, 2_000);
    await openPopup(await computerInSession(session));
    expect(await heading()).toHaveTextContent(name('seatedMarch'));
    const seconds = first!.durationMs / 1000 - 2;
    expect(screen.getByRole('timer')).toHaveTextContent(String(seconds));
    expect(screen.getByRole('timer')).toHaveAccessibleName(text('player.secondsLeft'));
    const page = screen.getByRole('main');
    expect(page).toHaveTextContent(text('player.doing.prepare'));
    expect(page).toHaveTextContent(text('exercise.seatedMarch.summary'));
    expect(page).toHaveTextContent(text('player.exercise', { n: 1, of: 2 }));
    const reps = session.timeline.steps[1]!.count;
    const amount = count('player.count.rep', reps);
    expect(page).toHaveTextContent(text('player.next', { what: text('player.doing.work'), amount }));
  });

  it('counts the repetitions, and keeps the cue in view', async () => {
    const computer = await computerInSession(sessionOf(two, first!.durationMs));
    await openPopup(computer);
    const { count: of, durationMs } = sessionOf(two).timeline.steps[1]!;
    await screen.findByText(text('player.unit.rep', { n: 1, of }));
    const page = screen.getByRole('main');
    expect(page).toHaveTextContent(text('exercise.seatedMarch.cue'));
    expect(page).toHaveTextContent(text('player.doing.work'));
    await computer.pass((1.5 * durationMs) / of / 60_000);
    await screen.findByText(text('player.unit.rep', { n: 2, of }));
  });

  it('says one sentence to a screen reader when a step begins, and tells the background of it', async () => {
    const computer = await computerInSession(sessionOf(two, first!.durationMs - 1_000));
    await openPopup(computer);
    await screen.findByRole('timer');
    const live = document.querySelector('[aria-live=polite].hidden-words')!;
    expect(live).toHaveTextContent(name('seatedMarch'));
    const before = computer.sent.length;
    await computer.pass(2 / 60);
    await waitFor(() => expect(live).not.toHaveTextContent(name('seatedMarch')));
    expect(live).toHaveTextContent(text('player.doing.work'));
    await waitFor(() => expect(computer.sent.slice(before)).toEqual([{ kind: 'check-in' }]));
  });

  it('says that nothing comes after the last step', async () => {
    await openPopup(await computerInSession(playingTheLast(2_000, mondayMorning)));
    await screen.findByText(text('player.nextNothing'));
  });

  it('stands still while it is paused, and goes on at the same second', async () => {
    const computer = await computerInSession();
    const { user } = await openPopup(computer);
    const seconds = (await screen.findByRole('timer')).textContent;
    await user.click(await button(text('player.pause')));
    await screen.findByText(text('player.paused'));
    await computer.pass(1);
    expect(screen.getByRole('timer')).toHaveTextContent(seconds);
    await user.click(await button(text('player.resume')));
    await waitFor(() => expect(screen.queryByText(text('player.paused'))).toBeNull());
    expect(screen.getByRole('timer')).toHaveTextContent(seconds);
    expect(computer.state.session?.clock.kind).toBe('running');
  });

  it('skips to the next step and goes back again, with the focus on the button that was pressed', async () => {
    const computer = await computerInSession(pauseSession(sessionOf(two, 5_000), mondayMorning));
    const { user } = await openPopup(computer);
    const skip = await button(text('player.skip'));
    const steps = sessionOf(two).timeline.steps;
    const presses = steps.findIndex(({ exerciseId }) => exerciseId === 'gluteSqueeze');
    skip.focus();
    for (let i = 0; i < presses; i += 1) await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: name('gluteSqueeze') });
    expect(screen.getByRole('main')).toHaveTextContent(text('player.exercise', { n: 2, of: 2 }));
    await waitFor(() => expect(skip).toHaveFocus());
    await user.click(await button(text('player.back')));
    await screen.findByRole('heading', { level: 1, name: name('seatedMarch') });
  });

  it('takes the focus to its heading when it opens', async () => {
    await openPopup(await computerInSession());
    await waitFor(async () => expect(await heading()).toHaveFocus());
  });

  it('tells all there is to know about an exercise', async () => {
    await openPopup(await computerInSession(sessionOf(two)));
    const details = (await screen.findByText(text('player.howTo'))).closest('details')!;
    const { steps, mistakes } = exerciseById('seatedMarch');
    const parts = ['caution', 'source'].map((part) => `exercise.seatedMarch.${part}`);
    const stepKeys = Array.from({ length: steps }, (_, i) => `exercise.seatedMarch.steps.${i}`);
    const mistakeKeys = Array.from({ length: mistakes }, (_, i) => `exercise.seatedMarch.mistakes.${i}`);
    for (const key of [...parts, ...stepKeys, ...mistakeKeys]) expect(details).toHaveTextContent(text(key));
  });

  it('goes on where it was although nobody could be reached, and says so', async () => {
    const computer = await computerInSession();
    const { user } = await openPopup(computer);
    computer.isUnreachable = true;
    await user.click(await button(text('player.pause')));
    await screen.findByText(text('popup.trouble.unreachable'));
    computer.isUnreachable = false;
    await user.click(await button(text('popup.tryAgain')));
    await screen.findByText(text('player.paused'));
  });
});

describe('an exercise of somebody’s own', () => {
  const read = parsePlanFile(readFileSync('assets/public/schema/plan-example.json', 'utf8'));
  if (!read.ok) throw new Error('The example is no plan');
  const { plan } = read;
  const own = plan.exercises[0]!;
  const item = { exerciseId: own.id, level: 'gentle' as const, dose: own.doses.gentle };
  const timeline = layOut({ setting: own.setting, minutes: 1, items: [item] }, exercisesWith(plan));
  const session = startSession('own', { setting: own.setting, minutes: 1, timeline }, mondayMorning);

  it('is told by its name and words', async () => {
    await openPopup(await computerInSession(session, undefined, { plan: { v: 1, data: plan } }));
    await screen.findByRole('heading', { level: 1, name: own.words!.name });
    expect(screen.getByRole('main')).toHaveTextContent(own.words!.summary);
    expect(screen.getByText(own.words!.steps[0]!)).toBeInTheDocument();
  });

  it('is shown by its picture', async () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo=';
    const withPicture = { ...plan, exercises: [{ ...own, picture }] };
    await openPopup(await computerInSession(session, undefined, { plan: { v: 1, data: withPicture } }));
    const label = new RegExp(`^${own.words!.name}: `);
    expect(await screen.findByRole('img', { name: label })).toHaveAttribute('src', picture);
  });

  it('whose plan is gone can still be played', async () => {
    await openPopup(await computerInSession(session));
    await screen.findByRole('heading', { level: 1, name: text('page.unknownExercise') });
    expect(screen.getByRole('timer')).toBeInTheDocument();
  });
});

describe('where else a session is seen', () => {
  it('a tab and beside the page are offered where the page is neither', async () => {
    const computer = await computerInSession();
    const places = { tab: vi.fn(), beside: vi.fn() };
    Object.assign(computer.door, { places });
    const { user } = await openPopup(computer);
    await user.click(await button(text('player.inTab')));
    expect(places.tab).toHaveBeenCalledOnce();
    await user.click(await button(text('player.beside')));
    expect(places.beside).toHaveBeenCalledOnce();
  });

  it('neither is offered where it cannot be had', async () => {
    await openPopup(await computerInSession());
    await button(text('player.end'));
    for (const place of ['inTab', 'beside'])
      expect(screen.queryByRole('button', { name: text(`player.${place}`) })).toBeNull();
  });

  it('the toolbar button counts the seconds of the step while the player is open, and not after', async () => {
    const computer = await computerInSession(sessionOf(two, 2_000));
    const showProgress = vi.fn();
    computer.door.showProgress = showProgress;
    const { user } = await openPopup(computer);
    const seconds = first!.durationMs / 1000 - 2;
    await waitFor(() => expect(showProgress.mock.lastCall![0]).toMatchObject({ seconds }));
    await computer.pass(1 / 60);
    await waitFor(() => expect(showProgress.mock.lastCall![0]).toMatchObject({ seconds: seconds - 1 }));
    const { share } = showProgress.mock.lastCall![0] as { share: number };
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
    await user.click(await button(text('player.end')));
    await waitFor(() => expect(showProgress.mock.lastCall).toEqual([null]));
  });
});

describe('the screen', () => {
  /** A browser that lets a page keep the screen on; notes what is held. */
  const watchScreen = (answer = () => Promise.resolve()) => {
    const screenOn = { held: 0 };
    const request = vi.fn(async () => {
      await answer();
      screenOn.held += 1;
      return { release: () => Promise.resolve(void (screenOn.held -= 1)) };
    });
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'wakeLock'));
    return screenOn;
  };

  it('stays on while a session runs, and not while it is paused', async () => {
    const screenOn = watchScreen();
    const { user } = await openPopup(await computerInSession());
    await waitFor(() => expect(screenOn.held).toBe(1));
    await user.click(await button(text('player.pause')));
    await waitFor(() => expect(screenOn.held).toBe(0));
    await user.click(await button(text('player.resume')));
    await waitFor(() => expect(screenOn.held).toBe(1));
  });

  it('may go dark where the browser wants it, without harm', async () => {
    watchScreen(() => Promise.reject(new Error('The battery is low')));
    await openPopup(await computerInSession());
    expect(await screen.findByRole('timer')).toBeInTheDocument();
    await act(() => Promise.resolve());
    expect(screen.queryByText(text('page.broken'))).toBeNull();
  });
});
