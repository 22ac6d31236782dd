import type { Exercise } from '../../exercises/index.ts';
import type { Completion } from '../../journal/index.ts';
import { exerciseName } from '../exercise-name.ts';
import { donePhrase } from '../popup/done-phrase.ts';
import { clockTime, countdown } from '../time-phrases.ts';
import { useWords } from '../words.ts';

/** A session: when, where and how much; opened, what of which exercise, and how the hips felt if that was said. */
export function SessionLine({
  completion: { startedAt, zone, setting, outcome, movedMs, exercises, report, morning },
  known,
}: {
  completion: Completion;
  known: readonly Exercise[];
}) {
  const words = useWords();
  const { t, language } = words;
  return (
    <details class="journal-line">
      <summary>
        <time dateTime={new Date(startedAt).toISOString()}>{clockTime(startedAt, language, zone)}</time>
        <span>{t(`page.setting.${setting}`)}</span>
        <span class="soft">
          {outcome === 'abandoned'
            ? t('journal.outcome.abandoned')
            : t(`journal.outcome.${outcome}`, { time: countdown(movedMs, words) })}
        </span>
      </summary>
      <ul class="journal-exercises">
        {exercises.map((exercise) => (
          <li key={exercise.exerciseId}>
            <span>{exerciseName(exercise.exerciseId, t, known)}</span>
            <span class="soft">{donePhrase(exercise, words)}</span>
          </li>
        ))}
      </ul>
      {report && <p class="soft">{t('journal.hips.after', { score: report.score })}</p>}
      {morning && <p class="soft">{t('journal.hips.morning', { score: morning.score })}</p>}
    </details>
  );
}
