import { dayMin } from '../../../schedule/index.ts';
import { passed } from '../../time-phrases.ts';
import { useWords } from '../../words.ts';
import { spanOf } from './circle.ts';
import type { Piece } from './pieces.ts';
import { spanPhrase } from './span-phrase.ts';

/**
 * A span as it is drawn in a row. A slider to screen readers, so that the arrow keys reach it: its value is the
 * beginning. The part after midnight is only seen: the part before it speaks for the whole.
 */
export function DrawnSpan({
  piece,
  isHeld,
  isWrong,
  describedBy,
  onKeyDown,
  onBlur,
}: {
  piece: Piece;
  isHeld: boolean;
  isWrong: boolean;
  describedBy: string;
  onKeyDown: (event: KeyboardEvent) => void;
  onBlur: () => void;
}) {
  const words = useWords();
  const { arc, fromMin, toMin, isHead, isTail } = piece;
  const { from, to } = spanOf(arc);
  const looks = ['drawn-span', isHead && 'head', isTail && 'tail', isHeld && 'held', isWrong && 'wrong'];
  const drawing = {
    class: looks.filter(Boolean).join(' '),
    'data-key': arc.key,
    style: {
      insetInlineStart: `${(fromMin / dayMin) * 100}%`,
      inlineSize: `${((toMin - fromMin) / dayMin) * 100}%`,
    },
    children: (
      <>
        <span class="drawn-words" aria-hidden="true">
          {words.t('options.week.drawn.hours', { from, to })}
        </span>
        {isHead && <span class="drawn-end from" data-end="from" />}
        {isTail && <span class="drawn-end to" data-end="to" />}
      </>
    ),
  };
  if (!isHead) return <div {...drawing} aria-hidden="true" />;
  return (
    <div
      {...drawing}
      role="slider"
      tabIndex={0}
      aria-label={spanPhrase(arc, words)}
      aria-valuemin={0}
      aria-valuemax={dayMin}
      aria-valuenow={fromMin}
      aria-valuetext={passed(arc.lengthMin * 60_000, words)}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  );
}
