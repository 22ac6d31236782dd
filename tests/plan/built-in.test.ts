import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it, test } from 'vitest';
import { amountOf, catalogue, doseMs, paced, settings } from '../../src/exercises/index.ts';
import { builtInPlans, clinicsFourPlan, gentlePlan, prescribedOn } from '../../src/plan/index.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';

const from = '2026-03-02';
const day = (n: number): string => Temporal.PlainDate.from(from).add({ days: n }).toString();

/** Sets and amounts on a day, as one says them: 5x20. */
const asked = (plan: ReturnType<typeof gentlePlan>, n: number) =>
  Object.fromEntries(
    prescribedOn(plan, day(n)).map(({ exerciseId, dose }) => [
      exerciseId,
      dose.sets > 0 ? `${dose.sets}x${amountOf(dose)}` : '-',
    ]),
  );

describe("the clinic's four", () => {
  const plan = clinicsFourPlan(from);

  test.each([
    // week, bridge, circles each way, breaths of happy baby, seconds of pigeon
    [1, '1x8', '1x4', '-', '-'],
    [2, '1x15', '1x7', '1x5', '1x10'],
    [3, '1x20', '1x10', '1x5', '1x10'],
    [4, '2x20', '2x10', '1x5', '1x10'],
    [5, '3x20', '3x10', '1x5', '1x10'],
    [6, '4x20', '3x10', '1x5', '1x10'],
    [7, '5x20', '3x10', '1x5', '1x10'],
    [60, '5x20', '3x10', '1x5', '1x10'],
  ])(
    'asks in week %i for bridges %s, circles %s, happy baby %s, pigeon %s',
    (week, bridge, circles, baby, pigeon) => {
      const expected = {
        gluteBridge: bridge,
        sideLyingLegCircles: circles,
        happyBaby: baby,
        pigeon,
      };
      expect(asked(plan, 7 * week - 7), 'the first day').toEqual(expected);
      expect(asked(plan, 7 * week - 1), 'the last day').toEqual(expected);
    },
  );

  it('follows the pace that was chosen for what the article leaves open', () => {
    const slow = { bridgeHoldS: 5, circleS: 4, circlesPerSide: false, breathS: 10 };
    const [bridge, circles, baby] = prescribedOn(clinicsFourPlan(from, paced(catalogue, slow)), day(100));
    expect(bridge?.dose).toMatchObject({ sets: 5, reps: 20, tempo: { holdMs: 5_000 } });
    expect(circles?.dose).toMatchObject({ sets: 3, circles: 5, circleMs: 4_000 });
    expect(baby?.dose).toMatchObject({ breaths: 5, breathMs: 10_000 });
  });
});

describe('the gentle plan', () => {
  const prescribed = prescribedOn(gentlePlan(from), from);

  it('is a little of everything: at most seven minutes a day, two movements for each place', () => {
    const ms = prescribed.map(({ exerciseId, dose }) => doseMs(exerciseById(exerciseId), dose));
    expect(ms.reduce((sum, one) => sum + one, 0)).toBeLessThan(7 * 60_000);
    for (const setting of settings) {
      expect(prescribed.filter((one) => exerciseById(one.exerciseId).setting === setting)).toHaveLength(2);
    }
  });

  it('asks for the gentle doses of movements of class A and B, some of A in each place', () => {
    for (const { exerciseId, dose } of prescribed) {
      expect(dose).toEqual(exerciseById(exerciseId).doses.gentle);
      expect(exerciseById(exerciseId).class).not.toBe('C');
    }
    const easy = prescribed
      .map(({ exerciseId }) => exerciseById(exerciseId))
      .filter((one) => one.class === 'A');
    expect(new Set(easy.map(({ setting }) => setting))).toEqual(new Set(settings));
  });

  it('asks for more of what a person has grown into', () => {
    const rungs = { gluteBridge: 1, seatedMarch: 99 };
    expect(asked(gentlePlan(from, rungs), 0)).toMatchObject({ gluteBridge: '1x10', seatedMarch: '1x15' });
  });
});

test.each(builtInPlans)('%s has a name and a line about it', async (name) => {
  const messages = await parseMessagesFile('assets/locales/en.yml');
  const keys = messages.map(({ key }) => key.join('.'));
  expect(keys).toEqual(expect.arrayContaining([`plan.named.${name}.name`, `plan.named.${name}.about`]));
});
