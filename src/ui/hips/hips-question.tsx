import { useState } from 'preact/hooks';
import type { Exercise, ExerciseId } from '../../exercises/index.ts';
import { feelings, harmlessScore } from '../../journal/index.ts';
import type { Answer, Feeling } from '../../journal/index.ts';
import { useWords } from '../words.ts';
import './hips.css';
import { Scale } from './scale.tsx';
import { WhereFields } from './where-fields.tsx';
import type { Where } from './where-fields.tsx';

/** How the hips feel, from 0 to 10, and where. Nobody has to say. */
export function HipsQuestion({
  ask,
  exerciseIds,
  catalogue,
  first = null,
  sendLabel,
  onAnswer,
}: {
  ask: string;
  /** The movements it may have come from. */
  exerciseIds: readonly ExerciseId[];
  /** Where their names are found, if they are somebody's own. */
  catalogue?: readonly Exercise[];
  /** The movement that is thought of first. */
  first?: ExerciseId | null;
  /** What the button says that sends it. */
  sendLabel: string;
  onAnswer: (answer: Answer) => void;
}) {
  const { t } = useWords();
  const [score, setScore] = useState<number | null>(null);
  const [where, setWhere] = useState<Where>({ part: null, exerciseId: first });
  const [feels, setFeels] = useState<readonly Feeling[]>([]);
  const isFelt = score !== null && score > harmlessScore;
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        if (score !== null) onAnswer(isFelt ? answerOf(score, where, feels) : { score });
      }}
    >
      <Scale legend={ask} value={score} onChoose={setScore} />
      {isFelt && (
        <>
          <WhereFields
            where={where}
            exerciseIds={exerciseIds}
            {...(catalogue && { catalogue })}
            onChange={setWhere}
          />
          <fieldset class="question-feels">
            <legend class="hidden-words">{t('popup.hips.feels')}</legend>
            {feelings.map((feeling) => (
              <label class="check" key={feeling}>
                <input
                  type="checkbox"
                  checked={feels.includes(feeling)}
                  onChange={({ currentTarget: { checked } }) =>
                    setFeels(feelings.filter((one) => (one === feeling ? checked : feels.includes(one))))
                  }
                />
                {t(`popup.hips.feel.${feeling}`)}
              </label>
            ))}
          </fieldset>
        </>
      )}
      {score !== null && (
        <button type="submit" class="button">
          {sendLabel}
        </button>
      )}
    </form>
  );
}

const answerOf = (score: number, { part, exerciseId }: Where, feels: readonly Feeling[]): Answer => ({
  score,
  ...(part && { where: part }),
  ...(exerciseId && { exerciseId }),
  ...(feels.length > 0 && { feels }),
});
