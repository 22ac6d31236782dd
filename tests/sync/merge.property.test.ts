import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings/index.ts';
import { itemBytes, itemsOf, merge, owedTo } from '../../src/sync/index.ts';
import type { Area } from '../../src/sync/index.ts';
import { anEdit, choose, hear, tell, untouched } from './choices.ts';
import type { Held } from './choices.ts';

/** A device on which some things were chosen, few instants apart, so that choices of the same instant are met. */
const aDevice: fc.Arbitrary<Held> = fc
  .array(fc.tuple(anEdit, fc.integer({ min: 1_000, max: 1_003 })), { maxLength: 6 })
  .map((choices) => choices.reduce<Held>((held, [edit, now]) => choose(held, edit, now), untouched));

/** What a device that has heard these areas in this order tells of it all. */
const heardIn = (held: Held, ...areas: Area[]): Held => areas.reduce(hear, held);

describe('what holds on several devices', () => {
  it('does not depend on the order in which they hear of each other', () => {
    fc.assert(
      fc.property(aDevice, aDevice, aDevice, (one, two, three) => {
        const [a, b, c] = [tell(one, {}), tell(two, {}), tell(three, {})];
        const expected = heardIn(one, b, c).settings;
        expect(heardIn(one, c, b).settings).toEqual(expected);
        expect(heardIn(two, a, c).settings).toEqual(expected);
        expect(heardIn(three, b, a).settings).toEqual(expected);
        // As one of them passes it on.
        expect(heardIn(three, tell(heardIn(two, a), {})).settings).toEqual(expected);
      }),
    );
  });

  it('is not changed by hearing the same again', () => {
    fc.assert(
      fc.property(aDevice, aDevice, (one, two) => {
        const area = tell(two, {});
        const heard = hear(one, area);
        expect(hear(heard, area)).toEqual(heard);
        expect(hear(heard, tell(heard, area))).toEqual(heard);
      }),
    );
  });

  it('is all in the area once each has told what that lacks', () => {
    fc.assert(
      fc.property(aDevice, aDevice, (one, two) => {
        const area = tell(two, tell(one, {}));
        expect(hear(one, area).settings).toEqual(hear(two, area).settings);
        expect(
          owedTo(tell(hear(one, area), area), hear(two, area).settings, hear(two, area).share.stamps),
        ).toEqual({});
      }),
    );
  });

  it('is what was chosen by somebody who had seen the rest, whatever their clock says', () => {
    fc.assert(
      fc.property(aDevice, aDevice, anEdit, fc.integer({ min: -1e12, max: 1e15 }), (one, two, edit, now) => {
        const seen = hear(two, tell(one, {}));
        const after = choose(seen, edit, now);
        expect(hear(one, tell(after, {})).settings).toEqual(after.settings);
      }),
    );
  });

  it('is sound and untouched by an area of any content', () => {
    const anything = fc.dictionary(
      fc.constantFrom(
        'settings/limitMin',
        'settings/schedule.week',
        'settings/schedule.changes',
        'settings/x',
        '?',
      ),
      fc.oneof(
        fc.anything(),
        fc.record({
          v: fc.constantFrom(1, 2),
          at: fc.oneof(fc.anything(), fc.integer()),
          value: fc.anything(),
        }),
      ),
    );
    fc.assert(
      fc.property(aDevice, anything, ({ settings, share }, area) => {
        const merged = merge(settings, share.stamps, area);
        expect(parseSettings(merged.settings)).toEqual(merged.settings);
        for (const item of Object.values(owedTo(area, merged.settings, merged.stamps)))
          expect(item).toMatchObject({ v: 1 });
      }),
    );
  });
});

describe('a list of any length', () => {
  it('lies in items that the browser takes, and is read as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 100 }), (names) => {
        const items = itemsOf('schedule.changes', names, 7);
        if (items === null) return;
        for (const [key, item] of Object.entries(items))
          expect(new TextEncoder().encode(key + JSON.stringify(item)).length).toBeLessThanOrEqual(itemBytes);
        const read = Object.values(items).flatMap((item) => (item as { value: unknown[] }).value);
        expect(read).toEqual(names);
      }),
    );
  });
});
