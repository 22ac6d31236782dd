import { useId } from 'preact/hooks';
import { useWords } from '../words.ts';

/** No pain at all to the worst that can be thought of, as clinics ask it. */
const scores = Array.from({ length: 11 }, (_, score) => score);

/** A scale from 0 to 10, nothing chosen to begin with. */
export function Scale({
  legend,
  value,
  onChoose,
}: {
  legend: string;
  value: number | null;
  onChoose: (score: number) => void;
}) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset class="scale">
      <legend>{legend}</legend>
      <div class="choice">
        {scores.map((score) => (
          <label key={score}>
            <input type="radio" name={name} checked={score === value} onChange={() => onChoose(score)} />
            {score}
          </label>
        ))}
      </div>
      <p class="scale-ends soft" aria-hidden="true">
        <span>{t('popup.hips.none')}</span>
        <span>{t('popup.hips.worst')}</span>
      </p>
    </fieldset>
  );
}
