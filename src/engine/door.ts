import * as v from 'valibot';
import { answerEntries } from '../journal/index.ts';
import { plannedEntries } from '../session/index.ts';
import { limits, settingsSchema } from '../settings/index.ts';
import { pauseMinutes, skipReasons } from './commands.ts';
import type { CommandMessage } from './commands.ts';

/** The year 9999: a date that can be shown. */
const latestPauseEnd = 253_370_764_800_000;

/** Longer ids are not ours: pages use UUIDs. */
const maxIdLength = 64;

const plainKinds = [
  'pause-session',
  'resume-session',
  'step-back',
  'skip-step',
  'end-session',
  'close-finished',
  'keep-again',
  'move-already',
  'stand',
  'sit',
  'resume',
  'close-notices',
  'check-in',
] as const;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(maxIdLength));

/** A plan is read by pages alone, which check it each time; here it must be no more than plain data of some size. */
const maxDocumentLength = 1_000_000;

const isDocument = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && JSON.stringify(data).length <= maxDocumentLength;

const messageSchema = v.object({
  id,
  command: v.variant('kind', [
    v.object({ kind: v.picklist(plainKinds) }),
    v.object({ kind: v.literal('start-session'), ...plannedEntries }),
    v.object({
      kind: v.literal('snooze'),
      minutes: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(limits.snoozeMin.min),
        v.maxValue(limits.snoozeMin.max),
      ),
    }),
    v.object({ kind: v.literal('skip-break'), reason: v.nullable(v.picklist(skipReasons)) }),
    v.object({
      kind: v.literal('pause'),
      until: v.variant('kind', [
        v.object({ kind: v.literal('minutes'), minutes: v.picklist(pauseMinutes) }),
        v.object({ kind: v.literal('tomorrow') }),
        v.object({
          kind: v.literal('at'),
          at: v.pipe(v.number(), v.minValue(0), v.maxValue(latestPauseEnd)),
        }),
      ]),
    }),
    v.object({ kind: v.literal('change-settings'), settings: settingsSchema }),
    v.object({ kind: v.literal('report'), completionId: id, answer: v.object(answerEntries) }),
    v.object({
      kind: v.literal('report-morning'),
      completionId: id,
      score: v.nullable(answerEntries.score),
    }),
    v.object({ kind: v.literal('change-plan'), plan: v.nullable(v.custom<object>(isDocument)) }),
  ]),
});

/** Checks what came in at the door: a command with its id, or null for anything else. */
export function parseMessage(raw: unknown): CommandMessage | null {
  const parsed = v.safeParse(messageSchema, raw);
  return parsed.success ? parsed.output : null;
}
