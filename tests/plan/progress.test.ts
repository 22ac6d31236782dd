import { describe, expect, it, test } from 'vitest';
import { catalogue, ladderOf, rungAt } from '../../src/exercises/index.ts';
import type { ExerciseId } from '../../src/exercises/index.ts';
import { progressOf, withProgress, type ExerciseProgress, type Reported } from '../../src/plan/index.ts';
import { newcomer } from '../../src/routines/index.ts';
import { anOwnExercise } from '../exercises/own-exercises.ts';
import { aRow, aSession, said } from './sessions.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';
import { choose } from '../routines/choose.ts';

/** Five rungs: 5 x 3 s, 8 x 3 s, 8 x 4 s (standard), 10 x 4 s, 10 x 5 s (progress). */
const knee: ExerciseId = 'seatedKneeExtension';
const standard = rungAt(exerciseById(knee), 'standard');
const top = ladderOf(exerciseById(knee)).length - 1;

const of = (
  sessions: readonly Reported[],
  today: string,
  id: ExerciseId = knee,
): ExerciseProgress | undefined => progressOf(sessions, today).exercises[id];

const days = (first: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => Temporal.PlainDate.from(first).add({ days: i }).toString());

describe('what is said after a session', () => {
  const on = '2026-03-02'; // a Monday
  const twoGood = [
    aSession('2026-02-26', knee, standard, said(0)),
    aSession('2026-02-27', knee, standard, said(0)),
  ];
  const after = (...sessions: readonly Reported[]) => of([...twoGood, ...sessions], on);
  const here = (...what: Parameters<typeof said>) => aSession(on, knee, standard, said(...what));

  it('0 to 2: it stays as it is, and the day counts', () => {
    for (const score of [0, 1, 2]) {
      expect(of([aSession(on, knee, standard, said(score))], on)).toEqual({
        rung: standard,
        credits: [on],
        lastDay: on,
      });
    }
  });

  it('the third such day leads up one rung', () => {
    expect(after(here(2))).toEqual({ rung: standard + 1, credits: [], lastDay: on });
  });

  it('3 to 5: down to the level below, and what counted counts no more', () => {
    for (const score of [3, 4, 5]) expect(after(here(score))).toEqual({ rung: 0, credits: [], lastDay: on });
    const between = aSession(on, knee, standard + 1, said(3));
    expect(of([between], on)).toMatchObject({ rung: standard });
    expect(of([aSession(on, knee, top, said(3))], on)).toMatchObject({ rung: standard });
  });

  it('3 to 5 on the lowest rung: it is left out of the next two sessions for its easier neighbour', () => {
    const sore = aSession(on, 'sideLyingLegCircles', 0, said(4));
    const other = aSession('2026-03-03', 'gluteSqueeze', 0);
    const circles = (...more: Reported[]) => of([sore, ...more], '2026-03-03', 'sideLyingLegCircles');
    expect(circles()).toMatchObject({ rung: 0, sessionsAside: 2, swapFor: 'clamshell' });
    expect(circles(other)).toMatchObject({ sessionsAside: 1, swapFor: 'clamshell' });
    expect(circles(other, other)).toEqual({ rung: 0, credits: [], lastDay: on });
  });

  it('has nothing to take its place where there is nothing easier, or that rests too', () => {
    expect(of([aSession(on, 'gluteSqueeze', 0, said(4))], on, 'gluteSqueeze')).not.toHaveProperty('swapFor');
    const both = { ...aSession(on, 'clamshell', 0), ...said(4) };
    const sore = { ...both, exercises: [aRow('clamshell', 0), aRow('sideLyingLegCircles', 0)] };
    expect(of([sore], on, 'sideLyingLegCircles')).not.toHaveProperty('swapFor');
  });

  test.each([
    ['above 5', said(6)],
    ['sharp', said(1, { feels: ['sharp'] })],
    ['catching', said(0, { feels: ['catching'] })],
    ['numb', said(2, { feels: ['numb'] })],
  ])('%s: it rests for a week and begins again at the bottom', (_, what) => {
    const sessions = [...twoGood, aSession(on, knee, standard, what)];
    expect(of(sessions, on)).toMatchObject({ rung: 0, credits: [], pausedUntil: '2026-03-09' });
    expect(of(sessions, '2026-03-08')).toMatchObject({ pausedUntil: '2026-03-09' });
    expect(of(sessions, '2026-03-09')).not.toHaveProperty('pausedUntil');
  });

  it('worse on the next morning: down to the level below', () => {
    expect(after(here(2, {}, 3))).toMatchObject({ rung: 0, credits: [] });
    expect(after(here(2, {}, 2))).toMatchObject({ rung: standard + 1 });
    const twice = aSession(on, knee, top, said(4, {}, 5));
    expect(of([twice], on), 'a level for the evening and one for the morning').toMatchObject({ rung: 0 });
  });

  it('worse on two mornings in a row: it rests for a week from the second on', () => {
    const sessions = [
      aSession('2026-03-02', knee, top, said(3, {}, 4)),
      aSession('2026-03-04', knee, 0, said(3, {}, 4)),
    ];
    expect(of(sessions.slice(0, 1), '2026-03-05')).not.toHaveProperty('pausedUntil');
    expect(of(sessions, '2026-03-05')).toMatchObject({ rung: 0, pausedUntil: '2026-03-12' });
    const settled = aSession('2026-03-03', knee, 0, said(3, {}, 2));
    expect(of([sessions[0]!, settled, sessions[1]!], '2026-03-05')).not.toHaveProperty('pausedUntil');
  });

  it('names a movement: the others come to no harm, and get no credit either', () => {
    const named = {
      ...aSession(on, knee, standard, said(4, { exerciseId: 'gluteSqueeze' })),
      exercises: [aRow(knee, standard), aRow('gluteSqueeze', 1)],
    };
    expect(of([...twoGood, named], on)).toEqual({
      rung: standard,
      credits: ['2026-02-26', '2026-02-27'],
      lastDay: on,
    });
    expect(of([...twoGood, named], on, 'gluteSqueeze')).toMatchObject({ rung: 0 });
  });

  it('names none: it concerns each movement that was begun', () => {
    const two = {
      ...aSession(on, knee, standard, said(4)),
      exercises: [aRow(knee, standard), aRow('gluteSqueeze', 1), aRow('seatedMarch', 1, 0)],
    };
    expect(of([two], on)).toMatchObject({ rung: 0 });
    expect(of([two], on, 'gluteSqueeze')).toMatchObject({ rung: 0 });
    expect(of([two], on, 'seatedMarch')).toBeUndefined();
  });

  it('is nothing: no credit, no harm', () => {
    expect(after(aSession(on, knee, standard))).toEqual({
      rung: standard,
      credits: ['2026-02-26', '2026-02-27'],
      lastDay: on,
    });
  });
});

describe('the way up', () => {
  const good = (day: string, rung: number, part = 1): Reported => ({
    day,
    exercises: [aRow(knee, rung, part)],
    ...said(1),
  });

  it('takes three days, not three sessions', () => {
    expect(of([good('2026-03-02', 0), good('2026-03-02', 0), good('2026-03-02', 0)], '2026-03-02')).toEqual({
      rung: 0,
      credits: ['2026-03-02'],
      lastDay: '2026-03-02',
    });
  });

  it('takes three more days for the next rung', () => {
    const sessions = days('2026-03-02', 9).map((day, i) => good(day, Math.floor(i / 3)));
    expect(sessions.map((_, i) => of(sessions.slice(0, i + 1), sessions[i]!.day)!.rung)).toEqual([
      0, 0, 1, 1, 1, 2, 2, 2, 3,
    ]);
  });

  it('ends at the top', () => {
    const sessions = days('2026-03-02', 5).map((day) => good(day, top));
    expect(of(sessions, '2026-03-06')).toMatchObject({ rung: top, credits: days('2026-03-04', 3) });
  });

  it('asks for the whole dose of the rung, be it in parts of one day', () => {
    const [one, two, three] = days('2026-03-02', 3);
    const halves = (day: string) => [good(day, 0, 0.5), good(day, 0, 0.5)].map(asPlanned);
    expect(of([good(one!, 0), good(two!, 0), ...halves(three!)], three!)).toMatchObject({ rung: 1 });
    expect(of([good(one!, 0), good(two!, 0), halves(three!)[0]!], three!)).toMatchObject({ rung: 0 });
    expect(of([good(one!, 1), good(two!, 0), good(three!, 0)], three!)).toMatchObject({
      rung: 1,
      credits: [one],
    });
  });

  it('does not count more than the rung for more days', () => {
    expect(of([good('2026-03-02', 0), good('2026-03-03', top)], '2026-03-03')).toMatchObject({
      rung: 0,
      credits: ['2026-03-02', '2026-03-03'],
    });
  });

  /** A session that asked for no more than was done. */
  const asPlanned = (session: Reported): Reported => ({
    ...session,
    exercises: session.exercises.map((row) => ({ ...row, planned: row.done })),
  });
});

describe('the way down without a word', () => {
  const begun = (day: string, part: number): Reported => ({ day, exercises: [aRow(knee, standard, part)] });

  it('is one rung after two sessions in a row in which it was not done to its end', () => {
    const [one, two, three] = days('2026-03-02', 3);
    expect(of([begun(one!, 0.5)], one!)).toMatchObject({ rung: standard });
    expect(of([begun(one!, 0.5), begun(two!, 0.5)], two!)).toMatchObject({ rung: standard - 1 });
    expect(of([begun(one!, 0.5), begun(two!, 1), begun(three!, 0.5)], three!)).toMatchObject({
      rung: standard,
    });
    expect(of([begun(one!, 0.5), begun(two!, 0), begun(three!, 1)], three!)).toMatchObject({
      rung: standard,
    });
  });

  test.each([
    ['2026-03-15', standard], // 13 days
    ['2026-03-16', standard - 1],
    ['2026-03-29', standard - 1], // 27 days, with a change of the clock
    ['2026-03-30', 0],
    ['2026-12-24', 0],
  ])('by %s stands at rung %i after the last time on 2 March', (today, rung) => {
    expect(of([aSession('2026-03-02', knee, standard, said(0))], today)).toMatchObject({ rung });
  });

  it('comes once for one absence, and other exercises do not end it', () => {
    const other = aSession('2026-03-10', 'gluteSqueeze', 0);
    const back = aSession('2026-03-16', knee, standard - 1);
    expect(of([aSession('2026-03-02', knee, standard), other, back], '2026-03-17')).toMatchObject({
      rung: standard - 1,
      lastDay: '2026-03-16',
    });
  });
});

describe('class C', () => {
  const progress = rungAt(exerciseById('pigeon'), 'progress');
  const pigeon = (day: string, rung: number, score: number) => aSession(day, 'pigeon', rung, said(score));
  const levelOn = (sessions: readonly Reported[], today: string) =>
    ladderOf(exerciseById('pigeon'))[of(sessions, today, 'pigeon')!.rung]!.level;

  it('does not rise to progress while anything was felt in the last two weeks', () => {
    const sessions = days('2026-03-02', 15).map((day, i) => pigeon(day, progress - 1, i === 0 ? 1 : 0));
    expect(levelOn(sessions, '2026-03-16')).toBe('standard');
    expect(levelOn([...sessions, pigeon('2026-03-17', progress - 1, 0)], '2026-03-17')).toBe('progress');
  });

  it('comes down from progress when anything is felt, with whatever movement', () => {
    const before = pigeon('2026-03-02', progress, 0);
    expect(levelOn([before], '2026-03-03')).toBe('progress');
    expect(levelOn([before, aSession('2026-03-03', 'gluteSqueeze', 0, said(1))], '2026-03-03')).toBe(
      'standard',
    );
    expect(levelOn([before, aSession('2026-03-03', 'gluteSqueeze', 0, said(0, {}, 1))], '2026-03-03')).toBe(
      'standard',
    );
  });

  it('is no matter to class A', () => {
    const top = rungAt(exerciseById('gluteBridge'), 'progress');
    expect(
      of([aSession('2026-03-02', 'gluteBridge', top, said(2))], '2026-03-02', 'gluteBridge'),
    ).toMatchObject({
      rung: top,
    });
  });
});

describe('a dose that is on no ladder', () => {
  const clinic = (what = {}): Reported => {
    const { rung: _, ...row } = aRow('gluteBridge', 2);
    return { day: '2026-03-02', exercises: [row], ...what };
  };

  it('says nothing of where one stands', () => {
    expect(of([clinic(said(0))], '2026-03-02', 'gluteBridge')).toBeUndefined();
  });

  it('is left out for two sessions if it was too much', () => {
    expect(of([clinic(said(4))], '2026-03-02', 'gluteBridge')).toMatchObject({ rung: 0, sessionsAside: 2 });
  });
});

it("follows somebody's own exercises, and leaves out those that are gone", () => {
  const own = anOwnExercise();
  const row = { exerciseId: own.id, kind: 'hold', rung: 0, planned: 1, done: 1, doneMs: 20_000 } as const;
  const sessions = [{ day: '2026-03-02', exercises: [row], ...said(0) }];
  expect(progressOf(sessions, '2026-03-02', [...catalogue, own]).exercises).toEqual({
    [own.id]: { rung: 0, credits: ['2026-03-02'], lastDay: '2026-03-02' },
  });
  expect(progressOf(sessions, '2026-03-02').exercises).toEqual({});
});

it('gives routines the rungs, and nothing of what rests', () => {
  const sessions = [
    aSession('2026-03-02', knee, standard, said(0)),
    aSession('2026-03-02', 'gluteSqueeze', 0, said(4)),
    aSession('2026-03-02', 'seatedMarch', 1, said(8)),
  ];
  const profile = withProgress(
    { ...newcomer, without: ['towelSqueeze'] },
    progressOf(sessions, '2026-03-02'),
  );
  expect(profile.rungs[knee]).toBe(standard);
  expect([...profile.without].sort()).toEqual(['gluteSqueeze', 'seatedMarch', 'towelSqueeze']);
  for (let seed = 0; seed < 50; seed += 1) {
    const { items } = choose({ setting: 'seated', minutes: 3 }, [], String(seed), profile);
    const ids = items.map(({ exerciseId }) => exerciseId);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => profile.without.includes(id))).toEqual([]);
  }
});
