import { useId } from 'preact/hooks';

/** One of a few, shown side by side. The legend is heard, not seen: the options speak for themselves. */
export function Choice<Value extends string | number>({
  legend,
  options,
  value,
  isLegendShown = false,
  onChoose,
}: {
  legend: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  isLegendShown?: boolean;
  onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choice-group">
      <legend class={isLegendShown ? '' : 'hidden-words'}>{legend}</legend>
      <div class="choice">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
