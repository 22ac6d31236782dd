import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue, settings, type ExerciseId } from '../../src/exercises/index.ts';
import { gentlePlan, owedOn, progressOf, withProgress, type Reported } from '../../src/plan/index.ts';
import { breakMinutes, historyOf, layOut, newcomer, suggest } from '../../src/routines/index.ts';
import { amountsIn } from '../routines/amounts.ts';
import { runLength } from '../run-length.ts';

const from = '2027-12-15';
const daysLived = runLength(180, 366);

const dayAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** Numbers from 0 up to 1, the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What somebody says after a session: mostly little, often nothing at all. */
function said(roll: () => number, ids: readonly ExerciseId[]): Pick<Reported, 'report' | 'morning'> {
  if (roll() < 0.3) return {};
  const score = roll() < 0.9 ? Math.floor(roll() * 3) : 3 + Math.floor(roll() * 8);
  const named = ids[Math.floor(roll() * ids.length * 2)];
  return {
    report: {
      score,
      ...(roll() < 0.01 && { feels: ['catching' as const] }),
      ...(named && score > 2 && { exerciseId: named }),
    },
    ...(score > 2 && { morning: { score: Math.max(0, score - 2 + Math.floor(roll() * 3)) } }),
  };
}

const isAbout = ({ report, exercises }: Reported, id: ExerciseId): boolean =>
  report?.exerciseId
    ? report.exerciseId === id
    : exercises.some((row) => row.exerciseId === id && row.doneMs > 0);

const isAgainst = ({ report, morning }: Reported): boolean =>
  report !== undefined &&
  (report.score > 2 ||
    (report.feels?.length ?? 0) > 0 ||
    (morning !== undefined && morning.score > report.score));

const isStrong = ({ report }: Reported): boolean =>
  report !== undefined && (report.score > 5 || (report.feels?.length ?? 0) > 0);

/** A day on which more of it was earned: done, and said to be easy. */
const isEarned = (session: Reported, id: ExerciseId): boolean =>
  session.report !== undefined &&
  !isAgainst(session) &&
  session.exercises.some((row) => row.exerciseId === id && row.done > 0);

it('in a year, nobody goes up without three good days, and whoever says that it hurts goes down at once', () => {
  const met = { up: 0, down: 0, rested: 0 };
  const year = fc.property(fc.integer(), (seed) => {
    const roll = dice(seed);
    let done: readonly Reported[] = [];
    let before = new Map<ExerciseId, number>();
    const changedOn = new Map<ExerciseId, string>();
    const strongOn = new Map<ExerciseId, string>();
    for (let n = 0; n < daysLived; n += 1) {
      const day = dayAfter(from, n);
      if (roll() < 0.2) continue;
      const progress = progressOf(done, day);
      const now = new Map(
        catalogue.flatMap(({ id }) => {
          const known = progress.exercises[id];
          return known ? [[id, known.rung] as const] : [];
        }),
      );
      for (const [id, rung] of now) {
        const was = before.get(id);
        if (was === undefined || was === rung) continue;
        if (rung > was) {
          met.up += 1;
          const since = changedOn.get(id) ?? '';
          const days = done.filter((session) => session.day > since && isEarned(session, id));
          expect(rung, `${id} on ${day}`).toBe(was + 1);
          expect(new Set(days.map((session) => session.day)).size, `${id} on ${day}`).toBeGreaterThanOrEqual(
            3,
          );
        } else met.down += 1;
        // The last session may have been yesterday at the earliest: its day still counts from then on.
        changedOn.set(id, dayAfter(day, -1));
      }
      before = now;
      const today: Reported[] = [];
      for (let i = Math.floor(roll() * 5); i > 0; i -= 1) {
        const person = { ...newcomer, deepStretches: true, daysOfUse: n };
        const profile = withProgress(person, progressOf([...done, ...today], day));
        const owed = owedOn(gentlePlan(from, profile.rungs), [...done, ...today], day);
        const hipsHurt = roll() < 0.05;
        const request = {
          setting: settings[Math.floor(roll() * settings.length)]!,
          minutes: breakMinutes[Math.floor(roll() * breakMinutes.length)]!,
          hipsHurt,
          owed,
        };
        const suggestion = suggest(request, historyOf([], day), profile, `${seed} ${n} ${i}`);
        if (suggestion.kind !== 'fits') continue;
        const { items } = suggestion.routine;
        for (const { exerciseId, rung } of items) {
          expect(rung, exerciseId).toBe(hipsHurt ? 0 : (profile.rungs[exerciseId] ?? 0));
          const rest = strongOn.get(exerciseId);
          if (rest) expect(day >= dayAfter(rest, 7), `${exerciseId} rests on ${day}`).toBe(true);
        }
        const ids = items.map(({ exerciseId }) => exerciseId);
        const rows = amountsIn(layOut(suggestion.routine).steps).map(
          ({ exerciseId, kind, count, workMs }) => {
            const rung = items.find((item) => item.exerciseId === exerciseId)?.rung;
            const part = roll() < 0.9 ? 1 : roll();
            return {
              exerciseId,
              kind,
              planned: count,
              done: Math.floor(count * part),
              doneMs: workMs * part,
              ...(rung !== undefined && { rung }),
            };
          },
        );
        const session: Reported = { day, exercises: rows, ...said(roll, ids) };
        const stood = isAgainst(session) ? progressOf([...done, ...today], day) : null;
        today.push(session);
        if (!stood) continue;
        const stands = progressOf([...done, ...today], day);
        for (const { id } of catalogue.filter((exercise) => isAbout(session, exercise.id))) {
          const was = stood.exercises[id]?.rung ?? 0;
          const entry = stands.exercises[id]!;
          if (was > 0) expect(entry.rung, `${id} on ${day}`).toBeLessThan(was);
          else expect(entry.rung, `${id} on ${day}`).toBe(0);
          if (entry.sessionsAside !== undefined || entry.pausedUntil !== undefined) met.rested += 1;
          if (!isStrong(session)) continue;
          strongOn.set(id, day);
          expect(entry.rung, id).toBe(0);
          expect(entry.pausedUntil! >= dayAfter(day, 7), id).toBe(true);
        }
      }
      done = [...done, ...today];
    }
  });
  fc.assert(year, { numRuns: runLength(1, 10), endOnFailure: true });
  expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(20);
});
