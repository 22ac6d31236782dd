import * as v from 'valibot';
import { checkSettings } from './check.ts';
import type { SettingsProblem } from './check.ts';
import { settingsShape, tidied } from './schema.ts';
import type { Settings } from './settings.ts';

/** Something is missing or of the wrong type; an empty path is the whole value. */
export interface ShapeProblem {
  readonly kind: 'malformed';
  readonly path: readonly (string | number)[];
}

/** Settings made of data from outside, or all that is wrong with it. */
export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly (ShapeProblem | SettingsProblem)[] };

/** Reads data of the present version. It is taken whole or not at all: no field is guessed. */
export function parseSettings(data: unknown): ParsedSettings {
  const shaped = v.safeParse(settingsShape, data);
  if (!shaped.success) {
    const problems = shaped.issues.map((issue): ShapeProblem => {
      const path = issue.path?.map(({ key }) => key as string | number) ?? [];
      return { kind: 'malformed', path };
    });
    return { ok: false, problems };
  }
  const problems = checkSettings(shaped.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings: tidied(shaped.output) };
}
