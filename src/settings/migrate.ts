import { parseSettings } from './schema.ts';
import type { Settings } from './settings.ts';

/** What turns data of a version into data of the next, by the version it leaves. Version 1 is the first. */
const steps: Readonly<Record<number, (data: unknown) => unknown>> = {};

/** The settings held by data of an older or the present version; null when it makes no sense. */
export function migrateSettings(version: number, data: unknown): Settings | null {
  let current = data;
  for (let from = version; from in steps; from += 1) {
    current = steps[from]?.(current);
  }
  return parseSettings(current);
}
