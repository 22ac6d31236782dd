import * as v from 'valibot';
import { decisionKinds, holdKinds } from '../breaks/index.ts';
import { isExerciseId, settings } from '../exercises/index.ts';
import type { ExerciseId } from '../exercises/index.ts';
import { completionSchema } from '../journal/index.ts';
import { sessionSchema } from '../session/index.ts';
import { minuteChoices } from '../settings/index.ts';
import { atMost, between, byKind, whole } from '../shapes/index.ts';
import { presences } from '../sitting/index.ts';
import { limits } from './state.ts';
import type { EngineState } from './state.ts';
import { snapshotNames } from './stored.ts';

/** What a date can be: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const lastInstant = 8.64e15;
const instant = between(-lastInstant, lastInstant);
const spanMs = between(0, lastInstant);
const count = whole(0, Number.MAX_VALUE);

const sitting = byKind({
  'at-desk': { satMs: spanMs, sinceAt: instant },
  standing: { satMs: v.picklist([0]), sinceAt: instant },
  away: { satMs: spanMs, awayAt: instant, lockedAt: v.nullable(instant), rested: v.boolean() },
});

const prompt = byKind({
  wanted: {},
  waiting: { untilAt: instant },
  resting: { untilAt: instant },
  shown: { shownAt: instant },
  blocked: { since: instant },
});

const breaks = byKind({
  counting: { baseMs: spanMs },
  due: { baseMs: spanMs, dueAt: instant, snoozes: count, unanswered: count, prompt },
  snoozed: { baseMs: spanMs, dueAt: instant, snoozes: count, snoozedAt: instant, untilAt: instant },
});

const stateSchema = v.object({
  lastSeenAt: instant,
  wakeAt: v.nullable(instant),
  presence: v.object({ kind: v.picklist(presences), sinceAt: instant }),
  watchingSince: v.nullable(instant),
  sitting,
  breaks,
  rhythm: v.object({ declined: count, taken: count, steps: count }),
  holds: atMost(holdKinds.length, v.object({ kind: v.picklist(holdKinds), sinceAt: instant })),
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
  outbox: atMost(limits.outbox, v.object({ completion: completionSchema, refusedAt: v.nullable(instant) })),
  recent: atMost(limits.recent, v.custom<ExerciseId>(isExerciseId)),
  notices: atMost(
    limits.notices,
    byKind({
      'set-aside': { name: v.picklist(snapshotNames), why: v.picklist(['damaged', 'newer']) },
      'interval-changed': { limitMin: count },
    }),
  ),
  log: atMost(
    limits.log,
    v.object({
      at: instant,
      kind: v.picklist(decisionKinds),
      untilAt: v.nullable(instant),
      hold: v.nullable(v.picklist(holdKinds)),
    }),
  ),
  updateWaits: v.boolean(),
  obeyed: atMost(limits.obeyed, v.string()),
});

/** The state as it was stored, or null when it makes no sense. */
export function parseState(data: unknown): EngineState | null {
  const parsed = v.safeParse(stateSchema, data);
  return parsed.success ? parsed.output : null;
}
