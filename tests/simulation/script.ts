import fc from 'fast-check';
import type { Command } from '../../src/engine/index.ts';
import { begin } from './player.ts';

/** One thing that a person, the machine or bad luck does. A week is a list of these. */
export type Deed =
  | { readonly kind: 'work'; readonly min: number }
  | { readonly kind: 'leave'; readonly min: number }
  | { readonly kind: 'lock'; readonly min: number }
  | { readonly kind: 'sleep'; readonly min: number }
  /** Works until asked, for an hour and a half at most, and answers. */
  | { readonly kind: 'answer'; readonly how: 'start' | 'snooze' | 'close'; readonly twice: boolean }
  /** The break is put off again and again. */
  | { readonly kind: 'put-off' }
  /** A session is begun, and a step of it skipped by a press that is delivered twice. */
  | { readonly kind: 'skip-twice' }
  /** A newer version of Limber is there. */
  | { readonly kind: 'update' }
  | { readonly kind: 'command'; readonly command: Command; readonly twice: boolean }
  | { readonly kind: 'restart'; readonly keepsAlarm: boolean }
  | { readonly kind: 'travel'; readonly zone: string }
  /** The clock is set by hand, or by a time server. */
  | { readonly kind: 'set-clock'; readonly byMin: number }
  /** The background dies at its nth call into the browser from now, before or after the call takes effect. */
  | { readonly kind: 'die'; readonly inCalls: number; readonly when: 'before' | 'after' }
  | { readonly kind: 'kill' }
  /** Storage refuses the next so many writes. */
  | { readonly kind: 'fill-disk'; readonly writes: number }
  /** The next player that is opened never comes up. */
  | { readonly kind: 'lose-player' }
  /** So many looks around are answered with an error, or never. */
  | { readonly kind: 'blind'; readonly how: 'failedLooks' | 'hangingLooks'; readonly looks: number }
  /** The alarm rings this much too late, once. */
  | { readonly kind: 'delay-alarm'; readonly min: number };

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
];

/** What people and machines do on any day. */
const usual: fc.Arbitrary<Deed>[] = [
  fc.record({ kind: fc.constant('work' as const), min: min(1, 60) }),
  fc.record({ kind: fc.constant('work' as const), min: min(60, 240) }),
  fc.record({ kind: fc.constant('work' as const), min: min(0.1, 10) }),
  fc.record({ kind: fc.constant('leave' as const), min: min(1, 40) }),
  fc.record({ kind: fc.constant('lock' as const), min: min(0.1, 60) }),
  fc.record({ kind: fc.constant('leave' as const), min: min(600, 960) }),
  fc.record({ kind: fc.constant('sleep' as const), min: min(1, 900) }),
  fc.record({
    kind: fc.constant('answer' as const),
    how: fc.constantFrom<'start' | 'snooze' | 'close'>('start', 'snooze', 'close'),
    twice: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('put-off' as const) }),
  fc.record({ kind: fc.constant('skip-twice' as const) }),
  fc.record({ kind: fc.constant('update' as const) }),
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
  fc.record({ kind: fc.constant('lose-player' as const) }),
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
