import { channels, decisionKinds, holdKinds, promptReasons } from '../breaks/index.ts';
import { isExerciseId, settings } from '../exercises/index.ts';
import type { ExerciseId } from '../exercises/index.ts';
import { completionSchema, promptOutcomes, promptSchema, triedSchema } from '../journal/index.ts';
import { sessionSchema } from '../session/index.ts';
import { breakMinutes } from '../routines/index.ts';
import {
  atMost,
  between,
  byKind,
  flag,
  identifier,
  like,
  object,
  oneOf,
  orAbsent,
  orNull,
  read,
  text,
  whole,
} from '../shapes/index.ts';
import { presences } from '../sitting/index.ts';
import { shareSchema } from '../sync/index.ts';
import { governedIn } from './governed.ts';
import { limits } from './state.ts';
import type { EngineState } from './state.ts';
import { recalledNames } from './stored.ts';

/** What a date can be: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const lastInstant = 8.64e15;
const instant = between(-lastInstant, lastInstant);
const spanMs = between(0, lastInstant);
const count = whole(0, Number.MAX_VALUE);

const sitting = byKind({
  'at-desk': { satMs: spanMs, sinceAt: instant },
  standing: { satMs: oneOf([0]), sinceAt: instant },
  away: { satMs: spanMs, awayAt: instant, lockedAt: orNull(instant), rested: flag },
});

const why = oneOf(promptReasons);

const prompt = byKind({
  wanted: { why, tried: triedSchema },
  waiting: { untilAt: instant },
  resting: { untilAt: instant },
  shown: { why, shownAt: instant, tried: triedSchema },
  blocked: { why, since: instant, tried: triedSchema },
});

const dueEntries = { dueAt: instant, namedAt: orAbsent(instant), snoozes: count };

const breaks = byKind({
  counting: { baseMs: spanMs },
  due: { baseMs: spanMs, ...dueEntries, unanswered: count, prompt },
  snoozed: { baseMs: spanMs, ...dueEntries, snoozedAt: instant, untilAt: instant },
});

const stateSchema = object({
  lastSeenAt: instant,
  wakeAt: orNull(instant),
  presence: object({ kind: oneOf(presences), sinceAt: instant }),
  watchingSince: orNull(instant),
  sitting,
  breaks,
  rhythm: object({ declined: count, taken: count, steps: count }),
  holds: atMost(
    holdKinds.length,
    object({
      kind: oneOf(holdKinds),
      sinceAt: instant,
      quietSince: orAbsent(instant),
      untilAt: orAbsent(instant),
    }),
  ),
  pause: orNull(object({ untilAt: instant })),
  session: orNull(sessionSchema),
  starting: orNull(
    object({
      setting: oneOf(settings),
      minutes: oneOf(breakMinutes),
      askedAt: instant,
      isOpened: flag,
    }),
  ),
  finished: orNull(completionSchema),
  finishedSince: orAbsent(instant),
  followUp: orNull(completionSchema),
  followUpSince: orAbsent(instant),
  outbox: atMost(limits.outbox, object({ completion: completionSchema, refusedAt: orNull(instant) })),
  importing: orNull(object({ refusedAt: orNull(instant) })),
  asking: orNull(
    object({
      id: text(),
      askedAt: instant,
      why,
      tried: triedSchema,
      answer: orNull(
        object({
          outcome: oneOf(promptOutcomes),
          answeredAt: instant,
          through: orNull(oneOf(channels)),
        }),
      ),
    }),
  ),
  asked: atMost(limits.asked, object({ record: promptSchema, refusedAt: orNull(instant) })),
  share: orNull(shareSchema),
  governed: governedIn,
  recent: atMost(limits.recent, like<ExerciseId>(isExerciseId)),
  zone: orAbsent(identifier),
  notices: atMost(
    limits.notices,
    byKind({
      'set-aside': { name: oneOf(recalledNames), why: oneOf(['damaged', 'newer']) },
      'interval-changed': { limitMin: count },
      'zone-changed': { zone: identifier },
    }),
  ),
  log: atMost(
    limits.log,
    object({
      at: instant,
      kind: oneOf(decisionKinds),
      untilAt: orNull(instant),
      hold: orNull(oneOf(holdKinds)),
    }),
  ),
  welcomes: orAbsent(like<true>((raw) => raw === true)),
  updateWaits: flag,
  obeyed: atMost(limits.obeyed, text()),
});

/** The state as it was stored, or null when it makes no sense. */
export function parseState(data: unknown): EngineState | null {
  return read(stateSchema, data);
}
