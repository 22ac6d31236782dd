import type { Settings } from '../../../settings/index.ts';
import type { Door, Send } from '../../live.ts';
import { useWords } from '../../words.ts';
import { CalendarImport } from '../calendar/calendar-import.tsx';
import { AddDays } from './add-days.tsx';
import { DaysList } from './days-list.tsx';
import { LastDone } from './last-done.tsx';
import { useChanges } from './use-changes.ts';

/** Days off and days with other hours: what is set, one more by hand, and many from a calendar file. */
export function DaysOffSection({ settings, door, send }: { settings: Settings; door: Door; send: Send }) {
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
      <CalendarImport held={held} now={() => door.clock.now()} zone={here} />
    </>
  );
}
