import { checkWeek } from '../schedule/index.ts';
import type { SpanProblem } from '../schedule/index.ts';
import { limits } from './settings.ts';
import type { NumberSetting, Settings } from './settings.ts';

/** What keeps settings from being saved, and at which field it is to be said. */
export type SettingsProblem =
  | { readonly kind: 'not-a-number'; readonly field: NumberSetting }
  | {
      readonly kind: 'out-of-range';
      readonly field: NumberSetting;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'span'; readonly field: 'schedule'; readonly problem: SpanProblem };

/** All that is wrong with settings as they are being typed; empty when they can be saved. */
export function checkSettings(settings: Settings): readonly SettingsProblem[] {
  const numbers = (Object.keys(limits) as NumberSetting[]).flatMap((field) =>
    checkNumber(field, settings[field]),
  );
  const spans = checkWeek(settings.schedule.week).map(
    (problem) => ({ kind: 'span', field: 'schedule', problem }) as const,
  );
  return [...numbers, ...spans];
}

function checkNumber(field: NumberSetting, value: number): readonly SettingsProblem[] {
  if (!Number.isInteger(value)) return [{ kind: 'not-a-number', field }];
  const { min, max } = limits[field];
  return value < min || value > max ? [{ kind: 'out-of-range', field, min, max }] : [];
}
