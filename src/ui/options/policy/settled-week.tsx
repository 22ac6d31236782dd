import { weekdays } from '../../../schedule/index.ts';
import type { Week } from '../../../schedule/index.ts';
import { weekdayName } from '../../time-phrases.ts';
import { useWords } from '../../words.ts';
import { hoursPhrase } from '../days-off/days-phrase.ts';
import { SettledNote } from './settled.tsx';

/** The work hours that the organisation has fixed, in words. */
export function SettledWeek({ week }: { week: Week }) {
  const words = useWords();
  return (
    <div>
      <dl class="settled-week">
        {weekdays.map((weekday, day) => (
          <div key={weekday}>
            <dt>{weekdayName(day, words.language)}</dt>
            <dd>{hoursPhrase({ spans: week[weekday] }, words)}</dd>
          </div>
        ))}
      </dl>
      <SettledNote />
    </div>
  );
}
