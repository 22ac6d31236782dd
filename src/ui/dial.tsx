import type { ComponentChildren } from 'preact';

/** 2 x pi x 46, the radius drawn below. */
const roundLength = 289.03;

/** A round of which `share` (0 to 1) is filled, with something in its middle. Only a picture: words say the same. */
export function Dial({
  share,
  tone = 'calm',
  children,
}: {
  share: number;
  tone?: 'calm' | 'spark';
  children: ComponentChildren;
}) {
  const filled = Math.min(1, Math.max(0, share));
  return (
    <div class={`dial ${tone}`}>
      <svg class="dial-round" viewBox="0 0 100 100" aria-hidden="true">
        <circle class="dial-track" cx="50" cy="50" r="46" />
        {filled > 0 && (
          <circle
            class="dial-fill"
            cx="50"
            cy="50"
            r="46"
            stroke-dasharray={roundLength}
            stroke-dashoffset={(roundLength * (1 - filled)).toFixed(1)}
          />
        )}
      </svg>
      <div class="dial-middle">{children}</div>
    </div>
  );
}
