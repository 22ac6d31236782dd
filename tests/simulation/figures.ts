import type { Account } from './account.ts';
import type { Day } from './days.ts';

/** What many simulated weeks came to. */
export class Figures {
  weeks = 0;
  deeds = 0;
  /** Everything that the background was told: alarms, activity, commands. */
  events = 0;
  faults = 0;
  /** Records of sessions that were held against what was done. */
  compared = 0;
  readonly #workDays: Day[] = [];
  readonly #startedAt = performance.now();

  add({ browser, sessions, days }: Account, deeds: number): void {
    this.weeks += 1;
    this.deeds += deeds;
    this.events += browser.eventsTold;
    this.faults += browser.faultsMet;
    this.compared += sessions.compared;
    this.#workDays.push(...days.wholeWorkDays());
  }

  /** Work days with somebody there, and with nobody. */
  days(isEmpty: boolean): readonly Day[] {
    return this.#workDays.filter((day) => day.wasSomebodyThere !== isEmpty);
  }

  /** What there is to be told of them. */
  lines(): readonly string[] {
    const seconds = (performance.now() - this.#startedAt) / 1_000;
    const told = this.days(false);
    const empty = this.days(true).map(({ alarms }) => alarms);
    return [
      `${this.weeks} weeks, ${this.deeds} deeds, ${this.events} events, ${this.faults} faults, ${this.compared} sessions held against the journal`,
      `${seconds.toFixed(1)} s, ${Math.round(this.events / seconds)} events a second, checks and all`,
      `wake-ups by the alarm on ${told.length} work days: ${spread(told.map(({ alarms }) => alarms))}; other events: ${spread(told.map(({ others }) => others))}`,
      `wake-ups by the alarm on ${empty.length} work days with nobody there: ${spread(empty)}`,
    ];
  }
}

/** The middle one of some numbers; 0 for none. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function spread(values: readonly number[]): string {
  return `median ${median(values)}, at most ${values.reduce((most, value) => Math.max(most, value), 0)}`;
}
