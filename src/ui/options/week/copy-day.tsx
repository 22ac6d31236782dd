import { useEffect, useRef, useState } from 'preact/hooks';
import { weekdays } from '../../../schedule/index.ts';
import type { Weekday } from '../../../schedule/index.ts';
import { weekdayName } from '../../time-phrases.ts';
import { useWords } from '../../words.ts';
import { Check } from '../check.tsx';
import type { WeekDraft } from '../week-draft.ts';

/** Which other days get the hours of a day: at first those that have some already. */
export function CopyDay({
  weekday,
  draft,
  onCopy,
  onLeave,
}: {
  weekday: Weekday;
  draft: WeekDraft;
  onCopy: (others: readonly Weekday[]) => void;
  onLeave: () => void;
}) {
  const { t, language } = useWords();
  const others = weekdays.filter((each) => each !== weekday);
  const [chosen, setChosen] = useState(() => others.filter((each) => draft[each].length > 0));
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const nameOf = (each: Weekday) => weekdayName(weekdays.indexOf(each), language);
  return (
    <fieldset
      class="copy-day"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <legend>{t('options.week.copy.legend', { day: nameOf(weekday) })}</legend>
      <div class="copy-days">
        {others.map((each) => (
          <Check
            key={each}
            label={nameOf(each)}
            checked={chosen.includes(each)}
            onCheck={(isChosen) =>
              setChosen(others.filter((other) => (other === each ? isChosen : chosen.includes(other))))
            }
          />
        ))}
      </div>
      <div class="copy-actions">
        <button type="button" class="button" disabled={chosen.length === 0} onClick={() => onCopy(chosen)}>
          {t('options.week.copy.do')}
        </button>
        <button type="button" class="button quiet" onClick={onLeave}>
          {t('options.week.copy.leave')}
        </button>
      </div>
    </fieldset>
  );
}
