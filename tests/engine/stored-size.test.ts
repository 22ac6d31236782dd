// How large what is stored can become, with every list full of the longest that the checks let in.
import { describe, expect, it } from 'vitest';
import { busyLimits, channels } from '../../src/breaks/index.ts';
import { initialState, parseCalendars } from '../../src/engine/index.ts';
import type { EngineState } from '../../src/engine/index.ts';
import { parseState } from '../../src/engine/state-schema.ts';
import { limits } from '../../src/engine/state.ts';
import { storedBytes, wrap } from '../../src/engine/stored.ts';
import type { StoredName } from '../../src/engine/stored.ts';
import { addToTally, completionOf, emptyTally, parseTally } from '../../src/journal/index.ts';
import type { Step } from '../../src/routines/index.ts';
import { dayMin, defaultSchedule, scheduleLimits, weekdays } from '../../src/schedule/index.ts';
import type { Schedule, Span } from '../../src/schedule/index.ts';
import { startSession } from '../../src/session/index.ts';
import { sessionLimits } from '../../src/session/schema.ts';
import { checkSettings, defaultSettings } from '../../src/settings/index.ts';
import type { Settings } from '../../src/settings/index.ts';

const now = Date.UTC(2026, 10, 23, 10);
const zone = 'America/Argentina/ComodRivadavia';
const longId = (n: number): string => `${n}`.padStart(64, 'x');

function bytesOf(name: StoredName, value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(wrap(name, value))).length;
}

const manySpans: readonly Span[] = Array.from({ length: scheduleLimits.spansADay }, (_, index) => ({
  fromMin: index * 120,
  toMin: index * 120 + 119,
}));

function largestSettings(): Settings {
  const week = Object.fromEntries(weekdays.map((day) => [day, manySpans])) as unknown as Schedule['week'];
  const changes = Array.from({ length: scheduleLimits.changes }, () => ({
    fromDay: '2026-11-23',
    toDay: '2026-11-23',
    yearly: false,
    spans: manySpans.map(({ fromMin, toMin }) => ({ fromMin, toMin: Math.min(toMin, dayMin) })),
    name: '休'.repeat(scheduleLimits.nameLength),
  }));
  return { ...defaultSettings, schedule: { ...defaultSchedule, week, changes } };
}

/** A session of the most steps, each an exercise of somebody's own with the longest name. */
function largestSession(id: string) {
  const steps = Array.from({ length: sessionLimits.steps }, (_, index): Step => {
    const exerciseId = `own-${`${index}`.padStart(36, 'x')}` as const;
    return {
      kind: 'breathe',
      exerciseId,
      side: 'right',
      set: 1_000,
      sets: 1_000,
      durationMs: 17_999,
      count: 1_000,
    };
  });
  return startSession(id, { setting: 'standing', minutes: 60, timeline: { steps } }, now);
}

const question = {
  askedAt: now,
  why: 'asked-again',
  tried: channels.map((channel) => ({ channel, triedAt: now, isUp: false })),
} as const;

function largestState(): EngineState {
  const session = largestSession(longId(0));
  const endedAt = now + 7_199_600;
  const completion = (n: number) => completionOf({ ...session, id: longId(n) }, endedAt, zone);
  const many = <Item>(length: number, item: (n: number) => Item): Item[] =>
    Array.from({ length }, (_, n) => item(n));
  return {
    ...initialState(now),
    session,
    finished: completion(0),
    outbox: many(limits.outbox, (n) => ({ completion: completion(n), refusedAt: now })),
    asking: {
      id: longId(0),
      ...question,
      answer: { outcome: 'unanswered', answeredAt: now, through: 'notification' },
    },
    asked: many(limits.asked, (n) => ({
      record: {
        id: longId(n),
        ...question,
        day: '2026-11-23',
        outcome: 'unanswered',
        answeredAt: now,
        through: 'notification',
      },
      refusedAt: now,
    })),
    recent: many(limits.recent, () => session.timeline.steps[0]!.exerciseId),
    notices: many(limits.notices, () => ({ kind: 'set-aside', name: 'settings', why: 'damaged' }) as const),
    log: many(
      limits.log,
      () => ({ at: now, kind: 'in-session', untilAt: now, hold: 'full-screen' }) as const,
    ),
    obeyed: many(limits.obeyed, longId),
  };
}

function fullDay() {
  const { outbox } = largestState();
  const day = outbox[0]!.completion.day;
  return outbox.reduce((tally, { completion }) => addToTally(tally, completion), emptyTally(day));
}

describe('the largest that can be stored', () => {
  it('as settings is sound, and below its bound', () => {
    const settings = largestSettings();
    expect(checkSettings(settings)).toEqual([]);
    expect(bytesOf('settings', settings)).toBeLessThan(storedBytes.settings.most);
    // The bound says something: it is no more than twice as much.
    expect(bytesOf('settings', settings)).toBeGreaterThan(storedBytes.settings.most / 2);
  });

  it('as memory of the background is sound, and below its bound', () => {
    const state = largestState();
    expect(parseState(JSON.parse(JSON.stringify(state)))).not.toBeNull();
    expect(bytesOf('engine', state)).toBeLessThan(storedBytes.engine.most);
    expect(bytesOf('engine', state)).toBeGreaterThan(storedBytes.engine.most / 2);
  });

  it('as a day is sound, and below its bound', () => {
    const tally = fullDay();
    expect(parseTally(tally)).toEqual(tally);
    expect(bytesOf('today', tally)).toBeLessThan(storedBytes.today.most);
    expect(bytesOf('today', tally)).toBeGreaterThan(storedBytes.today.most / 2);
  });

  it('as busy times is sound, and below its bound', () => {
    const calendars = Array.from({ length: busyLimits.calendars }, (_, n) => ({
      name: `${n}`.padStart(busyLimits.nameLength, '休'),
      stretches: Array.from({ length: busyLimits.stretches }, () => ({ startAt: now, endAt: now + 1 })),
    }));
    expect(parseCalendars(calendars)).toEqual(calendars);
    expect(bytesOf('busy', calendars)).toBeLessThan(storedBytes.busy.most);
    expect(bytesOf('busy', calendars)).toBeGreaterThan(storedBytes.busy.most / 2);
  });

  it('is less, all together, than storage.local takes', () => {
    const all = Object.values(storedBytes).reduce((sum, { most }) => sum + most, 0);
    expect(all).toBeLessThan(10_000_000);
  });
});
