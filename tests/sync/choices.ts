import fc from 'fast-check';
import { defaultSettings, fields, fieldsIn, numberSettings, patchBetween } from '../../src/settings/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { chosen, merge, nothingChosen, owedTo } from '../../src/sync/index.ts';
import type { Area, Share } from '../../src/sync/index.ts';

/** What one device holds. */
export interface Held {
  readonly settings: Settings;
  readonly share: Share;
}

export const untouched: Held = { settings: defaultSettings, share: nothingChosen };

/** Settings with some of them another. */
export type Edit = (settings: Settings) => Settings;

/** Someone chooses something on a device whose clock says `now`. */
export function choose({ settings, share }: Held, edit: Edit, now: number): Held {
  const after = edit(settings);
  return { settings: after, share: chosen(share, fieldsIn(patchBetween(settings, after)), now) };
}

/** A device reads the area. */
export function hear({ settings, share }: Held, area: Area): Held {
  const merged = merge(settings, share.stamps, area);
  return {
    settings: merged.settings,
    share: { ...share, stamps: merged.stamps, latest: Math.max(share.latest, merged.latest) },
  };
}

/** A device puts into the area what that lacks. */
export function tell({ settings, share }: Held, area: Area): Area {
  return { ...area, ...owedTo(area, settings, share.stamps) };
}

/** So many days off, each with a name. */
export function daysOff(count: number, name = 'Leave'): Settings['schedule']['changes'] {
  return Array.from({ length: count }, (_, index) => {
    const day = Temporal.PlainDate.from('2026-01-01')
      .add({ days: 2 * index })
      .toString();
    return { fromDay: day, toDay: day, yearly: false, spans: [], name };
  });
}

const number = fc
  .constantFrom(...numberSettings.slice(0, 4))
  .chain((name) =>
    fc
      .integer({ min: fields[name].min, max: fields[name].min + 5 })
      .map((value): Edit => (settings) => ({ ...settings, [name]: value })),
  );

const week = fc.integer({ min: 0, max: 20 }).map((hour): Edit => ({ schedule, ...settings }) => ({
  ...settings,
  schedule: {
    ...schedule,
    week: { ...schedule.week, saturday: [{ fromMin: hour * 60, toMin: hour * 60 + 90 }] },
  },
}));

/** From none to more than fit into one item. */
const changes = fc
  .tuple(fc.constantFrom(0, 1, 3, 80, 200), fc.constantFrom('Leave', 'Été à la mer', '<'))
  .map(([count, name]): Edit => ({ schedule, ...settings }) => ({
    ...settings,
    schedule: { ...schedule, changes: daysOff(count, name) },
  }));

const profile = fc
  .record({ skirt: fc.boolean(), deepStretches: fc.boolean() }, { requiredKeys: [] })
  .map((part): Edit => ({ profile: before, ...settings }) => ({
    ...settings,
    profile: { ...before, ...part },
  }));

const setting = fc
  .constantFrom('seated' as const, 'standing' as const, 'floor' as const)
  .map((value): Edit => (settings) => ({ ...settings, setting: value }));

/** Something that a person chooses. */
export const anEdit: fc.Arbitrary<Edit> = fc.oneof(number, week, changes, profile, setting);
