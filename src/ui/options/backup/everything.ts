import { oncePerId } from '../../../backup/index.ts';
import type { Copy } from '../../../backup/index.ts';
import { ownSettings } from '../../../engine/index.ts';
import type { Snapshot } from '../../../engine/index.ts';
import type { Records } from '../../../journal/index.ts';
import type { BusyCalendar } from '../../../breaks/index.ts';
import { parsePlan } from '../../../plan/index.ts';
import type { Settings } from '../../../settings/index.ts';
import type { PracticeDoor } from '../../live.ts';
import type { ReadCalendars } from '../calendar/use-calendars.ts';

/** All records, for copies. Rejects where the browser cannot read them. */
export type ReadRecords = () => Promise<Records>;

/** All that is somebody's own, as it is now. A plan that is kept and makes no sense is left out. */
export interface Everything extends Copy {
  readonly settings: Settings;
  readonly calendars: readonly BusyCalendar[];
}

/** Reads everything; null where the browser cannot. */
export async function readEverything(
  snapshot: Snapshot,
  door: PracticeDoor,
  readRecords: ReadRecords,
  readCalendars: ReadCalendars,
): Promise<Everything | null> {
  try {
    const [records, { plan: raw }, calendars] = await Promise.all([
      readRecords(),
      door.readPractice(),
      readCalendars(),
    ]);
    const plan = raw === null ? null : parsePlan(raw);
    const isDamaged = raw !== null && plan === null;
    // What the journal refused so far happened all the same.
    const { outbox, asked } = snapshot.state;
    const completions = [...records.completions, ...outbox.map(({ completion }) => completion)];
    const prompts = [...records.prompts, ...asked.map(({ record }) => record)];
    // Of what an organisation asks for, nothing is somebody's own.
    const settings = ownSettings(snapshot);
    return { settings, calendars, ...(!isDamaged && { plan }), ...oncePerId({ completions, prompts }) };
  } catch {
    return null;
  }
}
