import type { Settings } from '../../../settings/index.ts';
import type { Door, Send } from '../../live.ts';
import { useWords } from '../../words.ts';
import { CalendarImport } from '../calendar/calendar-import.tsx';
import type { HeldCalendars } from '../calendar/use-calendars.ts';
import { AddDays } from './add-days.tsx';
import { DaysList } from './days-list.tsx';
import { LastDone } from './last-done.tsx';
import { useChanges } from './use-changes.ts';

/** Days off, days with other hours and busy times: what is set, one more by hand, and many from a calendar file. */
export function DaysOffSection({
  settings,
  calendars,
  door,
  send,
}: {
  settings: Settings;
  calendars: HeldCalendars;
  door: Door;
  send: Send;
}) {
  const { t } = useWords();
  const held = useChanges(settings, send);
  const { zone } = settings.schedule;
  const here = zone === 'follow' ? door.clock.zone() : zone;
  const today = Temporal.Instant.fromEpochMilliseconds(door.clock.now()).toZonedDateTimeISO(here);
  return (
    <>
      <DaysList held={held} today={today.toPlainDate().toString()} />
      <LastDone held={held} />
      {held.isRefused && (
        <p class="problem" role="alert">
          {t('options.daysOff.notSaved')}
        </p>
      )}
      <AddDays held={held} today={today.toPlainDate().toString()} />
      <CalendarImport held={held} calendars={calendars} now={() => door.clock.now()} zone={here} />
    </>
  );
}
