import fc from 'fast-check';
import { channels, seenHolds } from '../../src/breaks/index.ts';
import { parseMessage, pauseMinutes, skipReasons } from '../../src/engine/index.ts';
import type { Command, EngineEvent, EngineState } from '../../src/engine/index.ts';
import { promptIdOf } from '../../src/engine/prompt-id.ts';
import { settings as places } from '../../src/exercises/index.ts';
import { defaultSettings, fieldNames, patchOf } from '../../src/settings/index.ts';
import { presences } from '../../src/sitting/index.ts';
import { anyTimeline } from '../session/timelines.ts';
import { begin } from '../simulation/player.ts';

/** Something that happens to the background, and how far the clock has moved since the last thing did. */
export interface Happening {
  readonly clockMs: number;
  /** What happens may lean on what is: the prompt that stands, the completion that is on its way. */
  readonly event: (state: EngineState) => EngineEvent;
}

const minuteMs = 60_000;

const anyPause: fc.Arbitrary<Command> = fc
  .oneof(
    fc.constantFrom(...pauseMinutes).map((minutes) => ({ kind: 'minutes', minutes }) as const),
    fc.constant({ kind: 'tomorrow' } as const),
    fc.integer({ min: 0, max: 4e12 }).map((at) => ({ kind: 'at', at }) as const),
  )
  .map((until) => ({ kind: 'pause', until }));

/** Sessions of the catalogue, and whatever else the door lets in. */
const anyStart: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom(begin('seated', 1), begin('standing', 3), begin('floor', 5)),
  fc.record({
    kind: fc.constant('start-session' as const),
    setting: fc.constantFrom(...places),
    minutes: fc.integer({ min: 0, max: 60 }),
    timeline: anyTimeline,
  }),
);

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: anyStart },
  { weight: 1, arbitrary: anyPause },
  fc.integer({ min: 1, max: 60 }).map((minutes) => ({ kind: 'snooze', minutes }) as const),
  fc.constantFrom(null, ...skipReasons).map((reason) => ({ kind: 'skip-break', reason }) as const),
  fc.constant({ kind: 'change-settings', changes: patchOf(defaultSettings, fieldNames) } as const),
  {
    weight: 8,
    arbitrary: fc
      .constantFrom(
        ...([
          'wish-session',
          'wish-snooze',
          'pause-session',
          'resume-session',
          'step-back',
          'skip-step',
          'end-session',
          'undo-end',
          'close-finished',
          'keep-again',
          'move-already',
          'stand',
          'sit',
          'resume',
          'close-notices',
          'check-in',
        ] as const),
      )
      .map((kind) => ({ kind })),
  },
);

const anySight = fc.record({
  presence: fc.constantFrom(...presences),
  isWatching: fc.boolean(),
  holds: fc.uniqueArray(fc.constantFrom(...seenHolds)),
});

const anyEvent: fc.Arbitrary<Happening['event']> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({
        kind: fc.constantFrom(
          'background-started' as const,
          'alarm-rang' as const,
          'presence-changed' as const,
        ),
        seen: anySight,
      })
      .map((event) => () => event),
  },
  {
    weight: 6,
    arbitrary: fc
      .record({ id: fc.uuid(), command: anyCommand })
      // Only what the door lets in comes this far.
      .filter((message) => parseMessage(message) !== null)
      .map((message) => () => ({ kind: 'commanded', ...message }) as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        'moment-came' as const,
        'player-opened' as const,
        'welcome-opened' as const,
        'settings-changed' as const,
        'update-became-available' as const,
      )
      .map((kind) => () => ({ kind })),
  },
  fc
    .record({ id: fc.uuid(), score: fc.integer({ min: 0, max: 10 }), isMorning: fc.boolean() })
    .map(({ id, score, isMorning }) => ({ session, finished, followUp }: EngineState): EngineEvent => {
      const completionId = (isMorning ? followUp : (session ?? finished))?.id ?? 'none';
      const command: Command = isMorning
        ? { kind: 'report-morning', completionId, score }
        : { kind: 'report', completionId, answer: { score } };
      return { kind: 'commanded', id, command };
    }),
  fc
    .record({
      how: fc.constantFrom(...(['start', 'one-minute', 'snooze', 'skip', 'close', 'tried'] as const)),
      channel: fc.constantFrom(...channels),
      isUp: fc.boolean(),
    })
    .map(({ how, channel, isUp }) => ({ breaks }: EngineState): EngineEvent => {
      const promptId = promptIdOf(breaks) ?? 'none stands';
      if (how === 'close') return { kind: 'prompt-closed', promptId };
      if (how === 'tried') return { kind: 'channel-tried', promptId, channel, isUp };
      return { kind: 'prompt-answered', promptId, answer: how, through: channel };
    }),
  fc
    .constantFrom('prompt-kept' as const, 'prompt-refused' as const)
    .map((kind) => ({ asked }: EngineState) => ({ kind, id: asked.at(-1)?.record.id ?? 'none' })),
  fc
    .constantFrom('completion-kept' as const, 'completion-refused' as const)
    .map((kind) => ({ outbox }: EngineState) => ({ kind, id: outbox.at(-1)?.completion.id ?? 'none' })),
);

/** How far a clock moves between two events: seconds and minutes, at times hours, back, or years away. */
const anyClockMs = fc.oneof(
  { weight: 8, arbitrary: fc.nat(60_000) },
  { weight: 8, arbitrary: fc.nat(60 * minuteMs) },
  { weight: 2, arbitrary: fc.nat(20 * 60 * minuteMs) },
  { weight: 2, arbitrary: fc.integer({ min: -180 * minuteMs, max: 0 }) },
  { weight: 1, arbitrary: fc.constantFrom(-60, -2, 2, 20).map((years) => years * 365 * 86_400_000) },
);

export const anyHappenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.record({ clockMs: anyClockMs, event: anyEvent }),
  { maxLength: 60, size: 'max' },
);
