import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contextAt, initialState, reduce, recalledNames, viewAt, why, wrap } from '../../src/engine/index.ts';
import type { RecalledName } from '../../src/engine/index.ts';
import { recall } from '../../src/engine/snapshot.ts';
import { addToTally, emptyTally } from '../../src/journal/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { aCompletion } from '../journal/completions.ts';
import { runs } from '../run-length.ts';

/** Monday 23 November 2026, 10:00 in Berlin. */
const now = 1_795_424_400_000;
const day = '2026-11-23';
const zone = 'Europe/Berlin';
const firstDay = {
  state: initialState(now),
  settings: defaultSettings,
  today: emptyTally(day),
  isUnsaved: false,
};

const state = { ...initialState(now - 60_000), recent: ['pigeon'] } as const;
const settings = { ...defaultSettings, limitMin: 30 };
const today = addToTally(emptyTally(day), aCompletion());
const calendars = [{ name: 'work.ics', stretches: [{ startAt: now, endAt: now + 3_600_000 }] }];
const whole = {
  engine: wrap('engine', state),
  settings: wrap('settings', settings),
  today: wrap('today', today),
  busy: wrap('busy', calendars),
};

describe('what storage held', () => {
  it('is nothing on the first day, and then everything begins with its default', () => {
    expect(recall({}, now, day)).toEqual({
      snapshot: { ...firstDay, state: { ...firstDay.state, welcomes: true } },
      calendars: [],
      absent: recalledNames,
      unusable: [],
    });
  });

  it('is taken as it was written', () => {
    expect(recall(JSON.parse(JSON.stringify(whole)) as typeof whole, now, day)).toEqual({
      snapshot: { state, settings, today, isUnsaved: false },
      calendars,
      absent: [],
      unusable: [],
    });
  });

  it.each(recalledNames)('is taken in all but %s when only that is damaged, newer or missing', (name) => {
    const good = recall(whole, now, day);
    const snapshot = {
      ...good.snapshot,
      ...{
        engine: { state: firstDay.state },
        settings: { settings: firstDay.settings },
        today: { today: firstDay.today },
        busy: {},
      }[name],
    };
    const expected = { snapshot, calendars: name === 'busy' ? [] : good.calendars };
    const { [name]: _, ...without } = whole;
    const isNew = name === 'engine' && { welcomes: true };
    expect(recall(without, now, day)).toEqual({
      ...expected,
      snapshot: { ...snapshot, state: { ...snapshot.state, ...isNew } },
      absent: [name],
      unusable: [],
    });
    const spoilt = (value: unknown) => recall({ ...whole, [name]: value }, now, day);
    const named = (why: 'damaged' | 'newer') => [{ kind: 'set-aside', name, why }];
    for (const value of [null, 'lost', wrap(name, null), wrap(name, [1]), whole[name].data]) {
      expect(spoilt(value)).toEqual({ ...expected, absent: [], unusable: named('damaged') });
    }
    const newer = { ...whole[name], v: 99 };
    expect(spoilt(newer)).toEqual({ ...expected, absent: [], unusable: named('newer') });
  });

  /** Stored values with parts replaced by anything that JSON can say. */
  const anySpoilt = (name: RecalledName): fc.Arbitrary<unknown> =>
    fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((data) => wrap(name, data)),
      fc.record({ v: fc.integer({ min: 0, max: 3 }), data: fc.jsonValue() }),
      fc.constant(whole[name]),
      fc.tuple(fc.nat(), fc.jsonValue()).map(([at, value]) => {
        const fields = Object.keys(whole[name].data as object);
        return wrap(name, { ...(whole[name].data as object), [fields[at % fields.length] ?? '']: value });
      }),
    );

  test('whatever it is, nothing is thrown, and what comes of it can be shown and gone on with', () => {
    const anyStored = fc.record(
      {
        engine: anySpoilt('engine'),
        settings: anySpoilt('settings'),
        today: anySpoilt('today'),
        busy: anySpoilt('busy'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyStored, (raw) => {
        const { snapshot, absent, unusable } = recall(raw, now, day);
        expect(absent).toEqual(recalledNames.filter((name) => raw[name] === undefined));
        for (const { name } of unusable) expect(raw).toHaveProperty(name);
        expect(viewAt(snapshot, now, zone)).toHaveProperty('kind');
        expect(why(snapshot, now, zone)).toHaveProperty('kind');
        const seen = { presence: 'active', isWatching: false, holds: [] } as const;
        const context = contextAt(now, zone, snapshot.settings);
        reduce(snapshot.state, { kind: 'background-started', seen }, context);
      }),
      { numRuns: runs(500) },
    );
  });
});
