import { describe, expect, it } from 'vitest';
import { decide, freshBreaks, settleBreaks, snoozeBreak } from '../../src/breaks/index.ts';
import type { Situation } from '../../src/breaks/index.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const due = settleBreaks(freshBreaks, now, 50 * 60_000, 45 * 60_000, true);

/** Every reason applies; the table below takes them away one by one. */
const everything: Situation = {
  inSession: true,
  pausedUntilAt: now + 1,
  isWorkTime: false,
  workBeginsAt: now + 2,
  awayAt: now - 3,
  limitAt: now + 4,
  breaks: snoozeBreak(due, now, 5),
};

const cascade: readonly { wins: string; without: Partial<Situation> }[] = [
  { wins: 'in-session', without: {} },
  { wins: 'paused', without: { inSession: false } },
  { wins: 'off-work', without: { pausedUntilAt: null } },
  { wins: 'away', without: { isWorkTime: true, workBeginsAt: null } },
  { wins: 'snoozed', without: { awayAt: null } },
  { wins: 'due', without: { breaks: due } },
  { wins: 'counting', without: { breaks: freshBreaks } },
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
});
