import { describe, expect, it } from 'vitest';
import {
  decide,
  decisionKinds,
  freshBreaks,
  settleBreaks,
  snoozeBreak,
  tryChannel,
} from '../../src/breaks/index.ts';
import type { BreakRules, Breaks, Situation } from '../../src/breaks/index.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const rules: BreakRules = { limitMs: 45 * 60_000, windowMs: 10 * 60_000, channels: ['notification'] };
const shown = (breaks: Breaks, at: number): Breaks => tryChannel(breaks, 'notification', true, at);
const waiting = settleBreaks(freshBreaks, now, 46 * 60_000, rules, true);
const asking = settleBreaks(freshBreaks, now, 60 * 60_000, rules, true);
const resting = settleBreaks(shown(asking, now - 5 * 60_000), now, 60 * 60_000, rules, true);

/** Every reason applies; the table below takes them away one by one. */
const everything: Situation = {
  inSession: true,
  pausedUntilAt: now + 1,
  isWorkTime: false,
  workBeginsAt: now + 2,
  awayAt: now - 3,
  limitAt: now + 4,
  hold: { kind: 'call', sinceAt: now - 5, quietUntilAt: now + 6 },
  breaks: snoozeBreak(asking, now, 5, 3),
};

const cascade: readonly { wins: string; without: Partial<Situation> }[] = [
  { wins: 'in-session', without: {} },
  { wins: 'paused', without: { inSession: false } },
  { wins: 'off-work', without: { pausedUntilAt: null } },
  { wins: 'away', without: { isWorkTime: true, workBeginsAt: null } },
  { wins: 'snoozed', without: { awayAt: null } },
  { wins: 'counting', without: { breaks: freshBreaks } },
  { wins: 'held', without: { breaks: waiting } },
  { wins: 'waiting', without: { hold: null } },
  { wins: 'resting', without: { breaks: resting } },
  { wins: 'asking', without: { breaks: asking } },
];

describe('the decision', () => {
  it.each(cascade.map((row, index) => ({ ...row, index })))(
    'is $wins once every reason before it is gone',
    ({ wins, index }) => {
      const situation = cascade
        .slice(0, index + 1)
        .reduce((left, { without }) => ({ ...left, ...without }), everything);
      expect(decide(situation).kind).toBe(wins);
    },
  );

  it('is of no other kind', () => {
    expect(cascade.map(({ wins }) => wins)).toEqual(decisionKinds);
  });

  it.each<[string, Breaks]>([
    ['is being asked', asking],
    ['waits for a good moment', waiting],
    ['rests', resting],
  ])('is held by a call also when the question %s', (_, breaks) => {
    const quiet = { ...everything, inSession: false, pausedUntilAt: null, isWorkTime: true, awayAt: null };
    expect(decide({ ...quiet, breaks })).toMatchObject({ kind: 'held', hold: { kind: 'call' } });
  });
});
