import type { Completion, PromptRecord } from '../../src/journal/index.ts';

/** The instant of a wall-clock time: at('2026-11-23T09:00', 'Pacific/Auckland'). */
export const at = (wall: string, zone: string): number =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;

/** A completion of ten bridges on 23 November 2026, 10:00 in London, but for what is given. */
export function aCompletion(given: Partial<Completion> = {}): Completion {
  const endedAt = at('2026-11-23T10:00', 'Europe/London');
  return {
    id: 'one',
    startedAt: endedAt - 120_000,
    endedAt,
    zone: 'Europe/London',
    day: '2026-11-23',
    outcome: 'finished',
    setting: 'floor',
    minutes: 2,
    plannedMs: 80_000,
    movedMs: 80_000,
    exercises: [
      { exerciseId: 'gluteBridge', kind: 'reps', planned: 10, done: 10, plannedMs: 80_000, doneMs: 80_000 },
    ],
    ...given,
  };
}

/** A question that was asked on that day at 9:30 and answered half a minute later, but for what is given. */
export function aQuestion(given: Partial<PromptRecord> = {}): PromptRecord {
  const askedAt = at('2026-11-23T09:30', 'Europe/London');
  return {
    id: 'due:1',
    askedAt,
    day: '2026-11-23',
    why: 'moment',
    tried: [{ channel: 'notification', triedAt: askedAt, isUp: true }],
    outcome: 'started',
    answeredAt: askedAt + 30_000,
    through: 'notification',
    ...given,
  };
}
