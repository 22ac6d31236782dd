import { useId } from 'preact/hooks';
import { limits } from '../../settings/index.ts';
import type { NumberSetting } from '../../settings/index.ts';
import { useWords } from '../words.ts';
import { readNumber } from './draft.ts';

/** A number of minutes or seconds, with what is wrong with it right below. */
export function NumberField({
  name,
  label,
  text,
  onType,
  onLeave,
}: {
  name: NumberSetting;
  label: string;
  text: string;
  onType: (text: string) => void;
  onLeave: () => void;
}) {
  const { t } = useWords();
  const id = useId();
  const isWrong = readNumber(name, text) === null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-input">
        <input
          id={id}
          class="input short"
          inputMode="numeric"
          autocomplete="off"
          value={text}
          aria-invalid={isWrong}
          aria-describedby={`${id}-unit ${id}-problem`}
          onInput={(event) => onType(event.currentTarget.value)}
          onBlur={onLeave}
        />
        <span id={`${id}-unit`} class="soft">
          {t(`options.unit.${limits[name].unit}`)}
        </span>
      </span>
      <p id={`${id}-problem`} class="problem" role="status">
        {isWrong &&
          t(`options.notNumber.${limits[name].unit}`, { min: limits[name].min, max: limits[name].max })}
      </p>
    </div>
  );
}
