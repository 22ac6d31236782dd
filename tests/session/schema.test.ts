import { describe, expect, it } from 'vitest';
import { pauseSession, sessionSchema, skipStep, startSession } from '../../src/session/index.ts';
import type { Session } from '../../src/session/index.ts';
import { read } from '../../src/shapes/index.ts';
import { evening } from './timelines.ts';

const startAt = 1_795_424_400_000;
const started = startSession('one', { setting: 'floor', minutes: 2, timeline: evening }, startAt);
const good: Session = pauseSession(skipStep(started, startAt + 3_000), startAt + 8_000);
const step = evening.steps[1]!;
const isGood = (session: unknown): boolean => read(sessionSchema, session) !== null;

describe('a stored session', () => {
  it('is read as it was written, running or paused', () => {
    for (const session of [started, good]) {
      expect(read(sessionSchema, JSON.parse(JSON.stringify(session)))).toEqual(session);
    }
  });

  it.each<readonly [string, unknown]>([
    ['is no object', 'session'],
    ['is none at all', null],
    ['has no id', { ...good, id: '' }],
    ['has no clock', { ...good, clock: undefined }],
    ['has a clock of an unknown kind', { ...good, clock: { kind: 'stopped', offsetMs: 0 } }],
    ['stands before its start', { ...good, clock: { ...good.clock, offsetMs: -1 } }],
    ['stands past its end', { ...good, clock: { ...good.clock, offsetMs: 100_001 } }],
    ['stands nowhere', { ...good, clock: { ...good.clock, offsetMs: Number.NaN } }],
    ['started in no year that can be written', { ...good, startedAt: 1e300 }],
    ['started between two milliseconds', { ...good, startedAt: startAt + 0.5 }],
    ['has no steps', { ...good, timeline: { steps: [] }, played: [], clock: { ...good.clock, offsetMs: 0 } }],
    ['has too many steps', { ...good, timeline: { steps: Array.from({ length: 401 }, () => step) } }],
    [
      'lasts longer than any routine',
      { ...good, timeline: { steps: Array.from({ length: 361 }, () => step) } },
    ],
    ['has a step of negative length', { ...good, timeline: { steps: [{ ...step, durationMs: -1 }] } }],
    [
      'has a step of what is no exercise',
      { ...good, timeline: { steps: [{ ...step, exerciseId: 'own-' }] } },
    ],
    ['has a step of half a rung', { ...good, timeline: { steps: [{ ...step, rung: 0.5 }] } }],
    ['has a step above every ladder', { ...good, timeline: { steps: [{ ...step, rung: 17 }] } }],
    ['has spans out of order', { ...good, played: [...good.played].reverse() }],
    [
      'has spans that overlap',
      {
        ...good,
        played: [
          { fromMs: 0, toMs: 9 },
          { fromMs: 8, toMs: 12 },
        ],
      },
    ],
    ['has an empty span', { ...good, played: [{ fromMs: 5, toMs: 5 }] }],
    ['has a span past its end', { ...good, played: [{ fromMs: 0, toMs: 100_001 }] }],
  ])('is refused when it %s', (_, session) => {
    expect(isGood(session)).toBe(false);
  });
});
