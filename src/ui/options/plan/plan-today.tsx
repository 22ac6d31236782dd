import { findExercise } from '../../../exercises/index.ts';
import { prescribedOn } from '../../../plan/index.ts';
import { dosePhrase } from '../../catalogue/dose-phrase.ts';
import { exerciseName } from '../../exercise-name.ts';
import { useWords } from '../../words.ts';
import type { HeldPlan } from './use-plan.ts';

/** What the plan asks for today, movement by movement. */
export function PlanToday({ held: { plan, catalogue, day } }: { held: HeldPlan }) {
  const words = useWords();
  const { t } = words;
  const items = prescribedOn(plan, day).flatMap((item) => {
    const exercise = findExercise(item.exerciseId, catalogue);
    return exercise ? [{ ...item, exercise, days: daysOf(item) }] : [];
  });
  return (
    <section aria-label={t('options.plan.today')}>
      <h3>{t('options.plan.today')}</h3>
      {items.length === 0 && <p class="soft">{t('options.plan.nothing')}</p>}
      <ul class="plan-today">
        {items.map(({ exerciseId, exercise, dose, days }) => (
          <li key={exerciseId}>
            <span>{exerciseName(exerciseId, t, catalogue)}</span>
            <span class="soft">
              {dose.sets > 0 ? dosePhrase(exercise, dose, words) : t('options.plan.waits')}
              {days > 1 && ` (${t('options.plan.everyDays', { n: days })})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const daysOf = ({ firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string }): number =>
  Temporal.PlainDate.from(firstDay).until(lastDay, { largestUnit: 'days' }).days + 1;
