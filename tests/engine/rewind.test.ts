import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextAt, initialState, reduce, viewAt } from '../../src/engine/index.ts';
import type { Command, EngineEvent, EngineState } from '../../src/engine/index.ts';
import { promptIdOf } from '../../src/engine/prompt-id.ts';
import { rewind } from '../../src/engine/rewind.ts';
import { parseState } from '../../src/engine/state-schema.ts';
import { emptyTally } from '../../src/journal/index.ts';
import { offsetAt } from '../../src/session/session.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { aCompletion } from '../journal/completions.ts';
import { begin } from '../simulation/player.ts';
import { anyHappenings } from './happenings.ts';
import { runs } from '../run-length.ts';

/** Monday 23 November 2026, 10:00 in Berlin. */
const startAt = 1_795_424_400_000;
const zone = 'Europe/Berlin';
const hourMs = 3_600_000;

/** What stays as it is, by where it stands in the state, and why. */
const staying: readonly (readonly [RegExp, string])[] = [
  [/^wakeAt$/, 'the alarm as it is set'],
  [/^breaks\.namedAt$/, 'the name of a prompt'],
  [/^(finished|followUp|outbox\.\d+\.completion|asked\.\d+\.record)\./, 'a record'],
  [/^share\.(latest|stamps\..*)$/, 'how devices compare their choices'],
  [/^governed\./, 'what an organisation asks for'],
];
const stays = (path: string): boolean => staying.some(([where]) => where.test(path));

/** A number from the year 2001 on is an instant, whatever it is called; nobody sits for thirty years. */
const isInstant = (name: string, held: number): boolean => /(At|[sS]ince)$|^at$/.test(name) || held > 1e12;

/** All instants in a value, by where they stand. */
function instantsIn(value: object, path = ''): Record<string, number> {
  return Object.entries(value).reduce<Record<string, number>>((known, [name, held]: [string, unknown]) => {
    if (typeof held === 'object' && held !== null)
      return { ...known, ...instantsIn(held, `${path}${name}.`) };
    return typeof held === 'number' && isInstant(name, held) ? { ...known, [path + name]: held } : known;
  }, {});
}

/** Where an instant stands, for any item of a list. */
const anyItem = (path: string): string => path.replaceAll(/\.\d+(?=\.)/g, '.*');

/** A state set back holds all instants as far from its `now` as they were, but for those that stay. */
function holds(state: EngineState, backMs: number): void {
  const rewound = rewind(state, state.lastSeenAt - backMs);
  const { session } = state;
  if (session?.clock.kind === 'running') {
    // It goes on from where it was last seen; its clock is set anew for that.
    expect(offsetAt(rewound.session!, state.lastSeenAt - backMs)).toBe(offsetAt(session, state.lastSeenAt));
    expect(rewound.session!.startedAt).toBe(session.startedAt - backMs);
    holds({ ...state, session: null }, backMs);
    return;
  }
  const moved = Object.fromEntries(
    Object.entries(instantsIn(state)).map(([path, at]) => [path, stays(path) ? at : at - backMs]),
  );
  // A prompt keeps its name, which is set down when its instant moves.
  expect(promptIdOf(rewound.breaks)).toBe(promptIdOf(state.breaks));
  expect({ ...instantsIn(rewound), 'breaks.namedAt': 0 }).toEqual({ ...moved, 'breaks.namedAt': 0 });
}

const tried = [{ channel: 'popup', triedAt: startAt, isUp: true }] as const;
const due = { kind: 'due', baseMs: 0, dueAt: startAt, snoozes: 0, unanswered: 0 } as const;
const shown = { kind: 'shown', why: 'moment', shownAt: startAt, tried } as const;
const completion = aCompletion({
  report: { score: 4, at: startAt },
  morning: { score: 1, at: startAt },
});
const playing = reduce(
  initialState(startAt),
  { kind: 'commanded', id: 'a-session', command: begin('floor', 3) },
  contextAt(startAt, zone, defaultSettings),
).session!;
const at = (minutes: number): number => startAt + minutes * 60_000;

/** A state that holds everything that can be held. */
const full: EngineState = {
  ...initialState(startAt),
  wakeAt: at(20),
  watchingSince: at(-3),
  sitting: { kind: 'at-desk', satMs: 60_000, sinceAt: at(-4) },
  breaks: { ...due, namedAt: at(1), prompt: shown },
  holds: [{ kind: 'busy', sinceAt: at(-5), quietSince: at(-1), untilAt: at(6) }],
  pause: { untilAt: at(7) },
  session: { ...playing, clock: { kind: 'paused', offsetMs: 1, pausedAt: at(-8), awaitedSince: at(-7) } },
  starting: { setting: 'seated', minutes: 3, askedAt: at(-9), isOpened: true },
  finished: completion,
  finishedSince: at(-10),
  followUp: completion,
  followUpSince: at(-11),
  outbox: [{ completion, refusedAt: at(-12) }],
  importing: { refusedAt: at(-13) },
  asking: {
    id: 'a-prompt',
    askedAt: at(-14),
    why: 'moment',
    tried,
    answer: { outcome: 'skipped', answeredAt: at(-15), through: null },
  },
  asked: [
    {
      record: {
        id: 'one',
        askedAt: at(-16),
        day: '2026-11-23',
        why: 'moment',
        tried,
        outcome: 'skipped',
        answeredAt: at(-17),
        through: null,
      },
      refusedAt: at(-18),
    },
  ],
  share: {
    stamps: { limitMin: at(-19) },
    latest: at(-19),
    isOwed: true,
    wentAt: at(-20),
    refusedAt: at(-21),
    cameAt: at(-22),
  },
  log: [{ at: at(-23), kind: 'paused', untilAt: at(24), hold: null }],
};

/** With `full`, one of each kind of everything that has kinds. */
const kinds: readonly EngineState[] = [
  full,
  { ...full, sitting: { kind: 'standing', satMs: 0, sinceAt: at(-1) } },
  { ...full, sitting: { kind: 'away', satMs: 1, awayAt: at(-2), lockedAt: at(-1), rested: false } },
  { ...full, breaks: { kind: 'counting', baseMs: 5 } },
  { ...full, breaks: { ...due, prompt: { kind: 'waiting', untilAt: at(3) } } },
  { ...full, breaks: { ...due, prompt: { kind: 'resting', untilAt: at(3) } } },
  { ...full, breaks: { ...due, prompt: { kind: 'wanted', why: 'moment', tried } } },
  { ...full, breaks: { ...due, prompt: { kind: 'blocked', why: 'moment', since: at(-3), tried } } },
  {
    ...full,
    breaks: { kind: 'snoozed', baseMs: 0, dueAt: at(-1), snoozes: 1, snoozedAt: at(0), untilAt: at(5) },
  },
  { ...full, session: { ...playing, clock: { kind: 'running', offsetMs: 1, sinceAt: at(-2) } } },
  {
    ...full,
    session: { ...playing, clock: { kind: 'left', offsetMs: 1, leftAt: at(-1), wasRunning: true } },
  },
];

/** The names of all fields that the schema of the state looks for in a value, by where they stand. */
function fieldsOfSchema(state: EngineState): ReadonlySet<string> {
  const fields = new Set<string>();
  const watched = (value: unknown, path: string): unknown =>
    typeof value !== 'object' || value === null
      ? value
      : new Proxy(value, {
          get(target, name, receiver) {
            const held: unknown = Reflect.get(target, name, receiver);
            if (typeof name === 'symbol' || typeof held === 'function') return held;
            fields.add(anyItem(`${path}${name}`));
            return watched(held, `${path}${name}.`);
          },
        });
  expect(parseState(watched(state, ''))).not.toBeNull();
  return fields;
}

describe('a clock set back', () => {
  it('leaves everything as long ago, and as far off, as it was', () => {
    for (const state of kinds) holds(state, 5 * hourMs);
    fc.assert(
      fc.property(anyHappenings, fc.integer({ min: 1, max: 1e9 }), (happenings, backMs) => {
        let now = startAt;
        let state = initialState(startAt);
        for (const { clockMs, event } of happenings) {
          now = Math.max(startAt, now + clockMs);
          state = reduce(state, event(state), contextAt(now, zone, defaultSettings));
          holds(state, backMs);
        }
      }),
      { numRuns: runs(120) },
    );
  });

  it('is tried on every instant that the state can hold', () => {
    const tried = new Set(kinds.flatMap((state) => Object.keys(instantsIn(state)).map(anyItem)));
    const known = kinds.flatMap((state) => [...fieldsOfSchema(state)]);
    const instants = known.filter((path) => /(At|[sS]ince|\.at)$/.test(path));
    expect(instants.length).toBeGreaterThan(40);
    // What an organisation asks for holds faults with an `at` that is a place.
    expect(instants.filter((path) => !tried.has(path) && !path.startsWith('governed.'))).toEqual([]);
  });

  const after = (state: EngineState, event: EngineEvent, now: number): EngineState =>
    reduce(state, event, contextAt(now, zone, defaultSettings));
  const viewOf = (state: EngineState, now: number) =>
    viewAt(
      { state, settings: defaultSettings, today: emptyTally('2026-11-23'), isUnsaved: false },
      now,
      zone,
    );
  const commanded = (command: Command): EngineEvent => ({ kind: 'commanded', id: command.kind, command });

  it('does not keep “Well done” for as long as it was set back, and leaves the record as it is', () => {
    const begun = after(initialState(startAt), commanded(begin('seated', 1)), startAt);
    const finished = after(begun, commanded({ kind: 'check-in' }), at(2));
    const [{ completion: record }] = finished.outbox as [EngineState['outbox'][number]];
    expect(viewOf(finished, at(2)).kind).toBe('finished');

    const set = after(finished, commanded({ kind: 'wish-snooze' }), at(2) - 5 * hourMs);
    expect(viewOf(set, at(2) - 5 * hourMs)).toMatchObject({ kind: 'finished', completion: record });
    expect(set.outbox.map(({ completion: one }) => one)).toEqual([record]);
    expect(viewOf(set, at(8) - 5 * hourMs).kind).not.toBe('finished');
  });

  it('does not keep the badge away, nor take the prompt that shows', () => {
    const call = {
      ...full,
      holds: [{ kind: 'call', sinceAt: startAt }] as const,
      session: null,
      pause: null,
    };
    const set = rewind(call, startAt - 5 * hourMs);
    expect(set.breaks).toMatchObject({ kind: 'due', dueAt: startAt - 5 * hourMs });
    expect(promptIdOf(set.breaks)).toBe(promptIdOf(call.breaks));
  });
});
