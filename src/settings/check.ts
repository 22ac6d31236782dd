import { checkSchedule } from '../schedule/index.ts';
import type { ChangeProblem, SpanProblem } from '../schedule/index.ts';
import { fields, numberSettings } from './fields.ts';
import type { NumberSetting } from './fields.ts';
import type { Settings } from './settings.ts';

/** What keeps settings from being saved, and at which field it is to be said. */
export type SettingsProblem =
  /** Not a whole number, such as what an empty field gives. */
  | { readonly kind: 'not-a-number'; readonly field: NumberSetting }
  | {
      readonly kind: 'out-of-range';
      readonly field: NumberSetting;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'span'; readonly field: 'schedule'; readonly problem: SpanProblem }
  | { readonly kind: 'change'; readonly field: 'schedule'; readonly problem: ChangeProblem }
  | { readonly kind: 'not-a-zone'; readonly field: 'schedule' };

/** All that is wrong with settings as they are being typed; empty when they can be saved. */
export function checkSettings(draft: Settings): readonly SettingsProblem[] {
  const numbers = numberSettings.flatMap((field) => checkNumber(field, draft[field]));
  const { week, changes, zone } = checkSchedule(draft.schedule);
  const field = 'schedule';
  return [
    ...numbers,
    ...week.map((problem) => ({ kind: 'span', field, problem }) as const),
    ...changes.map((problem) => ({ kind: 'change', field, problem }) as const),
    ...(zone === null ? [] : [{ kind: zone, field } as const]),
  ];
}

function checkNumber(field: NumberSetting, value: number): readonly SettingsProblem[] {
  if (!Number.isInteger(value)) return [{ kind: 'not-a-number', field }];
  const { min, max } = fields[field];
  return value < min || value > max ? [{ kind: 'out-of-range', field, min, max }] : [];
}
