import { parseSettings } from './parse.ts';
import type { Settings } from './settings.ts';

/** Data of the version a step stands under, as data of the next. Older data is of any shape: steps trust nothing. */
export type MigrationSteps = Readonly<Record<number, (data: unknown) => unknown>>;

/** The version in which settings are written now. */
export const settingsVersion = 1;

/** Each step under the version it leaves; one for every version below the present. */
const steps: Readonly<MigrationSteps> = {};

/** Settings from data written in `version`; null if they make no sense, or were written by a newer Limber. */
export function migrateSettings(version: number, data: unknown): Settings | null {
  const present = migrate(version, data, steps, settingsVersion);
  return present === null ? null : parseSettings(present.data);
}

/**
 * Takes data step by step from the version it was written in to `presentVersion`. Null if the way is not
 * known: a newer version, one that never was, or a gap in the steps.
 */
export function migrate(
  version: number,
  data: unknown,
  known: MigrationSteps,
  presentVersion: number,
): { readonly data: unknown } | null {
  if (!Number.isInteger(version) || version < 1 || version > presentVersion) return null;
  let current = data;
  for (let from = version; from < presentVersion; from += 1) {
    const step = known[from];
    if (!step) return null;
    current = step(current);
  }
  return { data: current };
}
