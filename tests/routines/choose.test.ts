import { describe, expect, it, test } from 'vitest';
import { catalogue, settings, type Exercise } from '../../src/exercises/index.ts';
import {
  breakMinutes,
  historyOf,
  layOut,
  newcomer,
  suggest,
  timelineMs,
  type Done,
  type Profile,
  type RoutineRequest,
} from '../../src/routines/index.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';
import { amountsIn } from './amounts.ts';
import { choose } from './choose.ts';

const asks = settings.flatMap((setting) => breakMinutes.map((minutes) => ({ setting, minutes })));
const untried = { recent: [] };

describe('choosing a routine', () => {
  test.each(asks)('finds $minutes min of $setting exercises, within a tenth', ({ setting, minutes }) => {
    const routine = choose({ setting, minutes }, [], 'a seed');
    expect(routine).toMatchObject({ setting, minutes });
    const ms = timelineMs(layOut(routine));
    expect(Math.abs(ms - minutes * 60_000)).toBeLessThanOrEqual(minutes * 6_000);
  });

  it('gives others for other seeds', () => {
    const seeds = Array.from({ length: 20 }, (_, i) =>
      JSON.stringify(choose({ setting: 'standing', minutes: 3 }, [], String(i))),
    );
    expect(new Set(seeds).size).toBeGreaterThan(5);
  });

  it('prefers what was not done lately, and says so', () => {
    const first = choose({ setting: 'floor', minutes: 2 }, [], 'a');
    const recent = first.items.map(({ exerciseId }) => exerciseId);
    const second = suggest({ setting: 'floor', minutes: 2 }, { recent }, newcomer, 'b');
    expect(second.why.key).toBe('routine.why.fresh');
    for (const { exerciseId } of second.kind === 'fits' ? second.routine.items : []) {
      expect(recent).not.toContain(exerciseId);
    }
  });

  test.each(settings)('has at least ten different %s routines of three minutes in one day', (setting) => {
    const given: Done[] = [];
    for (let i = 0; i < 10; i += 1) {
      const suggestion = suggest({ setting, minutes: 3 }, historyOf(given, 'today'), newcomer, String(i));
      expect(suggestion.why.key).not.toBe('routine.why.again');
      if (suggestion.kind !== 'fits') throw new Error('none fits');
      given.push({ day: 'today', exerciseIds: suggestion.routine.items.map(({ exerciseId }) => exerciseId) });
    }
  });

  it('takes a level from the exercise, else from the request, else gentle', () => {
    const profile: Profile = { ...newcomer, levels: { seatedMarch: 'progress' } };
    const levelsOf = (level?: 'standard') => {
      const asked = { setting: 'seated', minutes: 10, ...(level && { level }) } as const;
      const suggestion = suggest(asked, untried, profile, 'x');
      if (suggestion.kind !== 'fits') throw new Error('none fits');
      return Object.fromEntries(suggestion.routine.items.map((item) => [item.exerciseId, item.level]));
    };
    expect(levelsOf()).toMatchObject({ seatedMarch: 'progress', gluteSqueeze: 'gentle' });
    expect(levelsOf('standard')).toMatchObject({ gluteSqueeze: 'standard' });
  });

  it('begins where the person stands on the ladder, unless they want less or their hips hurt', () => {
    const id = 'seatedKneeExtension';
    const profile: Profile = { ...newcomer, rungs: { [id]: 3 } };
    const given = (more: Partial<RoutineRequest>) => {
      const asked: RoutineRequest = { setting: 'seated', minutes: 10, level: 'standard', ...more };
      const suggestion = suggest(asked, untried, profile, 'x');
      if (suggestion.kind !== 'fits') throw new Error('none fits');
      return suggestion.routine.items.find(({ exerciseId }) => exerciseId === id);
    };
    expect(given({})).toMatchObject({ level: 'standard', rung: 3 });
    expect(given({ level: 'gentle' })).toMatchObject({ rung: 3 });
    expect(given({ atMost: 'standard' })).toMatchObject({ level: 'standard', rung: 2 });
    expect(given({ atMost: 'gentle' })).toMatchObject({ level: 'gentle', rung: 0 });
    expect(given({ hipsHurt: true })).toMatchObject({ level: 'gentle', rung: 0 });
  });

  it('gives no more than a ladder holds, however high somebody is said to stand', () => {
    const profile: Profile = { ...newcomer, rungs: { gluteSqueeze: 99 } };
    const suggestion = suggest({ setting: 'seated', minutes: 10 }, untried, profile, 'x');
    const items = suggestion.kind === 'fits' ? suggestion.routine.items : [];
    expect(items.find(({ exerciseId }) => exerciseId === 'gluteSqueeze')).toMatchObject({
      level: 'progress',
    });
  });

  it('says when nothing fits, and offers the nearest: other minutes first, then another place', () => {
    const only = (...ids: readonly string[]): Profile => ({
      ...newcomer,
      without: catalogue.map(({ id }) => id).filter((id) => !ids.includes(id)),
    });
    const one = suggest({ setting: 'seated', minutes: 10 }, untried, only('gluteSqueeze'), 'x');
    expect(one).toMatchObject({
      kind: 'none',
      why: { key: 'routine.none.seated', params: { minutes: 10 } },
      nearest: { setting: 'seated', minutes: 3 },
    });
    const elsewhere = suggest({ setting: 'floor', minutes: 2 }, untried, only('gluteSqueeze'), 'x');
    expect(elsewhere).toMatchObject({ kind: 'none', nearest: { setting: 'seated', minutes: 2 } });
    expect(suggest({ setting: 'floor', minutes: 2 }, untried, only(), 'x')).toMatchObject({ nearest: null });
    expect(choose({ setting: 'floor', minutes: 2 }, [], 'x', only()).items).toEqual([]);
  });

  it("treats a person's own exercises like its own", () => {
    const own: Exercise = { ...exerciseById('catCow'), revision: 9, setting: 'seated', posture: 'sitting' };
    const suggestion = suggest({ setting: 'seated', minutes: 1 }, untried, newcomer, 'x', [own]);
    if (suggestion.kind !== 'fits') throw new Error('none fits');
    const { steps } = layOut(suggestion.routine, [own]);
    expect(steps.at(0)).toMatchObject({ kind: 'prepare', exerciseId: 'catCow' });
    expect(amountsIn(steps)).toMatchObject([{ exerciseId: 'catCow', kind: 'reps' }]);
  });
});
