import { describe, expect, it } from 'vitest';
import {
  blockPrompt,
  closePrompt,
  freshBreaks,
  settleBreaks,
  showPrompt,
  skipBreak,
  snoozeBreak,
} from '../../src/breaks/index.ts';
import type { Breaks } from '../../src/breaks/index.ts';

const minute = 60_000;
const limitMs = 45 * minute;
const now = Date.parse('2026-11-23T10:00:00Z');

const settle = (breaks: Breaks, satMin: number, at = now, isOn = true): Breaks =>
  settleBreaks(breaks, at, satMin * minute, limitMs, isOn);
const due = settle(freshBreaks, 45);

describe('a break', () => {
  it('is not due a moment before the limit', () => {
    expect(settle(freshBreaks, 44.99)).toBe(freshBreaks);
  });

  it('became due when the limit was reached, however late that is noticed', () => {
    expect(settle(freshBreaks, 52)).toMatchObject({ kind: 'due', dueAt: now - 7 * minute, snoozes: 0 });
  });

  it('is not due where Limber is off', () => {
    expect(settle(due, 50, now, false)).toEqual(freshBreaks);
  });

  it('is over when the sitting clock was reset', () => {
    expect(settle(due, 0)).toEqual(freshBreaks);
  });

  it('is over when the limit is raised above what was sat', () => {
    expect(settleBreaks(due, now, 46 * minute, 60 * minute, true)).toEqual(freshBreaks);
  });
});

describe('a snooze', () => {
  const snoozed = snoozeBreak(due, now, 5 * minute);

  it('lasts what it says', () => {
    expect(settle(snoozed, 49.9, now + 4.9 * minute)).toBe(snoozed);
    expect(settle(snoozed, 50, now + 5 * minute)).toMatchObject({ kind: 'due', snoozes: 1 });
  });

  it('asks anew when it is over', () => {
    const again = settle(snoozeBreak(showPrompt(due, now), now, 5 * minute), 50, now + 5 * minute);
    expect(again).toMatchObject({ prompt: { kind: 'wanted' } });
  });

  it('is over when the clock is set back to before it began', () => {
    expect(settle(snoozed, 45, now - minute)).toMatchObject({ kind: 'due' });
  });

  it('means nothing while no break is due', () => {
    expect(snoozeBreak(freshBreaks, now, 5 * minute)).toBe(freshBreaks);
  });
});

describe('a skip', () => {
  const skipped = skipBreak(due, 47 * minute);

  it('begins a new interval and does not undo the sitting', () => {
    expect(settle(skipped, 91.9)).toMatchObject({ kind: 'counting' });
    expect(settle(skipped, 92)).toMatchObject({ kind: 'due', dueAt: now });
  });

  it('is forgotten after a break', () => {
    expect(settle(settle(skipped, 1), 45)).toMatchObject({ kind: 'due' });
  });

  it('means nothing while no break waits', () => {
    expect(skipBreak(freshBreaks, 10 * minute)).toBe(freshBreaks);
  });
});

describe('the prompt', () => {
  it.each([
    {
      what: 'shown',
      change: (breaks: Breaks) => showPrompt(breaks, now),
      prompt: { kind: 'shown', shownAt: now },
    },
    { what: 'closed', change: closePrompt, prompt: { kind: 'closed' } },
    { what: 'blocked', change: blockPrompt, prompt: { kind: 'blocked' } },
  ])('that is $what is noted while the break is due, and never otherwise', ({ change, prompt }) => {
    expect(change(due)).toMatchObject({ prompt });
    expect(change(freshBreaks)).toBe(freshBreaks);
  });
});
