import { browser } from 'wxt/browser';
import type { BusyCalendar } from '../breaks/index.ts';
import { parseCalendars, unwrap } from '../engine/index.ts';

/** The calendars by which the person is busy; none where they cannot be read. */
export async function readCalendars(): Promise<readonly BusyCalendar[]> {
  const { busy } = await browser.storage.local.get('busy');
  const found = unwrap('busy', busy, parseCalendars);
  return found.kind === 'good' ? found.value : [];
}
