import { describe, expect, it } from 'vitest';
import {
  askAnew,
  closePrompt,
  freshBreaks,
  isMissed,
  promptWaits,
  seizeMoment,
  settleBreaks,
  skipBreak,
  snoozeBreak,
  tryChannel,
} from '../../src/breaks/index.ts';
import type { Breaks, BreakRules } from '../../src/breaks/index.ts';

const minute = 60_000;
const now = Date.parse('2026-11-23T10:00:00Z');
const rules: BreakRules = { limitMs: 45 * minute, windowMs: 10 * minute, channels: ['notification'] };
const atOnce: BreakRules = { ...rules, windowMs: 0 };

const settle = (breaks: Breaks, satMin: number, at = now, use = atOnce, isOn = true): Breaks =>
  settleBreaks(breaks, at, satMin * minute, use, isOn);
const snooze = (breaks: Breaks, max = 3): Breaks => snoozeBreak(breaks, now, 5 * minute, max);
const due = settle(freshBreaks, 45);
const show = (breaks: Breaks, at = now): Breaks => tryChannel(breaks, 'notification', true, at);
const block = (breaks: Breaks): Breaks => settle(tryChannel(breaks, 'notification', false, now), 45);

describe('a break', () => {
  it('is not due a moment before the limit', () => {
    expect(settle(freshBreaks, 44.99)).toBe(freshBreaks);
  });

  it('became due when the limit was reached, however late that is noticed', () => {
    expect(settle(freshBreaks, 52)).toMatchObject({ kind: 'due', dueAt: now - 7 * minute, snoozes: 0 });
  });

  it('is not due where Limber is off', () => {
    expect(settle(due, 50, now, atOnce, false)).toEqual(freshBreaks);
  });

  it('is over when the sitting clock was reset', () => {
    expect(settle(due, 0)).toEqual(freshBreaks);
  });

  it('is over when the limit is raised above what was sat', () => {
    expect(settle(due, 46, now, { ...atOnce, limitMs: 60 * minute })).toEqual(freshBreaks);
  });
});

describe('the window for a good moment', () => {
  const waiting = settle(freshBreaks, 45, now, rules);

  it('opens when the break becomes due, and ends by itself', () => {
    expect(waiting).toMatchObject({ prompt: { kind: 'waiting', untilAt: now + 10 * minute } });
    expect(settle(waiting, 54.9, now + 9.9 * minute, rules)).toBe(waiting);
    expect(settle(waiting, 55, now + 10 * minute, rules)).toMatchObject({ prompt: { kind: 'wanted' } });
  });

  it('ends with the first good moment', () => {
    expect(seizeMoment(waiting)).toMatchObject({ prompt: { kind: 'wanted' } });
  });

  it('is not opened for a break that was due long ago', () => {
    expect(settle(freshBreaks, 60, now, rules)).toMatchObject({ prompt: { kind: 'wanted' } });
  });

  it('may be turned off', () => {
    expect(due).toMatchObject({ prompt: { kind: 'wanted' } });
  });
});

describe('a question without an answer', () => {
  const { answerMs, restMs, repeats } = promptWaits;

  it('is taken away, asked again twice, and then the break is missed', () => {
    let breaks = show(due);
    let at = now;
    let satMin = 45;
    const pass = (ms: number): void => {
      at += ms;
      satMin += ms / minute;
      breaks = settle(breaks, satMin, at);
    };
    for (let time = 1; time <= repeats; time += 1) {
      pass(answerMs - 1);
      expect(breaks).toMatchObject({ prompt: { kind: 'shown' } });
      pass(1);
      expect(breaks).toMatchObject({ unanswered: time, prompt: { kind: 'resting', untilAt: at + restMs } });
      pass(restMs);
      expect(breaks).toMatchObject({ prompt: { kind: 'wanted' } });
      breaks = show(breaks, at);
    }
    const before = breaks;
    pass(answerMs);
    expect(breaks).toEqual({ kind: 'counting', baseMs: satMin * minute });
    expect(isMissed(before, breaks)).toBe(true);
  });

  it('that could not be shown goes the same way', () => {
    const blocked = block(due);
    expect(settle(blocked, 50, now + answerMs)).toMatchObject({ unanswered: 1, prompt: { kind: 'resting' } });
  });

  it('that was put away by hand rests at once', () => {
    const closed = closePrompt(show(due), now + minute, 46 * minute);
    expect(closed).toMatchObject({
      unanswered: 1,
      prompt: { kind: 'resting', untilAt: now + minute + restMs },
    });
  });

  it('is no miss when the break was taken or skipped', () => {
    expect(isMissed(due, settle(due, 0))).toBe(false);
    expect(isMissed(due, due)).toBe(false);
    expect(isMissed(freshBreaks, { kind: 'counting', baseMs: 1 })).toBe(false);
  });
});

describe('a snooze', () => {
  const snoozed = snooze(due);

  it('lasts what it says', () => {
    expect(settle(snoozed, 49.9, now + 4.9 * minute)).toBe(snoozed);
    expect(settle(snoozed, 50, now + 5 * minute)).toMatchObject({ kind: 'due', snoozes: 1 });
  });

  it('asks anew when it is over', () => {
    const again = settle(snooze(show(due)), 50, now + 5 * minute);
    expect(again).toMatchObject({ unanswered: 0, prompt: { kind: 'wanted' } });
  });

  it('is over when the clock is set back to before it began', () => {
    expect(settle(snoozed, 45, now - minute)).toMatchObject({ kind: 'due' });
  });

  it('may be had three times in a row and no more', () => {
    let breaks: Breaks = due;
    for (let time = 1; time <= 3; time += 1) {
      breaks = settle(snooze(breaks), 45 + 5 * time, now + 5 * minute);
      expect(breaks).toMatchObject({ kind: 'due', snoozes: time });
    }
    expect(snooze(breaks)).toBe(breaks);
  });

  it('means nothing while no break is due', () => {
    expect(snooze(freshBreaks)).toBe(freshBreaks);
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

  it('means nothing after the break was put off', () => {
    const snoozed = snooze(due);
    expect(skipBreak(snoozed, 46 * minute)).toBe(snoozed);
  });

  it('means nothing while no break waits', () => {
    expect(skipBreak(freshBreaks, 10 * minute)).toBe(freshBreaks);
  });
});

describe('what becomes of the prompt', () => {
  it.each([
    { what: 'shown', change: (breaks: Breaks) => show(breaks), prompt: { kind: 'shown' } },
    {
      what: 'asked anew',
      change: (breaks: Breaks) => askAnew(show(breaks), 'call'),
      prompt: { kind: 'wanted', why: 'call' },
    },
  ])('is noted as $what while the break is due, and never otherwise', ({ change, prompt }) => {
    expect(change(due)).toMatchObject({ prompt });
    expect(change(freshBreaks)).toBe(freshBreaks);
  });
});
