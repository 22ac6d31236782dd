import { dayMin, formatTime } from '../../../schedule/index.ts';

/** Hours with a line of their own. The narrower the drawing, the fewer have words. */
const hours = [0, 3, 6, 9, 12, 15, 18, 21, 24];
const looks = (hour: number): string =>
  hour % 6 !== 0 ? 'drawn-hour between' : hour % 12 !== 0 ? 'drawn-hour quarter' : 'drawn-hour';

/** The hours above the rows. The spans say theirs themselves. */
export function Ruler() {
  return (
    <div class="drawn-ruler" aria-hidden="true">
      {hours.map((hour) => (
        <span key={hour} class={looks(hour)} style={{ insetInlineStart: `${((hour * 60) / dayMin) * 100}%` }}>
          {formatTime(hour * 60)}
        </span>
      ))}
    </div>
  );
}
