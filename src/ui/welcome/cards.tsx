import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of a few, each on a card with room for a picture and some words. */
export interface Card<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What is seen and read besides. */
  readonly more?: ComponentChildren;
}

export function Cards<Value extends string>({
  legend,
  isLegendShown = false,
  cards,
  value,
  onChoose,
}: {
  legend: string;
  isLegendShown?: boolean;
  cards: readonly Card<Value>[];
  /** Null while nothing is chosen. */
  value: Value | null;
  onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset class="cards">
      <legend class={isLegendShown ? '' : 'hidden-words'}>{legend}</legend>
      <div class="cards-row">
        {cards.map(({ value: own, label, more }) => (
          <div class="card" key={own}>
            <label>
              <input
                type="radio"
                name={name}
                checked={own === value}
                aria-describedby={more === undefined ? undefined : `${name}-${own}`}
                onChange={() => onChoose(own)}
              />
              {label}
            </label>
            {more !== undefined && (
              <div class="card-more" id={`${name}-${own}`}>
                {more}
              </div>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
