// The page that nobody sees, which tells a session while no player is open.
import { readFileSync } from 'node:fs';
import { waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { playingTheLast } from '../../browser/fixtures/stored.ts';
import type { Telling } from '../../../src/engine/index.ts';
import { exercisesWith, parsePlanFile } from '../../../src/plan/index.ts';
import { layOut, timelineMs } from '../../../src/routines/index.ts';
import { startSession } from '../../../src/session/index.ts';
import type { Session } from '../../../src/session/index.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import type { Sound } from '../../../src/settings/index.ts';
import { chimes } from '../../../src/ui/sound/chimes.ts';
import { waitInPage } from '../../../src/ui/sound/follow-cues.ts';
import { tellAloud } from '../../../src/ui/sound/tell-aloud.ts';
import type { Words } from '../../../src/ui/words.ts';
import { english } from '../../ui/english.ts';
import { mondayMorning } from '../fixtures/computer.ts';
import type { Computer } from '../fixtures/computer.ts';
import { connectLoudspeaker, letAnotherPageSpeak, silence } from '../fixtures/loudspeaker.ts';
import { text } from '../fixtures/page.tsx';
import { computerInSession, holdTimers, play, sessionOf } from '../fixtures/playing.ts';

const heardAs = (cues: Sound['cues']): Sound => ({ ...defaultSettings.sound, cues });

/** The page, opened on what a test tells it. */
function openUnseen(computer: Computer) {
  const close = vi.fn();
  const wordsFor = vi.fn((say: (words: Words) => void) => {
    say(english());
    return Promise.resolve(english());
  });
  let tell: (telling: Telling | null, plan?: unknown) => void = () => undefined;
  let chime: (volume: number) => void = () => undefined;
  tellAloud({
    clock: computer.door.clock,
    wait: waitInPage,
    watchTelling: (onTelling, onChime) => {
      tell = (telling, plan = null) => onTelling(telling, plan);
      chime = onChime;
    },
    wordsFor,
    close,
  });
  return {
    close,
    tell: (telling: Telling | null, plan?: unknown) => tell(telling, plan),
    chime: (volume: number) => chime(volume),
    /** It has the words that it is to say. */
    hasWords: () => waitFor(() => expect(wordsFor).toHaveBeenCalled()),
  };
}

async function open(session: Session) {
  holdTimers();
  const computer = await computerInSession(session);
  return { computer, ...openUnseen(computer) };
}

describe('the page that nobody sees', () => {
  it('tells a session by voice', async () => {
    const { said } = connectLoudspeaker();
    const session = sessionOf(['seatedMarch']);
    const { computer, tell } = await open(session);
    tell({ session, sound: heardAs('voice') });
    await play(computer, session.timeline.steps[0]!.durationMs / 1000 + 1);
    expect(said.at(-1)).toContain(text('player.doing.work'));
  });

  it('tells an exercise of somebody’s own by its name', async () => {
    const { said } = connectLoudspeaker();
    const read = parsePlanFile(readFileSync('assets/public/schema/plan-example.json', 'utf8'));
    if (!read.ok) throw new Error('The example is no plan');
    const own = read.plan.exercises[0]!;
    const item = { exerciseId: own.id, level: 'gentle' as const, dose: own.doses.gentle };
    const { setting } = own;
    const timeline = layOut({ setting, minutes: 2, items: [item, item] }, exercisesWith(read.plan));
    const session = startSession('own', { setting, minutes: 2, timeline }, mondayMorning);
    const { computer, tell, hasWords } = await open(session);
    tell({ session, sound: heardAs('voice') }, read.plan);
    await hasWords();
    await play(computer, timelineMs(timeline) / 1000);
    expect(said.join()).toContain(own.words!.name);
  });

  it('tells it by chimes without a word', async () => {
    const { said, rung } = connectLoudspeaker();
    const session = sessionOf(['seatedMarch']);
    const { computer, tell } = await open(session);
    tell({ session, sound: heardAs('chimes') });
    await play(computer, session.timeline.steps[0]!.durationMs / 1000 + 1);
    expect(rung).toEqual(chimes.go.map(({ hz }) => hz));
    expect(said).toEqual([]);
  });

  it('closes at once when the session is ended early or paused', async () => {
    connectLoudspeaker();
    const session = sessionOf(['seatedMarch']);
    const { computer, tell, close } = await open(session);
    tell({ session, sound: heardAs('voice') });
    await play(computer, 6);
    expect(close).not.toHaveBeenCalled();
    tell(null);
    expect(close).toHaveBeenCalledOnce();
  });

  it('says its last word before it closes', async () => {
    const { said } = connectLoudspeaker();
    const session = playingTheLast(2_000, mondayMorning);
    const { computer, tell, close } = await open(session);
    tell({ session, sound: heardAs('voice') });
    await play(computer, 3);
    tell(null);
    expect(said.filter((words) => words !== silence).at(-1)).toBe(text('player.cue.done'));
    expect(close).not.toHaveBeenCalled();
    await play(computer, 6);
    expect(close).toHaveBeenCalledOnce();
  });

  it('closes when nobody says what for it was opened', async () => {
    connectLoudspeaker();
    const { computer, close } = await open(sessionOf(['seatedMarch']));
    await play(computer, 4);
    expect(close).not.toHaveBeenCalled();
    await play(computer, 2);
    expect(close).toHaveBeenCalledOnce();
  });

  it('chimes because a question is there', async () => {
    const { rung } = connectLoudspeaker();
    const { computer, chime } = await open(sessionOf(['seatedMarch']));
    chime(50);
    await play(computer, 0.5);
    expect(rung).toEqual(chimes.prompt.map(({ hz }) => hz));
  });

  it('leaves the ear to a player that is open', async () => {
    const { said } = connectLoudspeaker();
    letAnotherPageSpeak();
    const session = sessionOf(['seatedMarch']);
    const { computer, tell } = await open(session);
    tell({ session, sound: heardAs('voice') });
    await play(computer, session.timeline.steps[0]!.durationMs / 1000 + 1);
    expect(said).toEqual([]);
  });
});
