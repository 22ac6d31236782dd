import { doseMs, levels } from '../../exercises/index.ts';
import type { DoseName, Exercise } from '../../exercises/index.ts';
import { countdown } from '../time-phrases.ts';
import { useWords } from '../words.ts';
import { dosePhrase, pacePhrase } from './dose-phrase.ts';

const doseNames: readonly DoseName[] = [...levels, 'clinic'];

/** How much of it at each level, and how long that takes. */
export function Doses({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  const { t } = words;
  const pace = pacePhrase(exercise.doses.standard, words);
  return (
    <>
      <table class="doses">
        <thead>
          <tr>
            <th scope="col">{t('catalogue.dose.level')}</th>
            <th scope="col">{t('catalogue.dose.amount')}</th>
            <th scope="col">{t('catalogue.dose.takes')}</th>
          </tr>
        </thead>
        <tbody>
          {doseNames.map((name) => {
            const dose = exercise.doses[name];
            return (
              dose && (
                <tr key={name}>
                  <th scope="row">{t(`catalogue.level.${name}`)}</th>
                  <td>{dosePhrase(exercise, dose, words)}</td>
                  <td>{countdown(doseMs(exercise, dose), words)}</td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
      {pace && <p class="soft">{pace}</p>}
    </>
  );
}
