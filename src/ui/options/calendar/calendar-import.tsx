import { useState } from 'preact/hooks';
import { calendarLimits, withDaysOff } from '../../../calendar/index.ts';
import { Choice } from '../../choice.tsx';
import { useWords } from '../../words.ts';
import type { HeldChanges } from '../days-off/use-changes.ts';
import { FileButton } from '../from-file/file-button.tsx';
import { BusyList } from './busy-list.tsx';
import { BusyPreview } from './busy-preview.tsx';
import { CalendarPreview } from './calendar-preview.tsx';
import { problemText } from './problem-text.ts';
import type { ReadFile, Role } from './read-file.ts';
import type { HeldCalendars } from './use-calendars.ts';

/** A file that was chosen: what is in it, or that the browser could not read it. */
type Chosen = ReadFile | { readonly ok: false; readonly problem: { readonly kind: 'unreadable' } };

/** Reads days off or busy times from a calendar file, shows what they would change, and takes them when asked to. */
export function CalendarImport({
  held,
  calendars,
  now,
  zone,
}: {
  held: HeldChanges;
  calendars: HeldCalendars;
  now: () => number;
  zone: string;
}) {
  const words = useWords();
  const { t } = words;
  const [role, setRole] = useState<Role>('daysOff');
  const [file, setFile] = useState<File | null>(null);
  const [chosen, setChosen] = useState<Chosen | 'reading' | null>(null);
  const look = async (wanted: Role, from: File) => {
    setFile(from);
    setChosen('reading');
    setChosen(await read(wanted, from, now(), zone));
  };
  const done = () => {
    setFile(null);
    setChosen(null);
  };
  const found = chosen === 'reading' ? null : chosen;
  return (
    <section class="from-file" aria-label={t('options.calendar.title')}>
      <h3>{t('options.calendar.title')}</h3>
      <p class="soft">{t('options.calendar.line')}</p>
      <Choice
        legend={t('options.calendar.role')}
        isLegendShown
        options={[
          { value: 'daysOff', label: t('options.calendar.daysOff') },
          { value: 'busy', label: t('options.calendar.busy') },
        ]}
        value={role}
        onChoose={(wanted) => {
          setRole(wanted);
          // What a file is read for can be thought over while it is looked at.
          if (file) void look(wanted, file);
        }}
      />
      {role === 'busy' && <p class="soft">{t('options.busy.line')}</p>}
      <FileButton
        label={t('options.calendar.import')}
        accept=".ics,.ical,text/calendar"
        onChoose={(from) => void look(role, from)}
      />
      <div role="status">
        {chosen === 'reading' && <p class="soft">{t('options.calendar.reading')}</p>}
        {found && !found.ok && <p class="problem">{problemText(found.problem, words)}</p>}
      </div>
      {found?.ok && found.role === 'daysOff' && (
        <CalendarPreview
          read={found}
          changes={held.changes}
          onTake={(days) => {
            void held.add(days, withDaysOff);
            done();
          }}
          onLeave={done}
        />
      )}
      {found?.ok && found.role === 'busy' && (
        <BusyPreview
          read={found}
          calendars={calendars.all}
          zone={zone}
          onTake={(calendar) => {
            void calendars.take(calendar);
            done();
          }}
          onLeave={done}
        />
      )}
      <BusyList held={calendars} now={now()} zone={zone} />
    </section>
  );
}

async function read(role: Role, file: File, now: number, zone: string): Promise<Chosen> {
  try {
    // What is beyond the limit need not be read to be refused.
    const bytes = await file.slice(0, calendarLimits.bytes + 1).arrayBuffer();
    // The parser comes when there is something for it: it is larger than the rest of the page.
    const { readFile } = await import('./read-file.ts');
    return readFile(role, { name: file.name, bytes: new Uint8Array(bytes) }, now, zone);
  } catch {
    return { ok: false, problem: { kind: 'unreadable' } };
  }
}
