import { workAround } from '../schedule/index.ts';
import type { Stretch, WorkAround } from '../schedule/index.ts';
import type { Settings } from '../settings/index.ts';

/** What a reduction may know besides the state and the event. */
export interface Context {
  /** The instant of the event, in epoch milliseconds. */
  readonly now: number;
  /** The computer's IANA time zone. */
  readonly zone: string;
  readonly settings: Settings;
  /** Where `now` lies in work time. */
  readonly work: WorkAround;
  /** The busy times of the person's calendars, in order. Only the background knows them: pages go by its holds. */
  readonly busy?: readonly Stretch[];
}

/** The context of an instant. What `last` found out about work time is used as long as it holds. */
export function contextAt(now: number, zone: string, settings: Settings, last?: Context): Context {
  const isSame =
    last !== undefined &&
    last.settings.schedule === settings.schedule &&
    last.zone === zone &&
    last.work.validFromAt <= now &&
    now < last.work.validUntilAt;
  return { now, zone, settings, work: isSame ? last.work : workAround(settings.schedule, now, zone) };
}
