import type { Exercise, ExerciseId } from '../exercises/index.ts';
import type { Plan, PlanItem } from './plan.ts';

/** What becomes of one of them: it is new, it goes, or it is another than before. */
export type Change<Thing> =
  | { readonly kind: 'added'; readonly id: ExerciseId; readonly after: Thing }
  | { readonly kind: 'removed'; readonly id: ExerciseId; readonly before: Thing }
  | { readonly kind: 'changed'; readonly id: ExerciseId; readonly before: Thing; readonly after: Thing };

/** What a plan says about itself. */
export interface ChangedField {
  readonly field: 'name' | 'author' | 'note' | 'from';
  /** Null where it says nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What another plan would change, for a look before it is taken over. All empty if nothing. */
export interface PlanChanges {
  readonly fields: readonly ChangedField[];
  /** Those of the new plan in its order, then those that go. What stays as it is, is not named. */
  readonly items: readonly Change<PlanItem>[];
  readonly exercises: readonly Change<Exercise>[];
}

/** What changes from one plan to another. */
export const planChanges = (before: Plan, after: Plan): PlanChanges => ({
  fields: (['name', 'author', 'note', 'from'] as const).flatMap((field) =>
    before[field] === after[field]
      ? []
      : [{ field, before: before[field] ?? null, after: after[field] ?? null }],
  ),
  items: changesOf(before.items, after.items, ({ exerciseId }) => exerciseId),
  exercises: changesOf(before.exercises, after.exercises, ({ id }) => id),
});

function changesOf<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  idOf: (thing: Thing) => ExerciseId,
): readonly Change<Thing>[] {
  const among = (things: readonly Thing[], id: ExerciseId) => things.find((thing) => idOf(thing) === id);
  const kept = after.flatMap((now): Change<Thing>[] => {
    const id = idOf(now);
    const was = among(before, id);
    if (was === undefined) return [{ kind: 'added', id, after: now }];
    return isSame(was, now) ? [] : [{ kind: 'changed', id, before: was, after: now }];
  });
  const gone = before
    .filter((was) => among(after, idOf(was)) === undefined)
    .map((was): Change<Thing> => ({ kind: 'removed', id: idOf(was), before: was }));
  return [...kept, ...gone];
}

/** Whether two plain values say the same, in whatever order their fields were written. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const [fields, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return (
    fields.length === others.size &&
    fields.every(([name, value]) => others.has(name) && isSame(value, others.get(name)))
  );
}
