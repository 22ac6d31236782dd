import type { Timeline } from '../../src/routines/index.ts';

/** A session that stood still for this long is over, as of when it was stopped. */
const forgottenMs = 30 * 60_000;
/** Somebody who was away from a running session for longer than this is asked whether to go on, for so long. */
const longAwayMs = 10 * 60_000;
const awaitedMs = 5 * 60_000;
/** An early end can be taken back for so long. */
const undoMs = 10_000;
/** Going back so soon after a step began means the step before it. */
const hardlyMs = 2_000;

/** What the person does with a session. */
export const moves = [
  'pause-session',
  'resume-session',
  'step-back',
  'skip-step',
  'end-session',
  'undo-end',
] as const;
export type Move = (typeof moves)[number];

/** What there is to be said of a session when it is over. */
export interface WhatWasDone {
  readonly startedAt: number;
  readonly endedAt: number;
  /** Time in movement. */
  readonly movedMs: number;
  /** Holds, repetitions, breaths and circles that were played to their end, out of how many. */
  readonly done: number;
  readonly planned: number;
}

/** A session as the person lives through it: kept by the simulation, to be held against what the journal says. */
export class ShadowSession {
  /** Not once bad luck had a hand in it: then nobody can tell what the journal should say. */
  isSure = true;
  readonly #startedAt: number;
  readonly #starts: readonly number[];
  readonly #totalMs: number;
  readonly #timeline: Timeline;
  #offsetMs = 0;
  #clock: { readonly isRunning: boolean; readonly at: number };
  /** Until when it stands still at most. */
  #standsUntilAt = Infinity;
  #leftAt: number | null = null;
  #endedAt: number | null = null;
  readonly #played: [number, number][] = [];

  constructor(timeline: Timeline, startedAt: number) {
    this.#timeline = timeline;
    this.#startedAt = startedAt;
    this.#clock = { isRunning: true, at: startedAt };
    const starts: number[] = [];
    let totalMs = 0;
    for (const { durationMs } of timeline.steps) {
      starts.push(totalMs);
      totalMs += durationMs;
    }
    this.#totalMs = totalMs;
    this.#starts = [...new Set(starts)];
  }

  /** Whether it is over by `now`. */
  isOver(now: number): boolean {
    this.#play(now);
    return this.#endedAt !== null;
  }

  make(move: Move, now: number): void {
    if (this.isOver(now)) return;
    if (this.#leftAt !== null) {
      if (move === 'undo-end') {
        this.#leftAt = null;
        this.#stand(this.#clock.isRunning, now);
      }
      return;
    }
    switch (move) {
      case 'pause-session':
        if (this.#clock.isRunning) this.#stand(false, now);
        return;
      case 'resume-session':
        if (!this.#clock.isRunning) this.#stand(true, now);
        return;
      case 'undo-end':
        return;
      case 'step-back': {
        const begun = this.#starts.filter((start) => start <= this.#offsetMs);
        const current = begun.at(-1)!;
        this.#moveTo(this.#offsetMs - current < hardlyMs ? (begun.at(-2) ?? 0) : current, now);
        return;
      }
      case 'skip-step':
        this.#moveTo(this.#starts.find((start) => start > this.#offsetMs) ?? this.#totalMs, now);
        return;
      case 'end-session':
        this.#leftAt = now;
        return;
    }
  }

  /** The person went on to something else, so that an early end is not taken back any more. */
  conclude(): void {
    this.#endedAt ??= this.#leftAt;
  }

  /** The machine slept until `now`, and whoever was there was last seen at `lastSeenAt`. */
  sleepFrom(lastSeenAt: number, now: number): void {
    if (this.isOver(lastSeenAt) || this.#leftAt !== null || !this.#clock.isRunning) return;
    this.#stand(false, lastSeenAt);
    if (now - lastSeenAt > longAwayMs) this.#standsUntilAt = now + awaitedMs;
  }

  /** All that was done, when it is over. */
  account(): WhatWasDone {
    let startMs = 0;
    const sum = { movedMs: 0, done: 0, planned: 0 };
    for (const { durationMs, count } of this.#timeline.steps) {
      if (count > 0) {
        sum.movedMs += this.#playedMs(startMs, startMs + durationMs);
        sum.planned += count;
        const unitMs = durationMs / count;
        for (let unit = 0; unit < count; unit += 1) {
          const fromMs = startMs + unit * unitMs;
          if (this.#playedMs(fromMs, fromMs + unitMs) > unitMs - 0.001) sum.done += 1;
        }
      }
      startMs += durationMs;
    }
    return { startedAt: this.#startedAt, endedAt: this.#endedAt ?? NaN, ...sum };
  }

  #stand(isRunning: boolean, at: number): void {
    this.#clock = { isRunning, at };
    this.#standsUntilAt = at + forgottenMs;
  }

  #play(now: number): void {
    if (this.#endedAt !== null) return;
    if (this.#leftAt !== null) {
      if (now >= this.#leftAt + undoMs) this.#endedAt = this.#leftAt;
      return;
    }
    const { isRunning, at } = this.#clock;
    if (!isRunning) {
      if (now >= this.#standsUntilAt) this.#endedAt = at;
      return;
    }
    const endsAt = at + this.#totalMs - this.#offsetMs;
    const untilAt = Math.max(at, Math.min(now, endsAt));
    const toMs = this.#offsetMs + untilAt - at;
    this.#played.push([this.#offsetMs, toMs]);
    this.#offsetMs = toMs;
    this.#clock = { isRunning, at: untilAt };
    if (now >= endsAt) this.#endedAt = endsAt;
  }

  #moveTo(offsetMs: number, now: number): void {
    this.#offsetMs = offsetMs;
    this.#stand(this.#clock.isRunning || offsetMs === this.#totalMs, now);
    this.#play(now);
  }

  /** How much from `fromMs` to `toMs` was played; what was played twice counts once. */
  #playedMs(fromMs: number, toMs: number): number {
    let sumMs = 0;
    let seenMs = fromMs;
    for (const [start, end] of [...this.#played].sort((one, other) => one[0] - other[0])) {
      const from = Math.max(start, seenMs);
      const to = Math.min(end, toMs);
      if (to <= from) continue;
      sumMs += to - from;
      seenMs = to;
    }
    return sumMs;
  }
}
