import { describe, expect, it } from 'vitest';
import {
  endsAt,
  pauseSession,
  positionAt,
  resumeSession,
  settleAt,
  skipStep,
  startSession,
  stepBack,
} from '../../src/session/index.ts';
import type { Session } from '../../src/session/index.ts';
import { at, evening, startAt, started } from './timelines.ts';

/** The second of the timeline at which a session stands, or the second at which it ended. */
function secondAt(session: Session, now: number): number | string {
  const position = positionAt(session, now);
  return position.kind === 'over'
    ? `over since ${(position.endedAt - startAt) / 1000}`
    : position.sessionElapsedMs / 1000;
}

describe('a running session', () => {
  it.each([
    [0, 0, 'prepare', 10],
    [9.999, 0, 'prepare', 0.001],
    [10, 1, 'work', 20],
    [40, 3, 'hold', 10],
    [99.5, 8, 'rest', 0.5],
  ])('is after %d s in step %d, %s, with %d s to go', (second, index, kind, remaining) => {
    const position = positionAt(started(), at(second));
    expect(position).toMatchObject({
      kind: 'in-step',
      index,
      step: { kind },
      running: true,
      totalMs: 100_000,
    });
    expect(position).toMatchObject({ remainingMs: remaining * 1000, sessionElapsedMs: second * 1000 });
  });

  it('says which rep or breath it is, and how far into it', () => {
    expect(positionAt(started(), at(22))).toMatchObject({
      unit: { number: 3, of: 4, elapsedMs: 2_000, durationMs: 5_000 },
    });
    expect(positionAt(started(), at(89.999))).toMatchObject({ unit: { number: 3, of: 3, elapsedMs: 4_999 } });
    expect(positionAt(started(), at(52))).toMatchObject({ step: { kind: 'switch' }, unit: null });
  });

  it('says what comes next, and nothing after the last step', () => {
    expect(positionAt(started(), at(50))).toMatchObject({ next: { kind: 'hold', side: 'right' } });
    expect(positionAt(started(), at(95))).toMatchObject({ next: null });
  });

  it('is over from its last millisecond on, as of the instant at which it ended', () => {
    expect(secondAt(started(), at(100) - 1)).toBe(99.999);
    expect(secondAt(started(), at(100))).toBe('over since 100');
    expect(secondAt(started(), at(100_000))).toBe('over since 100');
  });

  it('knows when it ends', () => {
    expect(endsAt(started())).toBe(at(100));
  });

  it('survives being written down', () => {
    const session = resumeSession(pauseSession(skipStep(started(), at(4)), at(6)), at(60));
    expect(JSON.parse(JSON.stringify(session))).toEqual(session);
  });

  it('is over at once when it has no steps', () => {
    const empty = startSession('none', { setting: 'seated', minutes: 1, timeline: { steps: [] } }, startAt);
    expect(positionAt(empty, startAt)).toEqual({ kind: 'over', endedAt: startAt });
    expect(stepBack(skipStep(empty, startAt), startAt)).toEqual(empty);
  });
});

describe('a pause', () => {
  it('keeps the place, and the time in it does not count', () => {
    const paused = pauseSession(started(), at(22));
    expect(secondAt(paused, at(5_000))).toBe(22);
    expect(positionAt(paused, at(5_000))).toMatchObject({ running: false });
    expect(endsAt(paused)).toBeNull();
    const resumed = resumeSession(paused, at(5_000));
    expect(secondAt(resumed, at(5_003))).toBe(25);
    expect(endsAt(resumed)).toBe(at(5_078));
  });

  it('pressed twice is one pause, and a session that runs is not resumed', () => {
    const paused = pauseSession(started(), at(22));
    expect(pauseSession(paused, at(40))).toBe(paused);
    const running = started();
    expect(resumeSession(running, at(40))).toBe(running);
  });

  it('does not move a session that is over', () => {
    const session = started();
    for (const press of [pauseSession, resumeSession, stepBack, skipStep]) {
      expect(press(session, at(120))).toBe(session);
    }
  });
});

describe('back', () => {
  it.each([
    [20, 10, 'to the start of this step'],
    [12, 10, 'to the start of this step, two seconds in'],
    [11.999, 0, 'to the step before when this one has hardly begun'],
    [1, 0, 'to the very start from the first step'],
    [56, 50, 'to the change of sides from the other side'],
  ])('at %d s goes to %d s: %s', (from, to) => {
    const session = stepBack(started(), at(from));
    expect(secondAt(session, at(from))).toBe(to);
    expect(secondAt(session, at(from + 1))).toBe(to + 1);
  });

  it('goes back one step at each press', () => {
    const twice = stepBack(stepBack(started(), at(40)), at(40.5));
    expect(secondAt(twice, at(40.5))).toBe(30);
  });

  it('goes to a step that itself lasts less than two seconds, and over those that last no time', () => {
    const [prepare, work, ...rest] = evening.steps;
    const timeline = {
      steps: [prepare!, { ...prepare!, durationMs: 1_000 }, { ...prepare!, durationMs: 0 }, work!, ...rest],
    };
    const session = startSession('short', { setting: 'floor', minutes: 2, timeline }, startAt);
    expect(secondAt(stepBack(session, at(11.5)), at(11.5))).toBe(10);
  });
});

describe('skip', () => {
  it('goes to the next step, and from the last one to the end', () => {
    expect(secondAt(skipStep(started(), at(3)), at(3))).toBe(10);
    const last = skipStep(started(), at(91));
    expect(secondAt(last, at(91))).toBe('over since 91');
    expect(endsAt(last)).toBe(at(91));
  });

  it('leaves out what it jumps over', () => {
    const session = pauseSession(skipStep(started(), at(3)), at(8));
    expect(session.played).toEqual([
      { fromMs: 0, toMs: 3_000 },
      { fromMs: 10_000, toMs: 15_000 },
    ]);
  });

  it('moves on in a pause without ending it, and counts as a sign of life', () => {
    const session = skipStep(pauseSession(started(), at(3)), at(60));
    expect(positionAt(session, at(90))).toMatchObject({ index: 1, elapsedMs: 0, running: false });
    expect(session.clock).toMatchObject({ kind: 'paused', pausedAt: at(60) });
    expect(session.played).toEqual([{ fromMs: 0, toMs: 3_000 }]);
  });

  it('ends a paused session past its last step', () => {
    const session = skipStep(pauseSession(started(), at(95)), at(200));
    expect(secondAt(session, at(300))).toBe('over since 200');
  });
});

describe('a machine that slept', () => {
  it('played only until the last sure sign of life', () => {
    const settled = settleAt(started(), at(25));
    expect(secondAt(settled, at(9_000))).toBe(25);
    expect(settled.played).toEqual([{ fromMs: 0, toMs: 25_000 }]);
    expect(secondAt(resumeSession(settled, at(9_000)), at(9_001))).toBe(26);
  });

  it('has not slept into a time before the session went on', () => {
    const resumed = resumeSession(pauseSession(started(), at(22)), at(60));
    const settled = settleAt(resumed, at(40));
    expect(secondAt(settled, at(9_000))).toBe(22);
    expect(settled.clock).toMatchObject({ pausedAt: at(60) });
  });

  it('leaves a pause, and a session that was over by then, as they were', () => {
    const paused = pauseSession(started(), at(22));
    expect(settleAt(paused, at(10))).toBe(paused);
    const session = started();
    expect(settleAt(session, at(101))).toBe(session);
  });
});

describe('a clock that is set', () => {
  it('back, makes the session wait at the place from which it last went on', () => {
    const resumed = resumeSession(pauseSession(started(), at(22)), at(23));
    expect(secondAt(resumed, at(-3_600))).toBe(22);
    expect(pauseSession(resumed, at(-3_600)).played).toEqual([{ fromMs: 0, toMs: 22_000 }]);
  });

  it('back, goes on at the right second once an instant is known at which it surely played', () => {
    const moved = resumeSession(settleAt(started(), at(50)), at(-3_550));
    expect(secondAt(moved, at(-3_550))).toBe(50);
    expect(secondAt(moved, at(-3_540))).toBe(60);
  });
});
