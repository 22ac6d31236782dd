/** The simulated computer's clock: time passes only when told, and may be set by hand. */
export class SimulatedClock {
  #now: number;
  #zone: string;

  constructor(startAt: number, zone: string) {
    this.#now = startAt;
    this.#zone = zone;
  }

  now(): number {
    return this.#now;
  }

  zone(): string {
    return this.#zone;
  }

  /** Lets `ms` pass. */
  pass(ms: number): void {
    this.#now += ms;
  }

  travelTo(zone: string): void {
    this.#zone = zone;
  }
}

/** The instant of a local wall-clock time, such as `at('2026-11-23T09:00', 'Europe/Berlin')`. */
export function at(local: string, zone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

export const minutes = (n: number): number => Math.round(n * 60_000);
export const seconds = (n: number): number => Math.round(n * 1_000);
