import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue, ladderOf } from '../../src/exercises/index.ts';
import type { BuiltInId, ExerciseId } from '../../src/exercises/index.ts';
import { progressOf, type Feeling, type Reported } from '../../src/plan/index.ts';
import { aRow, said } from './sessions.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';
import { runs } from '../run-length.ts';

/** Two of each class, ladders of three to five rungs; few, so that what is said falls on the same ones again. */
const ids: readonly BuiltInId[] = [
  'seatedKneeExtension',
  'gluteSqueeze',
  'kneeToChest',
  'sitToStand',
  'pigeon',
  'halfKneelingStretch',
];
const feelings: readonly Feeling[] = ['sharp', 'catching', 'numb'];
const first = Temporal.PlainDate.from('2026-02-01');

const score = fc.oneof({ weight: 4, arbitrary: fc.nat(2) }, fc.nat(10));
const report = fc.record(
  {
    score,
    feels: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, fc.subarray([...feelings])),
    exerciseId: fc.constantFrom<ExerciseId>(...ids),
  },
  { requiredKeys: ['score'] },
);
const row = fc
  .record({
    id: fc.constantFrom(...ids),
    rung: fc.nat(6),
    part: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, fc.constantFrom(0, 0.5)),
  })
  .map(({ id, rung, part }) => aRow(id, rung, part));
const session = fc.record({
  gap: fc.oneof({ weight: 8, arbitrary: fc.nat(3) }, fc.nat(40)),
  exercises: fc.uniqueArray(row, { minLength: 1, maxLength: 4, selector: ({ exerciseId }) => exerciseId }),
  report: fc.option(report, { nil: undefined, freq: 4 }),
  morning: fc.option(score, { nil: undefined }),
});

/** Some months of sessions: mostly a day or so apart, sometimes weeks. */
const history = fc.array(session, { maxLength: 40 }).map((sessions): readonly Reported[] => {
  let day = first;
  return sessions.map(({ gap, exercises, report: what, morning }) => {
    day = day.add({ days: gap });
    return {
      day: day.toString(),
      exercises,
      ...(what === undefined ? {} : said(what.score, what, morning)),
    };
  });
});

const few = ids.map((id) => exerciseById(id));
const daysApart = (from: string, to: string): number => Temporal.PlainDate.from(from).until(to).days;

/** Where somebody stands with these few. */
const rungsOf = (sessions: readonly Reported[], today: string): ReadonlyMap<ExerciseId, number> => {
  const { exercises } = progressOf(sessions, today, few);
  return new Map(
    ids.flatMap((id) => {
      const rung = exercises[id]?.rung;
      return rung === undefined ? [] : [[id, rung]];
    }),
  );
};

const fourHundred = { numRuns: runs(400) };

/** Nothing was said against an exercise, something was said, and all that was asked of it was done. */
const isGood = ({ report: what, morning, exercises }: Reported, id: ExerciseId): boolean =>
  what !== undefined &&
  what.score <= 2 &&
  (what.feels ?? []).length === 0 &&
  (morning?.score ?? 0) <= what.score &&
  exercises.some(({ exerciseId, doneMs }) => exerciseId === id && doneMs > 0);

it('nobody goes up by more than a rung, or without three good days since the last change', () => {
  fc.assert(
    fc.property(history, (sessions) => {
      const since = new Map<ExerciseId, number>();
      let last: ReadonlyMap<ExerciseId, number> = new Map();
      sessions.forEach(({ day }, i) => {
        // What the days until then have changed comes before what the session does.
        const before = rungsOf(sessions.slice(0, i), day);
        const after = rungsOf(sessions.slice(0, i + 1), day);
        for (const [id, was] of before) {
          expect(was).toBeLessThanOrEqual(last.get(id)!);
          if (was !== last.get(id)) since.set(id, i);
          const rung = after.get(id)!;
          if (rung > was) {
            const lately = sessions.slice(since.get(id) ?? 0, i + 1).filter((one) => isGood(one, id));
            expect(rung).toBe(was + 1);
            expect(new Set(lately.map((one) => one.day)).size).toBeGreaterThanOrEqual(3);
          }
          if (rung !== was) since.set(id, i + 1);
        }
        last = after;
      });
    }),
    fourHundred,
  );
});

it('whoever reports discomfort goes down at once, or rests from it', () => {
  fc.assert(
    fc.property(
      history,
      row,
      fc.integer({ min: 3, max: 10 }),
      fc.boolean(),
      (sessions, sore, felt, isNamed) => {
        fc.pre(sore.doneMs > 0);
        const day = sessions.at(-1)?.day ?? first.toString();
        const id = sore.exerciseId;
        const now = { day, exercises: [sore], ...said(felt, isNamed ? { exerciseId: id } : {}) };
        const was = progressOf(sessions, day).exercises[id];
        const is = progressOf([...sessions, now], day).exercises[id]!;
        const rests = is.pausedUntil !== undefined || is.sessionsAside !== undefined;
        const from = was?.rung ?? Math.min(sore.rung!, ladderOf(exerciseById(id)).length - 1);
        expect(is.credits).toEqual([]);
        if (from === 0) expect(is.rung).toBe(0);
        else expect(is.rung).toBeLessThan(from);
        expect(rests || from > 0).toBe(true);
        if (felt > 5) expect(is).toMatchObject({ rung: 0, pausedUntil: expect.any(String) });
      },
    ),
    fourHundred,
  );
});

it('after four weeks without it, an exercise begins at the bottom', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 28, max: 400 }), (sessions, away) => {
      const today = Temporal.PlainDate.from(sessions.at(-1)?.day ?? first)
        .add({ days: away })
        .toString();
      expect([...rungsOf(sessions, today).values()].filter((rung) => rung > 0)).toEqual([]);
    }),
    fourHundred,
  );
});

it('class C is never at its highest level within two weeks of anything that was felt', () => {
  fc.assert(
    fc.property(history, fc.nat(14), (sessions, later) => {
      const last = sessions.at(-1)?.day ?? first.toString();
      const today = Temporal.PlainDate.from(last).add({ days: later }).toString();
      const isFelt = sessions.some(
        ({ day, report: what, morning }) =>
          daysApart(day, today) <= 14 &&
          ((what?.score ?? 0) > 0 || (what?.feels ?? []).length > 0 || (morning?.score ?? 0) > 0),
      );
      fc.pre(isFelt);
      for (const [id, rung] of rungsOf(sessions, today)) {
        const exercise = exerciseById(id);
        if (exercise.class === 'C') expect(ladderOf(exercise)[rung]!.level).not.toBe('progress');
      }
    }),
    fourHundred,
  );
});

it('nobody ever stands beside the ladder, and the same facts say the same', () => {
  fc.assert(
    fc.property(history, fc.nat(60), (sessions, later) => {
      const last = sessions.at(-1)?.day ?? first.toString();
      const today = Temporal.PlainDate.from(last).add({ days: later }).toString();
      const progress = progressOf(sessions, today);
      for (const { id, ...exercise } of catalogue) {
        const rung = progress.exercises[id]?.rung ?? 0;
        expect(ladderOf(exercise)[rung], id).toBeDefined();
      }
      expect(progressOf(structuredClone(sessions), today, catalogue.toReversed())).toEqual(progress);
    }),
    fourHundred,
  );
});

it('the order of the movements in a session does not matter, nor do sessions of others of which nothing is said', () => {
  fc.assert(
    fc.property(history, (sessions) => {
      const day = sessions.at(-1)?.day ?? first.toString();
      const turned = sessions.map((one) => ({ ...one, exercises: one.exercises.toReversed() }));
      expect(rungsOf(turned, day)).toEqual(rungsOf(sessions, day));
      const between = sessions.flatMap((one) => [one, { day: one.day, exercises: [aRow('catCow', 0)] }]);
      expect(rungsOf(between, day)).toEqual(rungsOf(sessions, day));
    }),
    fourHundred,
  );
});
