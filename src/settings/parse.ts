import { read } from '../shapes/index.ts';
import { settingsSchema } from './schema.ts';
import type { Settings } from './settings.ts';

/** Reads data of the present version. It is taken whole or not at all, then null: no field is guessed. */
export function parseSettings(data: unknown): Settings | null {
  return read(settingsSchema, data);
}
