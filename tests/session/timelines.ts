import fc from 'fast-check';
import { exerciseIds } from '../../src/exercises/index.ts';
import type { ExerciseId } from '../../src/exercises/index.ts';
import type { Side, Step, Timeline } from '../../src/routines/index.ts';
import { startSession } from '../../src/session/index.ts';
import type { Session } from '../../src/session/index.ts';

/** Any instant will do; this one is Monday 23 November 2026, 09:00 UTC. */
export const startAt = 1_795_424_400_000;

/** So many seconds after it. */
export const at = (seconds: number): number => startAt + seconds * 1000;

/** A session begun then. */
export const started = (timeline: Timeline = evening): Session =>
  startSession('one', { setting: 'floor', minutes: 2, timeline }, startAt);

const step = (
  kind: Step['kind'],
  exerciseId: ExerciseId,
  seconds: number,
  more: Partial<Step> = {},
): Step => ({
  kind,
  exerciseId,
  side: null,
  set: 1,
  sets: 1,
  durationMs: seconds * 1000,
  count: 0,
  ...more,
});

/**
 * 100 s by hand, with the second at which each step begins:
 *
 *   0 prepare | 10 bridge, 4 reps of 5 s | 30 prepare | 35 hold left | 50 switch | 55 hold right |
 *   70 prepare | 75 baby, 3 breaths of 5 s | 90 rest | 100
 */
export const evening: Timeline = {
  steps: [
    step('prepare', 'gluteBridge', 10),
    step('work', 'gluteBridge', 20, { count: 4 }),
    step('prepare', 'pigeon', 5, { side: 'left' }),
    step('hold', 'pigeon', 15, { side: 'left', count: 1 }),
    step('switch', 'pigeon', 5, { side: 'right' }),
    step('hold', 'pigeon', 15, { side: 'right', count: 1 }),
    step('prepare', 'happyBaby', 5),
    step('breathe', 'happyBaby', 15, { count: 3 }),
    step('rest', 'happyBaby', 10, { posture: 'standing' }),
  ],
};

/** Any timeline that may be stored, also such as no catalogue would give: thirds of milliseconds, empty steps. */
export const anyTimeline: fc.Arbitrary<Timeline> = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom<Step['kind']>('prepare', 'work', 'hold', 'breathe', 'switch', 'rest'),
        exerciseId: fc.constantFrom<ExerciseId>(...exerciseIds.slice(0, 2), 'own-ankle-rocks'),
        rung: fc.nat(2),
        side: fc.constantFrom<Side | null>('left', 'right', null),
        set: fc.constant(1),
        sets: fc.constant(1),
        durationMs: fc.oneof(fc.nat(20_000), fc.constant(0)),
        count: fc.nat(12),
      },
      { requiredKeys: ['kind', 'exerciseId', 'side', 'set', 'sets', 'durationMs', 'count'] },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) => ({ steps }));
