import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSettled, obeyed, ownAfter, reach, readPolicy } from '../../src/policy/index.ts';
import { defaultSettings, parseSettings, patchBetween, valueIn } from '../../src/settings/index.ts';
import type { FieldName, Settings } from '../../src/settings/index.ts';
import { anEdit, choose, untouched } from '../sync/choices.ts';

/** A rule that is mostly a good one: what Limber starts from, or near it. */
const aRule = (field: FieldName) => {
  const usual = valueIn(defaultSettings, field);
  const value = fc.oneof(
    { weight: 4, arbitrary: typeof usual === 'number' ? fc.nat(90) : fc.constant(usual) },
    fc.anything(),
  );
  return fc.oneof(fc.record({ fixed: value }), fc.record({ default: value }), fc.anything());
};

const aDay = fc
  .tuple(fc.constantFrom('2026-01-01', '2026-12-24', 'soon'), fc.boolean())
  .map(([fromDay, yearly]) => ({ fromDay, yearly }));

/** From good policies to any value at all. */
const anyPolicy = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        settings: fc.record(
          Object.fromEntries((Object.keys(reach) as FieldName[]).map((field) => [field, aRule(field)])),
          {
            requiredKeys: [],
          },
        ),
        daysOff: fc.array(aDay, { maxLength: 5 }),
      },
      { requiredKeys: [] },
    ),
  },
  fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  fc.jsonValue(),
);

const somebody = fc
  .array(anEdit, { maxLength: 4 })
  .map((edits) => edits.reduce((held, edit, index) => choose(held, edit, 1_000 + index), untouched));

const reread = (settings: Settings) => parseSettings(structuredClone(settings));

it('whatever an organisation writes, sound settings hold, and what is wrong is told', () => {
  fc.assert(
    fc.property(anyPolicy, somebody, (raw, { settings, share }) => {
      const { policy } = readPolicy(raw);
      const held = obeyed(settings, policy, share.stamps);
      expect(reread(held)).toEqual(held);
      expect(obeyed(settings, policy, share.stamps)).toEqual(held);
    }),
  );
});

it('what was read reads the same again, with nothing wrong', () => {
  fc.assert(
    fc.property(anyPolicy, (raw) => {
      const { policy } = readPolicy(raw);
      const { settings, daysOff } = JSON.parse(JSON.stringify(policy)) as typeof policy;
      expect(readPolicy({ ...settings, daysOff })).toEqual({ policy, problems: [] });
    }),
  );
});

it('nobody can say no less than before: putting off, holds, absences and the body stay the person’s', () => {
  const theirs = [
    'snoozeMin',
    'maxSnoozes',
    'callHoldMin',
    'fullScreenHoldMin',
    'watchingMin',
    'level',
  ] as const;
  fc.assert(
    fc.property(anyPolicy, somebody, (raw, { settings, share }) => {
      const { policy } = readPolicy(raw);
      expect(theirs.filter((field) => isSettled(policy, field))).toEqual([]);
      const held = obeyed(settings, policy, share.stamps);
      expect(held.profile).toEqual(settings.profile);
      if (isSettled(policy, 'limitMin')) expect(held.limitMin).toBeGreaterThanOrEqual(20);
      // Once somebody says what they want of these, that holds.
      const stamps = Object.fromEntries(theirs.map((field) => [field, 1_000]));
      for (const field of theirs)
        expect(valueIn(obeyed(settings, policy, stamps), field)).toEqual(valueIn(settings, field));
    }),
  );
});

it('whatever the person changes meanwhile, the rest is as it was once the policy goes', () => {
  fc.assert(
    fc.property(anyPolicy, somebody, anEdit, (raw, { settings, share }, edit) => {
      const { policy } = readPolicy(raw);
      const shown = obeyed(settings, policy, share.stamps);
      expect(ownAfter({}, settings, policy)).toEqual(settings);
      const after = ownAfter(patchBetween(shown, edit(shown)), settings, policy);
      expect(reread(after)).toEqual(after);
      for (const field of Object.keys(reach) as FieldName[])
        if (isSettled(policy, field)) expect(valueIn(after, field)).toEqual(valueIn(settings, field));
    }),
  );
});
