import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exerciseIds } from '../../src/exercises/index.ts';
import { completionFile, completionOf, completionSchema, dayAt, monthKey } from '../../src/journal/index.ts';
import {
  pauseSession,
  sessionLimits,
  sessionSchema,
  skipStep,
  startSession,
} from '../../src/session/index.ts';
import type { Session } from '../../src/session/index.ts';
import { read } from '../../src/shapes/index.ts';
import { anyTimeline, evening } from '../session/timelines.ts';
import { aCompletion, at } from './completions.ts';

const zone = 'America/New_York';
const startAt = at('2026-11-23T09:00', zone);
const after = (seconds: number): number => startAt + seconds * 1000;
const startedAt = (instant: number): Session =>
  startSession('one', { setting: 'floor', minutes: 2, timeline: evening }, instant);

describe('the record of a session', () => {
  it('says what was planned and what was done', () => {
    expect(completionOf(startedAt(startAt), after(40), zone)).toEqual({
      id: 'one',
      startedAt: startAt,
      endedAt: after(40),
      zone,
      day: '2026-11-23',
      outcome: 'partial',
      setting: 'floor',
      minutes: 2,
      plannedMs: 65_000,
      movedMs: 25_000,
      exercises: [
        { exerciseId: 'gluteBridge', kind: 'reps', planned: 4, done: 4, plannedMs: 20_000, doneMs: 20_000 },
        { exerciseId: 'pigeon', kind: 'hold', planned: 2, done: 0, plannedMs: 30_000, doneMs: 5_000 },
        { exerciseId: 'happyBaby', kind: 'breaths', planned: 3, done: 0, plannedMs: 15_000, doneMs: 0 },
      ],
    });
  });

  it('ends when the session ended, however late it is written', () => {
    const record = completionOf(startedAt(startAt), after(9_000), zone);
    expect(record).toMatchObject({ endedAt: after(100), outcome: 'finished', movedMs: 65_000 });
    expect(record).toEqual(completionOf(startedAt(startAt), after(100), zone));
  });

  it('is finished when all is done, though only the way up is left', () => {
    expect(completionOf(startedAt(startAt), after(92), zone).outcome).toBe('finished');
    expect(completionOf(startedAt(startAt), after(89.999), zone).outcome).toBe('partial');
  });

  it('is finished when only the time to get into position was skipped, not when a hold was', () => {
    const quick = skipStep(startedAt(startAt), after(3));
    expect(completionOf(quick, after(200), zone).outcome).toBe('finished');
    const withoutHold = skipStep(startedAt(startAt), after(40));
    expect(completionOf(withoutHold, after(200), zone).outcome).toBe('partial');
  });

  it('is abandoned when nothing was done, also when all was skipped', () => {
    expect(completionOf(startedAt(startAt), after(9), zone)).toMatchObject({
      outcome: 'abandoned',
      movedMs: 0,
    });
    const skipped = evening.steps.reduce((session) => skipStep(session, startAt), startedAt(startAt));
    expect(completionOf(skipped, after(1), zone)).toMatchObject({ outcome: 'abandoned', endedAt: startAt });
  });

  it('does not end before it began when the clock was set back', () => {
    const record = completionOf(startedAt(startAt), startAt - 86_400_000, zone);
    expect(record).toMatchObject({ endedAt: startAt, day: '2026-11-23', outcome: 'abandoned' });
  });

  it('keeps what was done before a pause that nobody ended', () => {
    const paused = pauseSession(startedAt(startAt), after(20));
    expect(completionOf(paused, after(1_800), zone)).toMatchObject({ outcome: 'partial', movedMs: 10_000 });
  });
});

describe('the record of any session that may be stored', () => {
  const isStored = (session: Session, now: number): void => {
    expect(read(sessionSchema, session)).toEqual(session);
    const record = completionOf(session, now, zone);
    expect(read(completionSchema, JSON.parse(JSON.stringify(record)))).toEqual(record);
  };

  test('may be stored too', () => {
    fc.assert(
      fc.property(anyTimeline, fc.integer({ min: -10_000, max: 300_000 }), (timeline, passedMs) => {
        isStored({ ...startedAt(startAt), timeline }, startAt + passedMs);
      }),
    );
  });

  it('may be stored too when the session is as large as can be', () => {
    const shapes = [
      { kind: 'hold' },
      { kind: 'breathe' },
      { kind: 'work' },
      { kind: 'work', direction: 'forward' },
    ] as const;
    const steps = Array.from({ length: sessionLimits.steps }, (_, n) => ({
      ...evening.steps[1]!,
      ...shapes[n % shapes.length],
      exerciseId: exerciseIds[Math.floor(n / shapes.length) % exerciseIds.length]!,
      durationMs: 10_000,
      count: sessionLimits.count,
    }));
    isStored({ ...startedAt(startAt), timeline: { steps } }, after(7_200));
    const same = steps.map((step) => ({ ...step, kind: 'work' as const, exerciseId: exerciseIds[0] }));
    isStored({ ...startedAt(startAt), timeline: { steps: same } }, after(7_200));
  });
});

describe('the day of a session', () => {
  it.each([
    ['2026-11-23T10:00:00Z', 'Pacific/Auckland', '2026-11-23'],
    ['2026-11-23T11:00:00Z', 'Pacific/Auckland', '2026-11-24'],
    ['2026-11-24T04:59:59Z', 'America/New_York', '2026-11-23'],
    ['2026-11-24T05:00:00Z', 'America/New_York', '2026-11-24'],
    ['2026-12-31T18:15:00Z', 'Asia/Kathmandu', '2027-01-01'],
    // A leap day, which the date line makes the day before on one side and the day itself on the other.
    ['2028-02-29T10:30:00Z', 'Pacific/Kiritimati', '2028-03-01'],
    ['2028-02-29T10:30:00Z', 'Pacific/Pago_Pago', '2028-02-28'],
  ])('at %s in %s is %s', (instant, where, day) => {
    expect(dayAt(Temporal.Instant.from(instant).epochMilliseconds, where)).toBe(day);
  });

  it.each(['Pacific/Auckland', 'America/New_York'])(
    'is the one on which it ended when it runs past midnight in %s',
    (where) => {
      const session = startedAt(at('2026-11-30T23:59', where));
      expect(completionOf(session, at('2026-11-30T23:59:50', where), where).day).toBe('2026-11-30');
      const record = completionOf(session, at('2026-12-01T00:05', where), where);
      expect(record.day).toBe('2026-12-01');
      expect(monthKey(record.day)).toBe('journal/2026-12');
    },
  );

  it.each([
    ['the hour that comes twice', 'America/New_York', '2026-11-01T05:59:30Z', '2026-11-01'],
    ['the hour that is left out', 'America/New_York', '2026-03-08T06:59:30Z', '2026-03-08'],
    ['the hour that comes twice', 'Pacific/Auckland', '2026-04-04T13:59:30Z', '2026-04-05'],
    ['the hour that is left out', 'Pacific/Auckland', '2026-09-26T13:59:30Z', '2026-09-27'],
    ['the midnight that is left out', 'Africa/Cairo', '2026-04-23T21:59:30Z', '2026-04-24'],
    ['the midnight that comes twice', 'Africa/Cairo', '2026-10-29T20:59:30Z', '2026-10-29'],
  ])('and its length are right across %s in %s', (_, where, instant, day) => {
    const start = Temporal.Instant.from(instant).epochMilliseconds;
    const record = completionOf(startedAt(start), start + 100_000, where);
    expect(record).toMatchObject({ day, movedMs: 65_000, endedAt: start + 100_000 });
  });

  it('stays what it was when the zone changes later', () => {
    const record = completionOf(startedAt(startAt), after(100), 'Pacific/Auckland');
    expect(record).toMatchObject({ zone: 'Pacific/Auckland', day: '2026-11-24' });
    expect(completionOf(startedAt(startAt), after(100), zone)).toMatchObject({ zone, day: '2026-11-23' });
  });
});

describe('the record as a file', () => {
  it('names the app and the version, and holds the completions as they are', () => {
    const completions = [aCompletion(), aCompletion({ id: 'two' })];
    expect(JSON.parse(completionFile(completions))).toEqual({ app: 'limber', v: 1, completions });
  });
});
