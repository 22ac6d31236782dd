import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contextAt, initialState, reduce } from '../../src/engine/index.ts';
import type { EngineState } from '../../src/engine/index.ts';
import { limits } from '../../src/engine/state.ts';
import { parseState } from '../../src/engine/state-schema.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { aCompletion } from '../journal/completions.ts';
import { begin } from '../simulation/player.ts';
import { anyHappenings } from './happenings.ts';
import { runs } from '../run-length.ts';

/** Monday 23 November 2026, 10:00 in Berlin. */
const startAt = 1_795_424_400_000;
const zone = 'Europe/Berlin';
const fresh = initialState(startAt);
const stored = (state: unknown): unknown => JSON.parse(JSON.stringify(state));

describe('the stored state', () => {
  test('is read as it was written, whatever happened before, also with a clock that jumps', () => {
    fc.assert(
      fc.property(anyHappenings, (happenings) => {
        let now = startAt;
        let state: EngineState = fresh;
        for (const { clockMs, event } of happenings) {
          // No computer's clock stands before 1970.
          now = Math.max(0, now + clockMs);
          state = reduce(state, event(state), contextAt(now, zone, defaultSettings));
          expect(parseState(stored(state))).toEqual(state);
        }
      }),
      { numRuns: runs(120) },
    );
  });

  it('of the first day is read, and what is not known in it is dropped', () => {
    expect(parseState(stored({ ...fresh, mood: 'good' }))).toEqual(fresh);
  });

  const session = (() => {
    const event = { kind: 'commanded', id: 'one', command: begin('floor', 3) } as const;
    return reduce(fresh, event, contextAt(startAt, zone, defaultSettings)).session!;
  })();

  it.each([
    ['lost', undefined],
    ['damaged', 'none'],
    ['one over nobody', { policy: {}, problems: [], own: { v: 1, data: null } }],
    ['one over the settings of a newer Limber', { policy: {}, problems: [], own: { v: 99, data: {} } }],
  ])('is taken though the policy in it is %s: the browser knows it anyway', (_, governed) => {
    expect(parseState({ ...fresh, governed })).toEqual(fresh);
  });

  it.each<readonly [string, unknown]>([
    ['is nothing', undefined],
    ['is null', null],
    ['is a list', [fresh]],
    ['is empty', {}],
    ...Object.keys(fresh)
      .filter((field) => field !== 'governed')
      .map((field) => [`lost its ${field}`, { ...fresh, [field]: undefined }] as const),
    ['was last seen at no instant', { ...fresh, lastSeenAt: NaN }],
    ['was last seen at a date in words', { ...fresh, lastSeenAt: '2026-11-23' }],
    ['has somebody there in an unknown way', { ...fresh, presence: { kind: 'asleep', sinceAt: 0 } }],
    ['has sat for a negative time', { ...fresh, sitting: { kind: 'at-desk', satMs: -1, sinceAt: 0 } }],
    ['sits in an unknown way', { ...fresh, sitting: { kind: 'lying', satMs: 0, sinceAt: 0 } }],
    ['has sat while standing', { ...fresh, sitting: { kind: 'standing', satMs: 1, sinceAt: 0 } }],
    ['is away without a beginning', { ...fresh, sitting: { kind: 'away', satMs: 0, rested: true } }],
    ['has an unknown break', { ...fresh, breaks: { kind: 'late', baseMs: 0 } }],
    ['has a due break without its prompt', { ...fresh, breaks: { kind: 'due', baseMs: 0, dueAt: 0 } }],
    [
      'has more holds than there are kinds',
      { ...fresh, holds: Array.from({ length: 4 }, () => ({ kind: 'call', sinceAt: 0 })) },
    ],
    ['has a pause without end', { ...fresh, pause: {} }],
    ['has a session that makes no sense', { ...fresh, session: { ...session, timeline: { steps: [] } } }],
    [
      'has a session past its end',
      { ...fresh, session: { ...session, clock: { kind: 'running', offsetMs: 3_600_000, sinceAt: 0 } } },
    ],
    ['has finished something that makes no sense', { ...fresh, finished: aCompletion({ movedMs: -1 }) }],
    [
      'has more on its way than can be',
      {
        ...fresh,
        outbox: Array.from({ length: limits.outbox + 1 }, () => ({
          completion: aCompletion(),
          refusedAt: null,
        })),
      },
    ],
    ['has done what is no exercise', { ...fresh, recent: ['__proto__'] }],
    ['has an unknown notice', { ...fresh, notices: [{ kind: 'advertisement' }] }],
    ['has obeyed something without an id', { ...fresh, obeyed: [null] }],
  ])('is refused when it %s', (_, raw) => {
    expect(parseState(raw)).toBeNull();
  });
});
