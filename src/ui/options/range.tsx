import { useWords } from '../words.ts';

/** A share of what is usual, in percent. */
export function Range({
  label,
  value,
  min,
  max,
  step,
  onChoose,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChoose: (value: number) => void;
}) {
  const { t } = useWords();
  const percent = t('options.percent', { value });
  return (
    <label class="field wide">
      <span>{label}</span>
      <span class="range">
        <input
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={percent}
          onChange={({ currentTarget }) => onChoose(currentTarget.valueAsNumber)}
        />
        <span class="soft">{percent}</span>
      </span>
    </label>
  );
}
