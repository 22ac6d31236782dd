import type { Command, Snapshot } from '../../engine/index.ts';
import type { Setting } from '../../exercises/index.ts';
import { choose, layOut, newcomer, suggestNamed } from '../../routines/index.ts';
import type { Routine } from '../../routines/index.ts';

/** How long the clinic article's whole dose takes: 24 minutes of movement, and getting up and down. */
export const clinicMinutes = 25;

/** The command that starts a routine for these minutes. The same `seed` gives the same routine. */
export function startCommand(setting: Setting, minutes: number, snapshot: Snapshot, seed: string): Command {
  const { state, settings } = snapshot;
  return commandFor(choose({ setting, minutes, level: settings.level }, state.recent, seed));
}

/** The command that starts the clinic's four with the article's own doses. Asking for them is opting in. */
export function clinicsFourCommand(): Command {
  const profile = { ...newcomer, deepStretches: true, daysOfUse: 7 };
  const found = suggestNamed(
    'clinicsFour',
    { minutes: clinicMinutes, level: 'standard' },
    { recent: [] },
    profile,
  );
  if (found.kind === 'none') throw new Error("The clinic's four do not fit the time they take");
  return commandFor(found.routine);
}

function commandFor(routine: Routine): Command {
  const { setting, minutes } = routine;
  return { kind: 'start-session', setting, minutes, timeline: layOut(routine) };
}
