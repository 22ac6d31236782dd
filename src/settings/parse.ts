import * as v from 'valibot';
import { checkSettings } from './check.ts';
import type { SettingsProblem } from './check.ts';
import { settingsSchema } from './schema.ts';
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
  const parsed = v.safeParse(settingsSchema, data);
  if (parsed.success) return { ok: true, settings: parsed.output };
  // Of the right shape, and so refused by the rules, which know better what is wrong.
  if (parsed.typed) return { ok: false, problems: checkSettings(parsed.output) };
  const problems = parsed.issues.map((issue): ShapeProblem => {
    const path = issue.path?.map(({ key }) => key as string | number) ?? [];
    return { kind: 'malformed', path };
  });
  return { ok: false, problems };
}
