import type { Schedule } from '../schedule/index.ts';
import type { Words } from './words.ts';

/** "Lisbon": the place that names a zone. */
export const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** Where the computer is now, and whether the hours follow it there. */
export function zonePhrase(zone: string, kept: Schedule['zone'], { t }: Words): string {
  const place = placeOf(zone);
  return kept === 'follow'
    ? t('page.zone.follows', { place })
    : t('page.zone.stays', { place, home: placeOf(kept) });
}
