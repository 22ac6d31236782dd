import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contextAt, initialState, reduce } from '../../src/engine/index.ts';
import type { EngineState } from '../../src/engine/index.ts';
import { rewind } from '../../src/engine/rewind.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { anyHappenings } from './happenings.ts';

/** Monday 23 November 2026, 10:00 in Berlin. */
const startAt = 1_795_424_400_000;
const zone = 'Europe/Berlin';

/** What the clock moves: not the log, nor records, nor a session that runs, which goes on from where it was last seen. */
const movable = ({ log: _log, session, asked, ...others }: EngineState): object => {
  const moved = { ...others, asked: asked.map(({ refusedAt }) => ({ refusedAt })) };
  return session?.clock.kind === 'running' ? moved : { ...moved, session };
};

/** The alarm that was planned, the name of a question, and the instants of records. */
const staying = new Set(['lastSeenAt', 'wakeAt', 'dueAt', 'startedAt', 'endedAt']);

/** How long ago everything happened, and how far off the rest is, each by where it stands in the state. */
const distances = (value: object, now: number, path = ''): Record<string, number> =>
  Object.entries(value).reduce<Record<string, number>>((known, [name, held]: [string, unknown]) => {
    if (typeof held === 'object' && held !== null)
      return { ...known, ...distances(held, now, `${path}${name}.`) };
    const isInstant = typeof held === 'number' && /(At|[sS]ince)$/.test(name) && !staying.has(name);
    return isInstant ? { ...known, [path + name]: held - now } : known;
  }, {});

/** What seldom comes about by chance. */
const first: EngineState = {
  ...initialState(startAt),
  breaks: {
    kind: 'snoozed',
    baseMs: 0,
    dueAt: startAt,
    snoozes: 1,
    snoozedAt: startAt,
    untilAt: startAt + 1,
  },
  starting: { setting: 'seated', minutes: 3, askedAt: startAt, isOpened: true },
};

it('a clock set back leaves everything as long ago, and as far off, as it was', () => {
  const holds = (state: EngineState, now: number, backMs: number): void => {
    const rewound = rewind(state, now - backMs);
    expect(distances(movable(rewound), now - backMs)).toEqual(distances(movable(state), now));
  };
  fc.assert(
    fc.property(anyHappenings, fc.integer({ min: 1, max: 1e9 }), (happenings, backMs) => {
      let now = startAt;
      let state = first;
      holds(state, now, backMs);
      for (const { clockMs, event } of happenings) {
        now = Math.max(startAt, now + clockMs);
        state = reduce(state, event(state), contextAt(now, zone, defaultSettings));
        holds(state, now, backMs);
      }
    }),
    { numRuns: 120 },
  );
});
