import { useId } from 'preact/hooks';
import { fields } from '../../settings/index.ts';
import type { NumberSetting } from '../../settings/index.ts';
import { useWords } from '../words.ts';
import { readNumber } from './draft.ts';

/** A number of minutes or seconds, with what is wrong with it right below. */
export function NumberRow({
  name,
  text,
  onType,
  onLeave,
}: {
  name: NumberSetting;
  text: string;
  onType: (text: string) => void;
  onLeave: () => void;
}) {
  const { t } = useWords();
  const id = useId();
  const { unit, min, max } = fields[name];
  const isWrong = readNumber(name, text) === null;
  return (
    <div class="field">
      <label for={id}>{t(`setting.${name}.label`)}</label>
      <span class="field-input">
        <input
          id={id}
          class="input short"
          inputMode="numeric"
          autocomplete="off"
          value={text}
          aria-invalid={isWrong}
          aria-describedby={`${id}-unit ${id}-line ${id}-problem`}
          onInput={(event) => onType(event.currentTarget.value)}
          onBlur={onLeave}
        />
        <span id={`${id}-unit`} class="soft">
          {t(`options.unit.${unit}`)}
        </span>
      </span>
      <p id={`${id}-line`} class="soft row-line">
        {t(`setting.${name}.line`)}
      </p>
      <p id={`${id}-problem`} class="problem" role="status">
        {isWrong && t(`options.notNumber.${unit}`, { min, max })}
      </p>
    </div>
  );
}
