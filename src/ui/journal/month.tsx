import { useMemo } from 'preact/hooks';
import type { Exercise } from '../../exercises/index.ts';
import { byDay } from '../../journal/index.ts';
import type { JournalDay } from '../../journal/index.ts';
import { passed } from '../time-phrases.ts';
import { useWords } from '../words.ts';
import type { Words } from '../words.ts';
import { dayName, monthName } from './names.ts';
import { Questions } from './questions.tsx';
import { SessionLine } from './session-line.tsx';
import type { ShownMonth } from './use-months.ts';

/** A month: its sum, and each day on which something was. */
export function Month({
  month,
  completions,
  prompts,
  known,
  zone,
}: ShownMonth & { known: readonly Exercise[]; zone: string }) {
  const words = useWords();
  const days = useMemo(() => byDay({ completions, prompts }), [completions, prompts]);
  const breaks = days.reduce((sum, day) => sum + day.breaks, 0);
  const movedMs = days.reduce((sum, day) => sum + day.movedMs, 0);
  return (
    <section class="journal-month" aria-labelledby={`month-${month}`}>
      <div class="journal-head">
        <h2 id={`month-${month}`} tabIndex={-1}>
          {monthName(month, words.language)}
        </h2>
        <Sum breaks={breaks} movedMs={movedMs} words={words} />
      </div>
      {days.map((day) => (
        <Day key={day.day} {...day} known={known} zone={zone} />
      ))}
    </section>
  );
}

function Day({
  day,
  breaks,
  movedMs,
  completions,
  prompts,
  known,
  zone,
}: JournalDay & { known: readonly Exercise[]; zone: string }) {
  const words = useWords();
  return (
    <section class="journal-day">
      <div class="journal-head">
        <h3>{dayName(day, words.language)}</h3>
        <Sum breaks={breaks} movedMs={movedMs} words={words} />
      </div>
      {completions.map((completion) => (
        <SessionLine key={completion.id} completion={completion} known={known} />
      ))}
      {prompts.length > 0 && <Questions prompts={prompts} zone={zone} />}
    </section>
  );
}

/** A day without a break is no fault: nothing is said of it. */
function Sum({ breaks, movedMs, words }: { breaks: number; movedMs: number; words: Words }) {
  if (breaks === 0) return null;
  return <p class="soft">{words.count('journal.sum', breaks, { time: passed(movedMs, words) })}</p>;
}
