import fc from 'fast-check';
import { channels, seenHolds } from '../../src/breaks/index.ts';
import type { Command } from '../../src/engine/index.ts';
import type { Deed } from './deed.ts';
import { anyEdit } from './edits.ts';
import { calendarNames } from './meetings.ts';
import { begin } from './player.ts';
import { policies } from './policies.ts';
import { moves } from './shadow-session.ts';

export const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'];

const min = (lo: number, hi: number) => fc.integer({ min: lo * 10, max: hi * 10 }).map((n) => n / 10);

const commands: readonly Command[] = [
  begin('seated', 1),
  begin('standing', 3),
  begin('floor', 5),
  { kind: 'pause-session' },
  { kind: 'resume-session' },
  { kind: 'step-back' },
  { kind: 'skip-step' },
  { kind: 'end-session' },
  { kind: 'close-finished' },
  { kind: 'keep-again' },
  { kind: 'snooze', minutes: 5 },
  { kind: 'snooze', minutes: 10 },
  { kind: 'skip-break', reason: null },
  { kind: 'move-already' },
  { kind: 'pause', until: { kind: 'minutes', minutes: 60 } },
  { kind: 'pause', until: { kind: 'tomorrow' } },
  { kind: 'stand' },
  { kind: 'sit' },
  { kind: 'resume' },
  { kind: 'check-in' },
  { kind: 'wish-session' },
  { kind: 'wish-snooze' },
];

/** What can be said to a question in a popup. */
const answers: readonly Command[] = [
  begin('seated', 1),
  begin('standing', 3),
  { kind: 'snooze', minutes: 5 },
  { kind: 'skip-break', reason: null },
  { kind: 'move-already' },
];

/** Two popups, in which the same or something else is pressed. */
const popups: fc.Arbitrary<Deed> = fc
  .record({
    first: fc.constantFrom(...answers),
    second: fc.option(fc.constantFrom(...answers)),
    sameId: fc.boolean(),
    prompt: fc.constantFrom(null, 'start' as const, 'snooze' as const),
  })
  .map(({ first, second, sameId, prompt }) => {
    // One message delivered twice holds the same command.
    return { kind: 'popups', first, second: sameId ? first : (second ?? first), sameId, prompt };
  });

const play: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constant('play' as const),
  command: fc.constantFrom(begin('seated', 1), begin('standing', 3), begin('floor', 5)),
  moves: fc.array(
    fc.record({
      afterMs: fc.integer({ min: 0, max: 90_000 }),
      move: fc.constantFrom(...moves, 'restart' as const, 'kill' as const),
    }),
    { maxLength: 8 },
  ),
});

/** What people and machines do on any day. */
const usual: fc.Arbitrary<Deed>[] = [
  fc.record({ kind: fc.constant('work' as const), min: min(1, 60) }),
  fc.record({ kind: fc.constant('work' as const), min: min(60, 240) }),
  fc.record({ kind: fc.constant('work' as const), min: min(0.1, 10) }),
  fc.record({ kind: fc.constant('leave' as const), min: min(1, 40) }),
  fc.record({ kind: fc.constant('lock' as const), min: min(0.1, 60) }),
  fc.record({ kind: fc.constant('leave' as const), min: min(600, 960) }),
  // A day or some of them with nobody there.
  fc.record({ kind: fc.constant('leave' as const), min: min(1_500, 6_000) }),
  fc.record({ kind: fc.constant('watch' as const), min: min(0.1, 120) }),
  fc.record({
    kind: fc.constant('hold' as const),
    hold: fc.constantFrom(...seenHolds),
    min: min(0.1, 200),
  }),
  ...[fc.constant(0), min(1, 3), min(4, 600)].map((inMin) =>
    fc.record({
      kind: fc.constant('meet' as const),
      calendar: fc.constantFrom(...calendarNames),
      inMin,
      min: min(1, 240),
    }),
  ),
  fc.record({ kind: fc.constant('sleep' as const), min: min(1, 900) }),
  fc.record({
    kind: fc.constant('answer' as const),
    how: fc.constantFrom(...(['start', 'one-minute', 'snooze', 'skip', 'close'] as const)),
    twice: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('put-off' as const) }),
  fc.record({ kind: fc.constant('skip-twice' as const) }),
  fc.record({ kind: fc.constant('update' as const) }),
  popups,
  play,
  fc.record({ kind: fc.constant('edit' as const), changes: anyEdit }),
  fc.record({ kind: fc.constant('govern' as const), asked: fc.constantFrom(...policies) }),
  fc.record({
    kind: fc.constant('command' as const),
    command: fc.constantFrom(...commands),
    twice: fc.boolean(),
  }),
];

/** What goes wrong. */
const unusual: fc.Arbitrary<Deed>[] = [
  fc.record({ kind: fc.constant('restart' as const), keepsAlarm: fc.boolean() }),
  fc.record({ kind: fc.constant('travel' as const), zone: fc.constantFrom(...zones) }),
  fc.record({ kind: fc.constant('set-clock' as const), byMin: fc.integer({ min: -600, max: 600 }) }),
  fc.record({
    kind: fc.constant('die' as const),
    inCalls: fc.integer({ min: 1, max: 20 }),
    when: fc.constantFrom<'before' | 'after'>('before', 'after'),
  }),
  fc.record({ kind: fc.constant('kill' as const) }),
  fc.record({ kind: fc.constant('refuse' as const), channels: fc.subarray([...channels]) }),
  fc.record({ kind: fc.constant('lose-player' as const) }),
  fc.record({ kind: fc.constant('stick-windows' as const), windows: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('close-window' as const) }),
  fc.record({ kind: fc.constant('fill-disk' as const), writes: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    kind: fc.constant('blind' as const),
    how: fc.constantFrom('failedLooks' as const, 'hangingLooks' as const),
    looks: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ kind: fc.constant('delay-alarm' as const), min: min(0.1, 90) }),
];

/** About a work-week of deeds, calm or full of faults. */
export function aWeek(mood: 'calm' | 'faulty'): fc.Arbitrary<readonly Deed[]> {
  const deeds = mood === 'calm' ? usual : [...usual, ...unusual];
  return fc.array(fc.oneof(...deeds), { minLength: 20, maxLength: 160, size: 'max' });
}
