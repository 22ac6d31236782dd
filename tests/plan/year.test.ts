import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { amountOf, settings, type ExerciseId } from '../../src/exercises/index.ts';
import { completionOf, type Completion } from '../../src/journal/index.ts';
import { clinicsFourPlan, gentlePlan, owedOn, type Plan } from '../../src/plan/index.ts';
import {
  breakMinutes,
  historyOf,
  layOut,
  newcomer,
  suggest,
  timelineMs,
  type Profile,
  type Routine,
} from '../../src/routines/index.ts';
import { startSession } from '../../src/session/index.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';
import { runLength } from '../run-length.ts';

// A year with a leap day in it, lived by people who keep a plan as people do.

const from = '2027-12-15';

/** As far as past the leap day, and past the last week that a plan names; in a long run the whole year. */
const daysLived = runLength(120, 366);
const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kathmandu', 'Australia/Lord_Howe'] as const;

const { standard } = exerciseById('clamshell').doses;
const mixed: Plan = {
  name: 'Of several periods',
  from,
  items: [
    { exerciseId: 'clamshell', dose: { ...standard, sets: 3 }, days: 7 },
    {
      exerciseId: 'standingHipExtension',
      dose: { ...exerciseById('standingHipExtension').doses.standard, sets: 2 },
      days: 1,
      ramp: [{ fromWeek: 0, sets: 1, amount: 5 }, { fromWeek: 2, sets: 1 }, { fromWeek: 4 }],
    },
    { exerciseId: 'splitStanceStretch', dose: exerciseById('splitStanceStretch').doses.progress, days: 3 },
    { exerciseId: 'catCow', dose: exerciseById('catCow').doses.standard, days: 2 },
  ],
  exercises: [],
};

/** A plan, and what it says in the words of its author: how many days it is for, how much on one side by week. */
interface Written {
  readonly plan: Plan;
  readonly lines: Readonly<Partial<Record<ExerciseId, readonly [days: number, byWeek: readonly number[]]>>>;
}

const written: readonly Written[] = [
  {
    plan: clinicsFourPlan(from),
    lines: {
      gluteBridge: [1, [8, 15, 20, 40, 60, 80, 100]],
      sideLyingLegCircles: [1, [4, 7, 10, 20, 30]],
      happyBaby: [1, [0, 5]],
      pigeon: [1, [0, 10]],
    },
  },
  {
    plan: gentlePlan(from),
    lines: {
      gluteSqueeze: [1, [8]],
      seatedMarch: [1, [5]],
      standingHipExtension: [1, [5]],
      splitStanceStretch: [1, [10]],
      gluteBridge: [1, [8]],
      reclinedButterfly: [1, [3]],
    },
  },
  {
    plan: mixed,
    lines: {
      clamshell: [7, [36]],
      standingHipExtension: [1, [5, 5, 10, 10, 20]],
      splitStanceStretch: [3, [60]],
      catCow: [2, [8]],
    },
  },
];

/** What the plan's words ask for in the period that holds a day of it, and which days that period has. */
function askedOf([days, byWeek]: readonly [number, readonly number[]], day: number) {
  const first = Math.floor(day / days) * days;
  const week = Math.min(Math.floor(first / 7), byWeek.length - 1);
  return { whole: byWeek[week]!, isIn: (other: number) => first <= other && other < first + days };
}

/** How much of an exercise a session holds on one side. */
function doneIn({ exercises }: Completion, id: ExerciseId): number {
  const row = exercises.find(({ exerciseId }) => exerciseId === id);
  if (!row) return 0;
  const sides = exerciseById(id).sides === 'both' ? 1 : 2;
  if (row.kind === 'hold') return row.doneMs / 1000 / sides;
  return row.done / sides / (row.kind === 'circles' ? 2 : 1);
}

const dayNumber = (day: string): number =>
  Temporal.PlainDate.from(from).until(day, { largestUnit: 'day' }).days;

/** Numbers from 0 up to 1, the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const oneOf = <One>(all: readonly One[], dice: () => number): One => all[Math.floor(dice() * all.length)]!;

/** A person's day: up to eight breaks between eight and midnight, the last ones across it; or none. */
function startsOn(day: Temporal.PlainDate, zone: string, roll: () => number): readonly number[] {
  const minutes = Array.from({ length: Math.floor(roll() * 9) }, () => 480 + Math.floor(roll() * 950));
  if (roll() < 0.1) minutes.push(1_437);
  return minutes
    .sort((a, b) => a - b)
    .filter((minute, i) => i === 0 || minute - minutes[i - 1]! > 12)
    .map((minute) => {
      const time = { hour: Math.floor(minute / 60), minute: minute % 60 };
      return day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
    });
}

/** What came up in a year, so that a year in which nothing happens is no proof. */
interface Met {
  drawn: number;
  sore: number;
  cutShort: number;
  wholeDays: number;
  expired: number;
}

/** Lives through a year, and looks at every break and every day of it. */
function live({ plan, lines }: Written, seed: number): Met {
  const roll = dice(seed);
  const zone = oneOf(zones, roll);
  const ids = Object.keys(lines) as ExerciseId[];
  const met: Met = { drawn: 0, sore: 0, cutShort: 0, wholeDays: 0, expired: 0 };
  const deepStretches = roll() < 0.7;
  const favourite = oneOf(settings, roll);
  const keenness = roll();
  const done: Completion[] = [];
  let awayUntil = 0;
  for (let n = 0; n < daysLived; n += 1) {
    if (roll() < 0.01) awayUntil = n + 3 + Math.floor(roll() * 35);
    if (n < awayUntil || roll() < 0.15) continue;
    const date = Temporal.PlainDate.from(from).add({ days: n });
    const day = date.toString();
    const hipsHurt = roll() < 0.08;
    const profile: Profile = { ...newcomer, deepStretches, daysOfUse: n };
    const inPeriod = (id: ExerciseId) => {
      const { whole, isIn } = askedOf(lines[id]!, n);
      const sessions = done.slice(-80).filter((session) => isIn(dayNumber(session.day)));
      return { whole, done: sessions.reduce((sum, session) => sum + doneIn(session, id), 0) };
    };
    for (const startedAt of startsOn(date, zone, roll)) {
      const owed = owedOn(plan, done.slice(-80), day);
      expect(owed.map(({ exerciseId }) => exerciseId)).toEqual(
        plan.items.map(({ exerciseId }) => exerciseId),
      );
      for (const { exerciseId, left } of owed) {
        const period = inPeriod(exerciseId);
        expect(left, `${exerciseId} on day ${n}`).toBe(Math.floor(period.whole - period.done + 1e-6));
      }
      const request = {
        setting: roll() < 0.5 ? favourite : oneOf(settings, roll),
        minutes: oneOf(breakMinutes, roll),
        hipsHurt,
        owed,
      };
      const suggestion = suggest(
        request,
        historyOf(done.slice(-40).map(asDone), day),
        profile,
        `${seed} ${startedAt}`,
      );
      const routine = suggestion.kind === 'fits' ? suggestion.routine : suggestion.nearest;
      if (!routine) continue;
      expectWithin(routine, inPeriod, lines);
      for (const { exerciseId, level } of routine.items) {
        const exercise = exerciseById(exerciseId);
        if (hipsHurt) expect([exercise.class, level]).toEqual(['A', 'gentle']);
        if (n < 7 || !deepStretches) expect(exercise.class).not.toBe('C');
      }
      const isCut = roll() > 0.4 + keenness / 2;
      if (isCut) met.cutShort += 1;
      if (hipsHurt) met.sore += 1;
      if (routine.items.some(({ exerciseId }) => lines[exerciseId])) met.drawn += 1;
      const timeline = layOut(routine);
      const session = startSession(`${startedAt}`, { ...routine, timeline }, startedAt);
      const forMs = timelineMs(timeline) * (isCut ? roll() : 1);
      done.push(completionOf(session, startedAt + Math.ceil(forMs), zone));
    }
    const now = ids.map(inPeriod);
    for (const { whole, done: sum } of now) expect(sum).toBeLessThanOrEqual(whole + 1e-6);
    if (now.every(({ whole, done: sum }) => sum > whole - 1e-6)) met.wholeDays += 1;
    else met.expired += 1;
  }
  return met;
}

const asDone = ({ day, exercises }: Completion) => ({
  day,
  exerciseIds: exercises.map(({ exerciseId }) => exerciseId),
});

/** Nothing is given beyond what the plan's words ask for in the period, with what is done of it. */
function expectWithin(
  { items }: Routine,
  inPeriod: (id: ExerciseId) => { readonly whole: number; readonly done: number },
  lines: Written['lines'],
): void {
  for (const { exerciseId, dose } of items) {
    if (!lines[exerciseId]) continue;
    const { whole, done } = inPeriod(exerciseId);
    expect(dose.sets * amountOf(dose), exerciseId).toBeGreaterThan(0);
    expect(done + dose.sets * amountOf(dose), exerciseId).toBeLessThanOrEqual(whole + 1e-6);
  }
}

describe('a year with a plan', () => {
  it('never asks for more than the plan says, goes up in the weeks it says, and lets go of what was left', () => {
    const sum: Met = { drawn: 0, sore: 0, cutShort: 0, wholeDays: 0, expired: 0 };
    for (const one of written) {
      const year = fc.property(fc.integer(), (seed) => {
        const met = live(one, seed);
        for (const what of Object.keys(met) as (keyof Met)[]) sum[what] += met[what];
      });
      fc.assert(year, { numRuns: runLength(1, 10) });
    }
    expect(Math.min(...Object.values(sum)), JSON.stringify(sum)).toBeGreaterThan(runLength(5, 20));
  });
});

describe('the day of a break', () => {
  test.each([
    ['before midnight on the night when the clock goes forward', '2028-03-25T23:50', '2028-03-25'],
    ['after midnight on that night', '2028-03-26T00:10', '2028-03-26'],
    ['in the hour that comes twice in autumn', '2028-10-29T02:30', '2028-10-29'],
    ['the evening before a leap day', '2028-02-28T23:00', '2028-02-28'],
    ['on the leap day', '2028-02-29T00:01', '2028-02-29'],
    ['on the last evening of the year', '2027-12-31T22:00', '2027-12-31'],
  ])('%s is the local day, and takes from no other', (_, local, day) => {
    const plan = clinicsFourPlan('2027-10-01');
    const bridge = exerciseById('gluteBridge');
    const item = {
      exerciseId: bridge.id,
      level: 'plan' as const,
      dose: { ...bridge.doses.clinic!, sets: 1 },
    };
    const timeline = layOut({ setting: 'floor', minutes: 3, items: [item] });
    const at = Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin').epochMilliseconds;
    const session = startSession('a', { setting: 'floor', minutes: 3, timeline }, at);
    const completion = completionOf(session, at + timelineMs(timeline), 'Europe/Berlin');
    const leftOn = (asked: Temporal.PlainDate) => owedOn(plan, [completion], asked.toString())[0]?.left;
    const date = Temporal.PlainDate.from(day);
    expect([-1, 0, 1].map((days) => leftOn(date.add({ days })))).toEqual([100, 80, 100]);
  });
});
