import { busyCalendar, busyCalendarName, busyCalendars } from '../breaks/index.ts';
import { answerEntries, completionSchema, mostAtOnce, promptSchema } from '../journal/index.ts';
import { plannedEntries } from '../session/index.ts';
import { fields, settingsPatchSchema, settingsSchema } from '../settings/index.ts';
import {
  atMost,
  byKind,
  identifier,
  instant,
  like,
  object,
  oneOf,
  orAbsent,
  orNull,
  read,
  whole,
} from '../shapes/index.ts';
import { pauseMinutes, skipReasons } from './commands.ts';
import type { CommandMessage } from './commands.ts';

const { min, max } = fields.snoozeMin;

/** A plan is read by pages alone, which check it each time; here it must be no more than plain data of some size. */
const maxDocumentLength = 1_000_000;

const isDocument = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && JSON.stringify(data).length <= maxDocumentLength;

const document = like<object>(isDocument);

/** Each command, and what it carries. */
const messageSchema = object({
  id: identifier,
  command: byKind({
    'start-session': plannedEntries,
    'wish-session': {},
    'wish-snooze': {},
    'pause-session': {},
    'resume-session': {},
    'step-back': {},
    'skip-step': {},
    'end-session': {},
    'undo-end': {},
    'close-finished': {},
    'keep-again': {},
    snooze: { minutes: whole(min, max) },
    'skip-break': { reason: orNull(oneOf(skipReasons)) },
    'move-already': {},
    stand: {},
    sit: {},
    pause: {
      until: byKind({
        minutes: { minutes: oneOf(pauseMinutes) },
        tomorrow: {},
        at: { at: instant },
      }),
    },
    resume: {},
    'close-notices': {},
    'change-settings': { changes: settingsPatchSchema },
    report: { completionId: identifier, answer: object(answerEntries) },
    'report-morning': { completionId: identifier, score: orNull(answerEntries.score) },
    'change-plan': { plan: orNull(document) },
    'take-busy': { calendar: busyCalendar },
    'drop-busy': { name: busyCalendarName },
    'take-copy': {
      settings: orNull(settingsSchema),
      plan: orAbsent(orNull(document)),
      calendars: orAbsent(busyCalendars),
      completions: atMost(mostAtOnce, completionSchema),
      prompts: atMost(mostAtOnce, promptSchema),
    },
    'check-in': {},
  }),
});

/** Checks what came in at the door: a command with its id, or null for anything else. */
export function parseMessage(raw: unknown): CommandMessage | null {
  return read(messageSchema, raw);
}
