import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { atWork, playing, playingTheLast } from '../../browser/fixtures/stored.ts';
import { pauseSession } from '../../../src/session/index.ts';
import { mondayMorning } from '../fixtures/computer.ts';
import type { Computer } from '../fixtures/computer.ts';
import { button, count, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';
import { computerInSession } from '../fixtures/playing.ts';

const isHeaded = (key: string) => screen.findByRole('heading', { level: 1, name: text(key) });
const undo = () => screen.queryByRole('button', { name: text('popup.finished.undo') });
const kept = ({ browser }: Computer) => [...browser.journal.values()];

describe('a session that came to its end', () => {
  it('says well done, what was done and for how long, and is kept once', async () => {
    const computer = await computerInSession(playingTheLast(4_000, mondayMorning), atWork);
    const { user } = await openPopup(computer);
    await screen.findByRole('timer');
    await computer.pass(0.1);
    await isHeaded('popup.finished.finished');
    expect(undo()).toBeNull();
    expect(screen.getAllByRole('listitem')).not.toHaveLength(0);
    await waitFor(() => expect(kept(computer)).toMatchObject([{ id: 'a-session', outcome: 'finished' }]));

    await user.click(await button(text('popup.finished.close')));
    await screen.findByRole('heading', {
      name: text('popup.atDesk.title', { time: text('page.time.underMinute') }),
    });
    expect(kept(computer)).toHaveLength(1);
  });
});

describe('a session that is ended early', () => {
  it('counts too: one partial completion, which says what was done', async () => {
    const session = pauseSession(playing(15_000, mondayMorning), mondayMorning);
    const computer = await computerInSession(session, atWork);
    const { user } = await openPopup(computer);
    await screen.findByRole('timer');
    const exercise = screen.getByRole('heading', { level: 1 }).textContent;
    await user.click(await button(text('player.end')));
    await isHeaded('popup.finished.partial');
    const [line, ...others] = screen.getAllByRole('listitem');
    expect(others).toEqual([]);
    expect(line).toHaveTextContent(exercise);
    expect(line).toHaveTextContent(count('popup.donePart.reps', 3, { done: 1 }));

    await computer.pass(0.2);
    await waitFor(() => expect(kept(computer)).toHaveLength(1));
    const [completion] = kept(computer);
    expect(completion).toMatchObject({ id: 'a-session', outcome: 'partial', minutes: 1, setting: 'seated' });
    expect(completion!.exercises.map(({ done }) => done)).toEqual([1, 0]);
    expect(completion!.movedMs).toBeGreaterThan(0);
    expect(completion!.movedMs).toBeLessThan(completion!.plannedMs);

    await user.click(await button(text('popup.finished.close')));
    await screen.findByText(count('popup.tally.breaks', 3, { time: '6 min' }));
  });

  it('at once has nothing to count, and no reproach', async () => {
    const { user } = await openPopup(await computerInSession(playing(0, mondayMorning), atWork));
    await user.click(await button(text('player.end')));
    await isHeaded('popup.finished.abandoned');
    expect(screen.getByText(text('popup.finished.nothing'))).toBeInTheDocument();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  it('can be gone back to, as if nothing had been, even if the background died meanwhile', async () => {
    const computer = await computerInSession();
    const { user } = await openPopup(computer);
    const seconds = (await screen.findByRole('timer')).textContent;
    await user.click(await button(text('player.end')));
    await isHeaded('popup.finished.partial');
    computer.browser.kill();
    await computer.pass(0.1);
    await user.click(await button(text('popup.finished.undo')));
    expect(await screen.findByRole('timer')).toHaveTextContent(seconds);
    expect(computer.state.session?.clock.kind).toBe('running');
    expect(kept(computer)).toEqual([]);
  });

  it('stays paused for somebody who goes back to it paused', async () => {
    const session = pauseSession(playing(15_000, mondayMorning), mondayMorning);
    const { user } = await openPopup(await computerInSession(session));
    await user.click(await button(text('player.end')));
    await user.click(await button(text('popup.finished.undo')));
    await screen.findByText(text('player.paused'));
  });

  it('is sure after ten seconds, and then one record', async () => {
    const computer = await computerInSession();
    const { user } = await openPopup(computer);
    await user.click(await button(text('player.end')));
    await isHeaded('popup.finished.partial');
    await computer.pass(9 / 60);
    expect(undo()).not.toBeNull();
    expect(kept(computer)).toEqual([]);
    await computer.pass(2 / 60);
    await waitFor(() => expect(undo()).toBeNull());
    await waitFor(() => expect(kept(computer)).toMatchObject([{ id: 'a-session' }]));
  });
});

describe('a session that the journal refuses', () => {
  /** What the page hands over as files, by name. */
  const catchFiles = () => {
    const files: { readonly name: string; readonly text: Promise<string> }[] = [];
    let given = Promise.resolve('');
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      given = (blob as Blob).text();
      return 'blob:a-file';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push({ name: this.download, text: given });
    });
    onTestFinished(() => void vi.restoreAllMocks());
    return files;
  };

  it('is left with the person as a file, and offered to the journal again', async () => {
    const files = catchFiles();
    const computer = await computerInSession();
    computer.browser.refusesJournal = true;
    const { user } = await openPopup(computer);
    await user.click(await button(text('player.end')));
    await isHeaded('popup.finished.partial');
    expect(screen.queryByText(text('popup.finished.refused'))).toBeNull();
    await computer.pass(0.2);
    await screen.findByText(text('popup.finished.refused'));
    expect(computer.state.outbox).toHaveLength(1);

    await user.click(await button(text('popup.finished.saveFile')));
    expect(files.map(({ name }) => name)).toEqual(['limber-2026-11-23.json']);
    expect(JSON.parse(await files[0]!.text)).toMatchObject({
      app: 'limber',
      completions: [{ id: 'a-session', outcome: 'partial' }],
    });

    computer.browser.refusesJournal = false;
    await user.click(await button(text('popup.tryAgain')));
    await waitFor(() => expect(screen.queryByText(text('popup.finished.refused'))).toBeNull());
    expect(kept(computer)).toMatchObject([{ id: 'a-session' }]);
    expect(computer.state.outbox).toEqual([]);
  });
});
