import { useState } from 'preact/hooks';
import { calendarLimits, withDaysOff } from '../../../calendar/index.ts';
import { useWords } from '../../words.ts';
import type { HeldChanges } from '../days-off/use-changes.ts';
import { FileButton } from '../from-file/file-button.tsx';
import { CalendarPreview } from './calendar-preview.tsx';
import { problemText } from './problem-text.ts';
import type { ReadFile } from './read-file.ts';

/** A file that was chosen: what is in it, that it is being read, or that the browser could not read it. */
type Chosen = ReadFile | { readonly ok: false; readonly problem: { readonly kind: 'unreadable' } };

/** Reads days off from a calendar file, shows what they would change, and takes them only when asked to. */
export function CalendarImport({ held, now, zone }: { held: HeldChanges; now: () => number; zone: string }) {
  const words = useWords();
  const { t } = words;
  const [chosen, setChosen] = useState<Chosen | 'reading' | null>(null);
  const choose = async (file: File) => {
    setChosen('reading');
    setChosen(await read(file, now(), zone));
  };
  const isRead = chosen !== null && chosen !== 'reading';
  return (
    <section class="from-file" aria-label={t('options.calendar.title')}>
      <h3>{t('options.calendar.title')}</h3>
      <p class="soft">{t('options.calendar.line')}</p>
      <FileButton
        label={t('options.calendar.import')}
        accept=".ics,.ical,text/calendar"
        onChoose={(file) => void choose(file)}
      />
      <div role="status">
        {chosen === 'reading' && <p class="soft">{t('options.calendar.reading')}</p>}
        {isRead && !chosen.ok && <p class="problem">{problemText(chosen.problem, words)}</p>}
      </div>
      {isRead && chosen.ok && (
        <CalendarPreview
          read={chosen}
          changes={held.changes}
          onTake={(days) => {
            void held.add(days, withDaysOff);
            setChosen(null);
          }}
          onLeave={() => setChosen(null)}
        />
      )}
    </section>
  );
}

async function read(file: File, now: number, zone: string): Promise<Chosen> {
  try {
    // What is beyond the limit need not be read to be refused.
    const bytes = await file.slice(0, calendarLimits.bytes + 1).arrayBuffer();
    // The parser comes when there is something for it: it is larger than the rest of the page.
    const { readDaysOff } = await import('./read-file.ts');
    return readDaysOff(new Uint8Array(bytes), now, zone);
  } catch {
    return { ok: false, problem: { kind: 'unreadable' } };
  }
}
