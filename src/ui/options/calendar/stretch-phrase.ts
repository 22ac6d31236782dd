import type { Stretch } from '../../../schedule/index.ts';
import type { Words } from '../../words.ts';

/** "Tue, 24 Nov, 14:00 – 15:30", as the language writes it. */
export function stretchPhrase({ startAt, endAt }: Stretch, { language }: Words, zone: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).formatRange(startAt, endAt);
}
