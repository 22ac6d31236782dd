import { findExercise } from '../../../exercises/index.ts';
import type { Dose, ExerciseId } from '../../../exercises/index.ts';
import { exercisesWith, planChanges } from '../../../plan/index.ts';
import type { Plan } from '../../../plan/index.ts';
import { dosePhrase } from '../../catalogue/dose-phrase.ts';
import { exerciseName } from '../../exercise-name.ts';
import { useWords } from '../../words.ts';
import type { HeldPlan } from './use-plan.ts';

/** What another plan would change, before it is taken. */
export function PlanPreview({
  held,
  next,
  onTake,
  onLeave,
}: {
  held: HeldPlan;
  next: Plan;
  onTake: () => void;
  onLeave: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const known = [...exercisesWith(next), ...held.catalogue];
  const name = (id: ExerciseId) => exerciseName(id, t, known);
  const dose = (id: ExerciseId, given: Dose) =>
    dosePhrase(findExercise(id, known) ?? { sides: 'both' }, given, words);
  const { fields, items, exercises } = planChanges(held.plan, next);
  const lines = [
    ...fields.map(({ field, after }) =>
      t('options.plan.field', { field: t(`options.plan.fields.${field}`), after: after ?? '–' }),
    ),
    ...items.map((change) => {
      const { id } = change;
      switch (change.kind) {
        case 'added':
          return t('options.plan.added', { name: name(id), dose: dose(id, change.after.dose) });
        case 'removed':
          return t('options.plan.removed', { name: name(id), dose: dose(id, change.before.dose) });
        case 'changed':
          return t('options.plan.changed', {
            name: name(id),
            before: dose(id, change.before.dose),
            after: dose(id, change.after.dose),
          });
      }
    }),
    ...exercises.map(({ kind, id }) => t(`options.plan.ownExercise.${kind}`, { name: name(id) })),
  ];
  return (
    <section class="preview" aria-label={t('options.plan.preview')}>
      <h3>{t(lines.length > 0 ? 'options.plan.preview' : 'options.plan.same')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="preview-actions">
        <button type="button" class="button primary" onClick={onTake}>
          {t('options.plan.take')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('options.plan.leave')}
        </button>
      </div>
    </section>
  );
}
