import { dayMs } from '../../../schedule/index.ts';
import type { Stretch } from '../../../schedule/index.ts';
import type { Settings } from '../../../settings/index.ts';
import { useWords } from '../../words.ts';
import { placeOf } from '../../zone-phrase.ts';
import { nextPrompts, promptsOnFullDay } from './next-prompts.ts';

const shown = 5;
const weekMs = 7 * dayMs;

/** What the hours and the limit come to, for somebody who sits all the time. */
export function Prompts({
  settings: { schedule, limitMin },
  busy,
  clock,
}: {
  settings: Settings;
  busy: readonly Stretch[];
  clock: { now(): number; zone(): string };
}) {
  const { t, count, language } = useWords();
  const now = clock.now();
  const zone = schedule.zone === 'follow' ? clock.zone() : schedule.zone;
  const next = nextPrompts(schedule, limitMin, now, zone, shown, busy);
  if (next.length === 0) return <p class="week-prompts">{t('options.week.prompts.none', { limitMin })}</p>;
  const said = (at: number) =>
    new Intl.DateTimeFormat(language, {
      weekday: 'short',
      ...(at - now < weekMs ? {} : { day: 'numeric', month: 'short' }),
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
    }).format(at);
  const onFullDay = promptsOnFullDay(schedule.week, limitMin);
  return (
    <div class="week-prompts">
      <p id="next-prompts">{t('options.week.prompts.next')}</p>
      <ol aria-labelledby="next-prompts">
        {next.map((at) => (
          <li key={at}>{said(at)}</li>
        ))}
      </ol>
      {zone !== clock.zone() && (
        <p class="soft">{t('options.week.prompts.zone', { place: placeOf(zone) })}</p>
      )}
      <p class="soft">{count('options.week.prompts.fullDay', onFullDay)}</p>
    </div>
  );
}
