import { useId } from 'preact/hooks';
import type { Exercise, ExerciseId } from '../../exercises/index.ts';
import { bodyParts } from '../../journal/index.ts';
import type { BodyPart } from '../../journal/index.ts';
import { exerciseName } from '../exercise-name.ts';
import { useWords } from '../words.ts';

/** Where it is felt and which movement set it off, as far as the person knows. */
export interface Where {
  readonly part: BodyPart | null;
  readonly exerciseId: ExerciseId | null;
}

export function WhereFields({
  where,
  exerciseIds,
  catalogue,
  onChange,
}: {
  where: Where;
  exerciseIds: readonly ExerciseId[];
  catalogue?: readonly Exercise[];
  onChange: (where: Where) => void;
}) {
  const { t } = useWords();
  return (
    <div class="question-where">
      <Select
        label={t('popup.hips.where')}
        values={bodyParts}
        value={where.part}
        nameOf={(part) => t(`popup.hips.part.${part}`)}
        onChoose={(part) => onChange({ ...where, part })}
      />
      <Select
        label={t('popup.hips.movement')}
        values={exerciseIds}
        value={where.exerciseId}
        nameOf={(id) => exerciseName(id, t, catalogue)}
        onChoose={(exerciseId) => onChange({ ...where, exerciseId })}
      />
    </div>
  );
}

/** A choice among a few, or of none that is known. */
function Select<Value extends string>({
  label,
  values,
  value,
  nameOf,
  onChoose,
}: {
  label: string;
  values: readonly Value[];
  value: Value | null;
  nameOf: (value: Value) => string;
  onChoose: (value: Value | null) => void;
}) {
  const { t } = useWords();
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <select
        id={id}
        class="pick"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(values.find((one) => one === currentTarget.value) ?? null)}
      >
        <option value="">{t('popup.hips.unsure')}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </>
  );
}
