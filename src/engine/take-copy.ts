import { patchBetween } from '../settings/index.ts';
import { hasRecords } from './commands.ts';
import type { Command } from './commands.ts';
import type { Context } from './context.ts';
import { afterChoice } from './policy.ts';
import { reduce } from './reduce.ts';
import type { Snapshot } from './snapshot.ts';
import { wrap } from './stored.ts';
import type { World } from './world.ts';

/**
 * Takes over what a page read from a copy; null when storage refused, and nothing is changed. What belongs in the
 * journal is laid beside it first. Then one write decides: before it nothing is changed, after it all is, for the
 * state asks the journal to take the rest until it has.
 */
export async function takeCopy(
  id: string,
  command: Extract<Command, { kind: 'take-copy' }>,
  loaded: Snapshot,
  contextOf: (snapshot: Snapshot) => Context,
  { clock, journal, store }: World,
): Promise<Snapshot | null> {
  if (loaded.state.obeyed.includes(id)) return loaded;
  const { completions, prompts, plan, calendars } = command;
  // What an earlier copy brought must not be lost over this one.
  if (loaded.state.importing !== null && !(await journal.addStaged())) return null;
  if (hasRecords(command) && !(await journal.stage({ completions, prompts }))) return null;
  // The time until now passed under the old settings.
  const settled = reduce(loaded.state, { kind: 'settings-changed' }, contextOf(loaded));
  const changes = patchBetween(loaded.settings, command.settings ?? loaded.settings);
  const next = { ...loaded, ...afterChoice(loaded, settled, changes, clock.now()) };
  const state = reduce(next.state, { kind: 'commanded', id, command }, contextOf(next));
  const isSaved = await store.saveAll({
    engine: wrap('engine', state),
    ...(command.settings && { settings: wrap('settings', next.settings) }),
    ...(plan !== undefined && { plan: wrap('plan', plan) }),
    ...(calendars && { busy: wrap('busy', calendars) }),
  });
  return isSaved ? { ...next, state } : null;
}
