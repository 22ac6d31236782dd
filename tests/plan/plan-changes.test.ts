import { expect, it } from 'vitest';
import { clinicsFourPlan, gentlePlan, planChanges, type Plan } from '../../src/plan/index.ts';
import { anOwnExercise } from '../exercises/own-exercises.ts';
import { exerciseById } from '../exercises/exercise-by-id.ts';

const bridge = exerciseById('gluteBridge').doses;
const before: Plan = {
  name: 'Mine',
  from: '2026-11-01',
  items: [
    { exerciseId: 'gluteBridge', dose: bridge.gentle, days: 1 },
    { exerciseId: 'clamshell', dose: exerciseById('clamshell').doses.gentle, days: 1 },
  ],
  exercises: [anOwnExercise()],
};

it('nothing changes to the same plan, in whatever order its fields stand', () => {
  const turned = before.items.map(({ days, dose, exerciseId }) => ({ days, dose: { ...dose }, exerciseId }));
  expect(planChanges(before, { ...before, items: turned })).toEqual({ fields: [], items: [], exercises: [] });
});

it('names what is new, what is another, and what goes, each as it was and as it will be', () => {
  const own = anOwnExercise({ purpose: 'stretch' });
  const march = {
    exerciseId: 'seatedMarch',
    dose: exerciseById('seatedMarch').doses.gentle,
    days: 7,
  } as const;
  const more = { exerciseId: 'gluteBridge', dose: bridge.standard, days: 1 } as const;
  const after: Plan = { ...before, name: 'Hers', author: 'Ann', items: [march, more], exercises: [own] };
  expect(planChanges(before, after)).toEqual({
    fields: [
      { field: 'name', before: 'Mine', after: 'Hers' },
      { field: 'author', before: null, after: 'Ann' },
    ],
    items: [
      { kind: 'added', id: 'seatedMarch', after: march },
      { kind: 'changed', id: 'gluteBridge', before: before.items[0], after: more },
      { kind: 'removed', id: 'clamshell', before: before.items[1] },
    ],
    exercises: [{ kind: 'changed', id: own.id, before: before.exercises[0], after: own }],
  });
});

it('a ramp that comes or goes is a change', () => {
  const ramp = [{ fromWeek: 0, sets: 1 }];
  const after = { ...before, items: [{ ...before.items[0]!, ramp }, before.items[1]!] };
  expect(planChanges(before, after).items.map(({ kind, id }) => [kind, id])).toEqual([
    ['changed', 'gluteBridge'],
  ]);
  expect(planChanges(after, before).items).toHaveLength(1);
});

it('is the other way round when the plans are', () => {
  const [gentle, clinic] = [gentlePlan('2026-11-01'), clinicsFourPlan('2026-11-01')];
  const [there, back] = [planChanges(gentle, clinic), planChanges(clinic, gentle)];
  const ids = (changes: typeof there, kind: string) =>
    changes.items
      .filter((change) => change.kind === kind)
      .map(({ id }) => id)
      .sort();
  expect(ids(there, 'added')).toEqual(ids(back, 'removed'));
  expect(ids(there, 'removed')).toEqual(ids(back, 'added'));
  expect(ids(there, 'changed')).toEqual(['gluteBridge']);
});
