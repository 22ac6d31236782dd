import { useId } from 'preact/hooks';
import { presets } from '../../settings/index.ts';
import { useWords } from '../words.ts';
import { readNumber } from './draft.ts';
import { useIsSettled } from './policy/policy-context.ts';
import type { Form } from './row.tsx';

/** Rhythms to choose from, each with what is known of it. What fits none of them is somebody's own. */
export function Presets({ form: { draft, change } }: { form: Form }) {
  const { t } = useWords();
  const name = useId();
  const limitMin = readNumber('limitMin', draft.numbers.limitMin);
  const { minutes } = draft.chosen;
  // Of a rhythm, half could be chosen at most.
  const isSettled = [useIsSettled('limitMin'), useIsSettled('minutes')].includes(true);
  const standing = presets.find((preset) => preset.limitMin === limitMin && preset.minutes === minutes);
  if (isSettled) return null;
  return (
    <fieldset class="presets">
      <legend>{t('options.preset.legend')}</legend>
      {presets.map((preset) => (
        <Preset
          key={preset.name}
          group={name}
          label={t('options.preset.rhythm', { limitMin: preset.limitMin, minutes: preset.minutes })}
          line={t(`options.preset.${preset.name}`)}
          checked={preset === standing}
          onChoose={() =>
            change(
              {
                ...draft,
                numbers: { ...draft.numbers, limitMin: String(preset.limitMin) },
                chosen: { ...draft.chosen, minutes: preset.minutes },
              },
              'chosen',
            )
          }
        />
      ))}
      {standing === undefined && limitMin !== null && (
        <Preset
          group={name}
          label={t('options.preset.own', { limitMin, minutes })}
          line={t('options.preset.ownLine')}
          checked
        />
      )}
    </fieldset>
  );
}

function Preset({
  group,
  label,
  line,
  checked,
  onChoose,
}: {
  group: string;
  label: string;
  line: string;
  checked: boolean;
  onChoose?: () => void;
}) {
  const id = useId();
  return (
    <label class="preset">
      <input
        type="radio"
        name={group}
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-line`}
        onChange={onChoose}
      />
      <span>
        <span id={`${id}-label`}>{label}</span>
        <span id={`${id}-line`} class="soft row-line">
          {line}
        </span>
      </span>
    </label>
  );
}
