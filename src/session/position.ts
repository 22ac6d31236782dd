import { timelineMs } from '../routines/index.ts';
import type { Step } from '../routines/index.ts';
import { endsAt, offsetAt, stepStarts, stoodSince } from './session.ts';
import type { Session } from './session.ts';

/** The repetition, breath or circle that is being done: `number` of `of`, counted from 1. */
export interface Unit {
  readonly number: number;
  readonly of: number;
  readonly elapsedMs: number;
  readonly durationMs: number;
}

/** Where a session stands. */
export type Position =
  | {
      readonly kind: 'in-step';
      readonly index: number;
      readonly step: Step;
      readonly elapsedMs: number;
      readonly remainingMs: number;
      /** Null in steps that hold nothing to count. */
      readonly unit: Unit | null;
      /** What comes after this step; null in the last one. */
      readonly next: Step | null;
      readonly sessionElapsedMs: number;
      readonly totalMs: number;
      readonly running: boolean;
    }
  | { readonly kind: 'over'; readonly endedAt: number };

/** Where the session stands at `now`. A step begins at its first millisecond and ends before its last. */
export function positionAt(session: Session, now: number): Position {
  const { timeline, clock } = session;
  const offsetMs = offsetAt(session, now);
  const totalMs = timelineMs(timeline);
  const starts = stepStarts(timeline);
  const index = starts.findLastIndex((startMs) => startMs <= offsetMs);
  const step = timeline.steps[index];
  const startMs = starts[index];
  if (step === undefined || startMs === undefined || offsetMs >= totalMs) {
    return { kind: 'over', endedAt: stoodSince(session) ?? endsAt(session) ?? now };
  }
  const elapsedMs = offsetMs - startMs;
  return {
    kind: 'in-step',
    index,
    step,
    elapsedMs,
    remainingMs: step.durationMs - elapsedMs,
    unit: unitAt(step, elapsedMs),
    next: timeline.steps[index + 1] ?? null,
    sessionElapsedMs: offsetMs,
    totalMs,
    running: clock.kind === 'running',
  };
}

function unitAt({ count, durationMs }: Step, elapsedMs: number): Unit | null {
  if (count === 0) return null;
  const unitMs = durationMs / count;
  const passed = Math.min(Math.floor(elapsedMs / unitMs), count - 1);
  return { number: passed + 1, of: count, elapsedMs: elapsedMs - passed * unitMs, durationMs: unitMs };
}
