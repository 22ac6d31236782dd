import * as v from 'valibot';
import { decisionKinds, holdKinds } from '../breaks/index.ts';
import { isExerciseId, settings } from '../exercises/index.ts';
import type { ExerciseId } from '../exercises/index.ts';
import { completionSchema } from '../journal/index.ts';
import { sessionSchema } from '../session/index.ts';
import { minuteChoices } from '../settings/index.ts';
import { presences } from '../sitting/index.ts';
import { limits } from './state.ts';
import type { EngineState } from './state.ts';
import { snapshotNames } from './stored.ts';

/** What a date can be: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const lastInstant = 8.64e15;
const instant = v.pipe(v.number(), v.minValue(-lastInstant), v.maxValue(lastInstant));
const spanMs = v.pipe(v.number(), v.minValue(0), v.maxValue(lastInstant));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const sitting = v.variant('kind', [
  v.object({ kind: v.literal('at-desk'), satMs: spanMs, sinceAt: instant }),
  v.object({ kind: v.literal('standing'), satMs: v.literal(0), sinceAt: instant }),
  v.object({
    kind: v.literal('away'),
    satMs: spanMs,
    awayAt: instant,
    lockedAt: v.nullable(instant),
    rested: v.boolean(),
  }),
]);

const prompt = v.variant('kind', [
  v.object({ kind: v.literal('wanted') }),
  v.object({ kind: v.picklist(['waiting', 'resting']), untilAt: instant }),
  v.object({ kind: v.literal('shown'), shownAt: instant }),
  v.object({ kind: v.literal('blocked'), since: instant }),
]);

const breaks = v.variant('kind', [
  v.object({ kind: v.literal('counting'), baseMs: spanMs }),
  v.object({
    kind: v.literal('due'),
    baseMs: spanMs,
    dueAt: instant,
    snoozes: count,
    unanswered: count,
    prompt,
  }),
  v.object({
    kind: v.literal('snoozed'),
    baseMs: spanMs,
    dueAt: instant,
    snoozes: count,
    snoozedAt: instant,
    untilAt: instant,
  }),
]);

const stateSchema = v.object({
  lastSeenAt: instant,
  wakeAt: v.nullable(instant),
  presence: v.object({ kind: v.picklist(presences), sinceAt: instant }),
  watchingSince: v.nullable(instant),
  sitting,
  breaks,
  rhythm: v.object({ declined: count, taken: count, steps: count }),
  holds: v.pipe(
    v.array(v.object({ kind: v.picklist(holdKinds), sinceAt: instant })),
    v.maxLength(holdKinds.length),
  ),
  pause: v.nullable(v.object({ untilAt: instant })),
  session: v.nullable(sessionSchema),
  starting: v.nullable(
    v.object({
      setting: v.picklist(settings),
      minutes: v.picklist(minuteChoices),
      askedAt: instant,
      isOpened: v.boolean(),
    }),
  ),
  finished: v.nullable(completionSchema),
  followUp: v.nullable(completionSchema),
  outbox: v.pipe(
    v.array(v.object({ completion: completionSchema, refusedAt: v.nullable(instant) })),
    v.maxLength(limits.outbox),
  ),
  recent: v.pipe(v.array(v.custom<ExerciseId>(isExerciseId)), v.maxLength(limits.recent)),
  notices: v.pipe(
    v.array(
      v.variant('kind', [
        v.object({
          kind: v.literal('set-aside'),
          name: v.picklist(snapshotNames),
          why: v.picklist(['damaged', 'newer']),
        }),
        v.object({ kind: v.literal('interval-changed'), limitMin: count }),
      ]),
    ),
    v.maxLength(limits.notices),
  ),
  log: v.pipe(
    v.array(
      v.object({
        at: instant,
        kind: v.picklist(decisionKinds),
        untilAt: v.nullable(instant),
        hold: v.nullable(v.picklist(holdKinds)),
      }),
    ),
    v.maxLength(limits.log),
  ),
  updateWaits: v.boolean(),
  obeyed: v.pipe(v.array(v.string()), v.maxLength(limits.obeyed)),
});

/** The state as it was stored, or null when it makes no sense. */
export function parseState(data: unknown): EngineState | null {
  const parsed = v.safeParse(stateSchema, data);
  return parsed.success ? parsed.output : null;
}
