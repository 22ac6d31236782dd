import { describe, expect, it } from 'vitest';
import {
  doneSoFar,
  pauseSession,
  resumeSession,
  skipStep,
  startSession,
  stepBack,
} from '../../src/session/index.ts';
import type { Session } from '../../src/session/index.ts';
import { layOut, timelineMs } from '../../src/routines/index.ts';
import { evening } from './timelines.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';

const at = (seconds: number): number => 1_795_424_400_000 + seconds * 1000;
const started = (timeline = evening): Session =>
  startSession('one', { setting: 'floor', minutes: 2, timeline }, at(0));

const counts = (session: Session, seconds: number): readonly string[] =>
  doneSoFar(session, at(seconds)).map(
    ({ exerciseId, done, planned, kind }) => `${exerciseId} ${done} of ${planned} ${kind}`,
  );

describe('what is done', () => {
  it('is nothing at first, with all that is planned', () => {
    expect(counts(started(), 0)).toEqual([
      'gluteBridge 0 of 4 reps',
      'pigeon 0 of 2 hold',
      'happyBaby 0 of 3 breaths',
    ]);
    expect(doneSoFar(started(), at(0)).map(({ plannedMs }) => plannedMs)).toEqual([20_000, 30_000, 15_000]);
  });

  it('counts a rep when it was played to its end, and the time in it at once', () => {
    expect(counts(started(), 19.999)[0]).toBe('gluteBridge 1 of 4 reps');
    expect(counts(started(), 20)[0]).toBe('gluteBridge 2 of 4 reps');
    expect(doneSoFar(started(), at(23.5))[0]).toMatchObject({ done: 2, doneMs: 13_500 });
  });

  it('says from which rung of its ladder an exercise was drawn, where it was drawn from one', () => {
    const steps = evening.steps.map((step) => (step.exerciseId === 'pigeon' ? { ...step, rung: 2 } : step));
    const rungs = doneSoFar(started({ steps }), at(100)).map((row) => ('rung' in row ? row.rung : null));
    expect(rungs).toEqual([null, 2, null]);
  });

  it('does not grow after the end', () => {
    expect(counts(started(), 100)).toEqual(counts(started(), 100_000));
    expect(counts(started(), 100)).toEqual([
      'gluteBridge 4 of 4 reps',
      'pigeon 2 of 2 hold',
      'happyBaby 3 of 3 breaths',
    ]);
  });

  it('leaves out what was skipped', () => {
    const session = skipStep(started(), at(22));
    expect(counts(session, 22)[0]).toBe('gluteBridge 2 of 4 reps');
    expect(counts(session, 90)[0]).toBe('gluteBridge 2 of 4 reps');
  });

  it('counts once what was done twice', () => {
    const again = stepBack(started(), at(29));
    expect(counts(again, 29)[0]).toBe('gluteBridge 3 of 4 reps');
    expect(counts(again, 29 + 11)[0]).toBe('gluteBridge 3 of 4 reps');
    expect(counts(again, 29 + 20)[0]).toBe('gluteBridge 4 of 4 reps');
    expect(doneSoFar(again, at(60))[0]).toMatchObject({ doneMs: 20_000 });
  });

  it('counts a rep with a pause in its middle', () => {
    const session = resumeSession(pauseSession(started(), at(12)), at(500));
    expect(counts(session, 502)[0]).toBe('gluteBridge 0 of 4 reps');
    expect(counts(session, 503)[0]).toBe('gluteBridge 1 of 4 reps');
  });

  it('tells circles from reps and sums both ways round, sets and sides', () => {
    const dose = exerciseById('sideLyingLegCircles').doses.clinic!;
    const timeline = layOut({
      setting: 'floor',
      minutes: 5,
      items: [{ exerciseId: 'sideLyingLegCircles', level: 'clinic', dose }],
    });
    const end = timelineMs(timeline) / 1000;
    expect(counts(started(timeline), end)).toEqual(['sideLyingLegCircles 120 of 120 circles']);
  });

  it('asks for nothing in a step that lasts no time', () => {
    const timeline = { steps: [{ ...evening.steps[1]!, durationMs: 0 }, ...evening.steps.slice(1)] };
    expect(counts(started(timeline), 0)[0]).toBe('gluteBridge 0 of 4 reps');
  });

  it('counts reps that last a fraction of a millisecond more than whole ones', () => {
    const timeline = { steps: [{ ...evening.steps[1]!, durationMs: 10_000, count: 7 }] };
    expect(counts(started(timeline), 10)).toEqual(['gluteBridge 7 of 7 reps']);
    expect(counts(started(timeline), 9.999)).toEqual(['gluteBridge 6 of 7 reps']);
  });
});
