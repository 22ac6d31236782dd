import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addToTally, completionOf, emptyTally, parseTally, tallyOf } from '../../src/journal/index.ts';
import type { Completion, Outcome, Tally } from '../../src/journal/index.ts';
import { maxEntries } from '../../src/journal/tally.ts';
import { startSession } from '../../src/session/index.ts';
import { evening } from '../session/timelines.ts';
import { aCompletion, at } from './completions.ts';
import { runs } from '../run-length.ts';

const day = '2026-11-23';
const one = aCompletion({ movedMs: 60_000 });
const two = aCompletion({ id: 'two', endedAt: one.endedAt + 3_600_000, outcome: 'partial', movedMs: 5_000 });
const tomorrow = aCompletion({ id: 'next', day: '2026-11-24', endedAt: one.endedAt + 86_400_000 });

describe('the tally of a day', () => {
  it('sums what was done, in the order in which it ended', () => {
    const tally = addToTally(addToTally(emptyTally(day), two), one);
    expect(tally).toMatchObject({ day, completions: 2, movedMs: 65_000 });
    expect(tally.entries).toEqual([
      { id: 'one', endedAt: one.endedAt, setting: 'floor', movedMs: 60_000, outcome: 'finished' },
      { id: 'two', endedAt: two.endedAt, setting: 'floor', movedMs: 5_000, outcome: 'partial' },
    ]);
  });

  it('does not change when a completion comes again', () => {
    const tally = addToTally(emptyTally(day), one);
    expect(addToTally(tally, one)).toBe(tally);
  });

  it('leaves out a session with nothing done', () => {
    const tally = emptyTally(day);
    expect(addToTally(tally, aCompletion({ outcome: 'abandoned', movedMs: 0 }))).toBe(tally);
  });

  it('begins anew on a later day, and is not overwritten by an earlier one', () => {
    const next = addToTally(addToTally(emptyTally(day), one), tomorrow);
    expect(next).toMatchObject({ day: '2026-11-24', completions: 1, entries: [{ id: 'next' }] });
    expect(addToTally(next, two)).toBe(next);
  });

  it('goes by the local day, in Auckland and in New York', () => {
    for (const zone of ['Pacific/Auckland', 'America/New_York']) {
      const played = (id: string, wall: string): Completion => {
        const startAt = at(wall, zone);
        const session = startSession(id, { setting: 'floor', minutes: 2, timeline: evening }, startAt);
        return completionOf(session, startAt + 100_000, zone);
      };
      const late = played('late', '2026-11-23T23:50');
      const across = played('across', '2026-11-23T23:59');
      const early = played('early', '2026-11-23T00:01');
      const all = [across, late, early];
      expect(tallyOf(all, '2026-11-23').entries.map(({ id }) => id)).toEqual(['early', 'late']);
      expect(tallyOf(all, '2026-11-24').entries.map(({ id }) => id)).toEqual(['across']);
      expect(tallyOf(all, '2026-11-25')).toEqual(emptyTally('2026-11-25'));
    }
  });

  it('lists no more than its bound, counts all, and never counts one twice', () => {
    const many = Array.from({ length: maxEntries + 30 }, (_, n) =>
      aCompletion({ id: `s${n}`, endedAt: one.endedAt + n * 1000, movedMs: 1_000 }),
    );
    const tally = tallyOf(many, day);
    expect(tally).toMatchObject({ completions: maxEntries + 30, movedMs: (maxEntries + 30) * 1_000 });
    expect(tally.entries.map(({ id }) => id)).toEqual(many.slice(30).map(({ id }) => id));
    for (const again of many) expect(addToTally(tally, again)).toBe(tally);
    expect(parseTally(tally)).toEqual(tally);
  });
});

const anyCompletion = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    dayNumber: fc.integer({ min: 21, max: 24 }),
    outcome: fc.constantFrom<Outcome>('finished', 'partial', 'abandoned'),
  })
  .map(({ id, dayNumber, outcome }) =>
    aCompletion({
      id: `${id}${dayNumber}`,
      day: `2026-11-${dayNumber}`,
      endedAt: one.endedAt + dayNumber * 86_400_000 + id.charCodeAt(0) * 60_000,
      outcome,
      movedMs: outcome === 'abandoned' ? 0 : 1_000 * id.charCodeAt(0),
    }),
  );

test('kept up to date in any order and with repeats, a tally is the one made anew from the journal', () => {
  fc.assert(
    fc.property(fc.array(anyCompletion, { maxLength: 30 }), (written) => {
      // The journal keeps the first completion of an id, as it does in a month.
      const journal = [...new Map([...written].reverse().map((each) => [each.id, each])).values()];
      const arrived = written.map((each) => journal.find(({ id }) => id === each.id)!);
      const tally = arrived.reduce<Tally>(addToTally, emptyTally('2026-11-21'));
      expect(tally).toEqual(tallyOf(journal, tally.day));
      expect(arrived.reduce<Tally>(addToTally, tally)).toBe(tally);
      expect(parseTally(tally)).toEqual(tally);
    }),
    { numRuns: runs(200) },
  );
});

describe('a stored tally', () => {
  const good = tallyOf([one, two], day);

  it.each<readonly [string, unknown]>([
    ['is none at all', null],
    ['is a list', [good]],
    ['is of a day that no calendar has', { ...good, day: '2026-13-01' }],
    ['counts less than nothing', { ...good, completions: -1 }],
    ['counts fewer than it lists', { ...good, completions: 1 }],
    ['moved less than nothing', { ...good, movedMs: -1 }],
    ['lists one twice', { ...good, entries: [good.entries[0], good.entries[0]] }],
    [
      'lists too many',
      { ...good, completions: 99, entries: Array.from({ length: maxEntries + 1 }, () => good.entries[0]) },
    ],
  ])('makes no sense when it %s', (_, raw) => {
    expect(parseTally(raw)).toBeNull();
  });
});
