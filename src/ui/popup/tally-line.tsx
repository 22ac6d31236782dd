import { dayAt } from '../../journal/index.ts';
import type { Tally } from '../../journal/index.ts';
import { passed } from '../time-phrases.ts';
import { useWords } from '../words.ts';

/** More marks than this would not be counted by eye. */
const maxMarks = 8;

/** Today's breaks, as marks and in words. */
export function TallyLine({ tally, now, zone }: { tally: Tally; now: number; zone: string }) {
  const words = useWords();
  const breaks = tally.day === dayAt(now, zone) ? tally.completions : 0;
  return (
    <p class="tally">
      {breaks > 0 && (
        <span class="tally-marks" aria-hidden="true">
          {Array.from({ length: Math.min(breaks, maxMarks) }, (_, index) => (
            <span key={index} />
          ))}
        </span>
      )}
      {breaks > 0
        ? words.count('popup.tally.breaks', breaks, { time: passed(tally.movedMs, words) })
        : words.t('popup.tally.none')}
    </p>
  );
}
