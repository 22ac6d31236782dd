import type { Command } from '../../src/engine/index.ts';
import type { Setting } from '../../src/exercises/index.ts';
import { layOut } from '../../src/routines/index.ts';
import { choose } from '../routines/choose.ts';

/** What the player page sends when somebody starts a session: it chooses the routine and lays it out. */
export function begin(setting: Setting, minutes: number): Command {
  const timeline = layOut(choose({ setting, minutes }, [], 'a seed'));
  return { kind: 'start-session', setting, minutes, timeline };
}
