import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { playing, playingTheLast } from '../../browser/fixtures/stored.ts';
import { timelineMs } from '../../../src/routines/index.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import type { Settings, Sound } from '../../../src/settings/index.ts';
import { chimes } from '../../../src/ui/sound/chimes.ts';
import type { ChimeKind } from '../../../src/ui/sound/chimes.ts';
import { mondayMorning } from '../fixtures/computer.ts';
import { connectLoudspeaker, englishVoice, letAnotherPageSpeak, silence } from '../fixtures/loudspeaker.ts';
import { button, count, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';
import { computerInSession, holdTimers, play, press, sessionOf } from '../fixtures/playing.ts';

const heardAs = (cues: Sound['cues'], more: Partial<Sound> = {}): Settings => ({
  ...defaultSettings,
  sound: { ...defaultSettings.sound, cues, ...more },
});
const march = sessionOf(['seatedMarch']);
const [ready, work] = march.timeline.steps;
const readySeconds = ready!.durationMs / 1000;
const tones = (kind: ChimeKind) => chimes[kind].map(({ hz }) => hz);

/** The player on a session of marching, with timers that a test moves on. */
async function openPlayer(settings: Settings, session = march) {
  holdTimers();
  const computer = await computerInSession(session, settings);
  const opened = await openPopup(computer);
  await screen.findByRole('timer');
  return { computer, ...opened };
}

describe('a session by ear', () => {
  it('is told by a voice: what comes, what to do, how much is left, and that it is over', async () => {
    const { said } = connectLoudspeaker();
    const { computer } = await openPlayer(heardAs('voice'));
    await waitFor(() => expect(said.at(-1)).toContain(text('exercise.seatedMarch.name')));
    expect(said.at(-1)).toContain(text('exercise.seatedMarch.summary'));
    await play(computer, readySeconds + 0.5);
    expect(said.at(-1)).toContain(text('player.doing.work'));
    expect(said.at(-1)).toContain(count('player.count.rep', work!.count));
    await play(computer, timelineMs(march.timeline) / 1000 - readySeconds);
    expect(said).toContain(count('player.cue.unitsLeft', 3));
    expect(said.at(-1)).toBe(text('player.cue.done'));
    await screen.findByRole('heading', { name: text('popup.finished.finished') });
  });

  it('is told by the voice that was chosen, as fast and as loud as was chosen', async () => {
    const other = { ...englishVoice, default: false, name: 'Another', voiceURI: 'another' };
    const { utterances } = connectLoudspeaker([englishVoice, other]);
    await openPlayer(heardAs('voice', { voice: 'another', rate: 150, volume: 40 }));
    await waitFor(() => expect(utterances[0]).toMatchObject({ voice: other, rate: 1.5, volume: 0.4 }));
  });

  it('is told by chimes', async () => {
    const { said, rung } = connectLoudspeaker();
    const { computer } = await openPlayer(heardAs('chimes'));
    await waitFor(() => expect(rung).toEqual(tones('ready')));
    await play(computer, readySeconds + 0.5);
    expect(rung).toEqual([...tones('ready'), ...tones('go')]);
    expect(said.filter((words) => words !== silence)).toEqual([]);
  });

  it('is silent for those who want it so', async () => {
    const { said, rung } = connectLoudspeaker();
    const { computer } = await openPlayer(heardAs('silent'));
    await play(computer, readySeconds + 1);
    expect([said, rung]).toEqual([[], []]);
  });

  it.each([true, false])('counts every tenth repetition where that is wanted: %s', async (counts) => {
    const { said } = connectLoudspeaker();
    const { computer } = await openPlayer(heardAs('voice', { counts }));
    expect(work!.count).toBeGreaterThan(10);
    await play(computer, readySeconds + (11 * work!.durationMs) / work!.count / 1000);
    expect(said.includes('10')).toBe(counts);
  });

  it('falls silent in the middle of a word when it is paused or ended', async () => {
    const { said } = connectLoudspeaker();
    const { user } = await openPlayer(heardAs('voice'), playing(0, mondayMorning));
    await waitFor(() => expect(said.at(-1)).toMatch(/\w{2} /));
    await user.click(await button(text('player.pause')));
    await waitFor(() => expect(said.at(-1)).toBe(silence));
    await user.click(await button(text('player.resume')));
    await screen.findByRole('button', { name: text('player.pause') });
    said.push('a word');
    press('Escape');
    await button(text('popup.finished.undo'));
    await waitFor(() => expect(said.at(-1)).toBe(silence));
  });

  it('has its last word although the player is gone by then', async () => {
    const { said } = connectLoudspeaker();
    const { computer } = await openPlayer(heardAs('voice'), playingTheLast(1_000, mondayMorning));
    await play(computer, 2);
    await screen.findByRole('heading', { name: text('popup.finished.finished') });
    expect(said.at(-1)).toBe(text('player.cue.done'));
  });

  it('is left to another page that tells it already', async () => {
    const { said } = connectLoudspeaker();
    letAnotherPageSpeak();
    const { computer } = await openPlayer(heardAs('voice'));
    await play(computer, readySeconds + 1);
    expect(said).toEqual([]);
  });

  it('is left to another page while nobody sees this one', async () => {
    const { said } = connectLoudspeaker();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    onTestFinished(() => void vi.restoreAllMocks());
    const { computer } = await openPlayer(heardAs('voice'));
    await play(computer, 1);
    expect(said).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await play(computer, readySeconds);
    expect(said.at(-1)).toContain(text('player.doing.work'));
  });
});

describe('what cannot be heard', () => {
  it('is said where no voice is installed, and the words are there to read', async () => {
    const { said } = connectLoudspeaker([]);
    const { computer } = await openPlayer(heardAs('voice'));
    // Browsers take their time to find voices.
    await play(computer, 2);
    await screen.findByText(text('player.silence.noVoice'));
    expect(said.filter((words) => words !== silence)).toEqual([]);
    expect(screen.getByRole('main')).toHaveTextContent(text('exercise.seatedMarch.summary'));
  });

  it('is said where a voice would send the words away', async () => {
    connectLoudspeaker([{ ...englishVoice, localService: false }]);
    const { computer } = await openPlayer(heardAs('voice'));
    await play(computer, 1);
    await screen.findByText(text('player.silence.noVoice'));
  });

  it('is said where there is nothing to sound on, until another sound is chosen', async () => {
    connectLoudspeaker([englishVoice], { isMute: true });
    const { computer, user } = await openPlayer(heardAs('chimes'));
    await play(computer, 1);
    await screen.findByText(text('player.silence.noSound'));
    await user.click(await button(text('player.sound.chimes')));
    await button(text('player.sound.silent'));
    await waitFor(() => expect(screen.queryByText(text('player.silence.noSound'))).toBeNull());
  });

  it('is said where the voice fails', async () => {
    const { utterances } = connectLoudspeaker();
    await openPlayer(heardAs('voice'));
    await waitFor(() => expect(utterances).toHaveLength(1));
    utterances[0]!.onerror({ error: 'interrupted' });
    expect(screen.queryByText(text('player.silence.noSound'))).toBeNull();
    utterances[0]!.onerror({ error: 'audio-hardware' });
    await screen.findByText(text('player.silence.noSound'));
  });
});

describe('the sound of a session', () => {
  it('goes from chimes to none to a voice, and is remembered', async () => {
    connectLoudspeaker();
    const { computer, user } = await openPlayer(heardAs('chimes'));
    for (const [now, next] of [
      ['chimes', 'silent'],
      ['silent', 'voice'],
      ['voice', 'chimes'],
    ] as const) {
      const tool = await button(text(`player.sound.${now}`));
      expect(tool).toHaveAttribute('title', text(`player.soundNext.${next}`));
      await user.click(tool);
      await waitFor(() => expect(computer.settings.sound.cues).toBe(next));
    }
  });
});

describe('a session by eye', () => {
  it('shows what is told halfway for as long as it takes to read, and says it to screen readers', async () => {
    connectLoudspeaker();
    const { computer } = await openPlayer(heardAs('silent'));
    const halfway = text('player.cue.halfway');
    const units = Math.ceil(work!.count / 2);
    await play(computer, readySeconds + (units * work!.durationMs) / work!.count / 1000 + 0.5);
    const seen = await screen.findAllByText(halfway);
    expect(seen.map(({ className }) => className)).toEqual(['player-cue', 'hidden-words']);
    await play(computer, 4);
    expect(screen.queryByText(halfway)).toBeNull();
  });
});
