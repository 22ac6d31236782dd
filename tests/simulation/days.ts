import type { Schedule } from '../../src/schedule/index.ts';
import { spansOn } from '../schedule/work-time.ts';

/** How often the background ran on one day. */
export interface Day {
  readonly isWork: boolean;
  /** Wake-ups by the alarm, and everything else that the background was told. */
  alarms: number;
  others: number;
  wasSomebodyThere: boolean;
}

/** The local days of a week, and how often the background ran on each. */
export class Days {
  readonly #days: Day[] = [];
  #endsAt = -Infinity;

  /** The background is told something at `now`, on a computer in `zone` with these work hours. */
  note(
    now: number,
    zone: string,
    schedule: Schedule,
    { isAlarm, isThere }: { isAlarm: boolean; isThere: boolean },
  ): void {
    if (now >= this.#endsAt) this.#begin(now, zone, schedule);
    const day = this.#days.at(-1)!;
    if (isAlarm) day.alarms += 1;
    else day.others += 1;
    day.wasSomebodyThere ||= isThere;
  }

  /** The work days that were seen from their beginning to their end. */
  wholeWorkDays(): readonly Day[] {
    return this.#days.slice(1, -1).filter(({ isWork }) => isWork);
  }

  #begin(now: number, zone: string, schedule: Schedule): void {
    const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
    this.#endsAt = local.add({ days: 1 }).startOfDay().epochMilliseconds;
    const isWork = spansOn(schedule, local.toPlainDate().toString(), zone).length > 0;
    this.#days.push({ isWork, alarms: 0, others: 0, wasSomebodyThere: false });
  }
}
