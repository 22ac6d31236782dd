import type { Completion } from '../journal/index.ts';
import type { EngineEvent } from './events.ts';
import type { Outputs } from './present.ts';
import type { World } from './world.ts';

/** An alarm this close to the wanted instant is the wanted one; browsers round. */
const alarmToleranceMs = 1_000;

/**
 * Makes the outputs true in the world and answers what came of it. Compares before it acts, so that doing it
 * again, after a death or for any other reason, changes nothing that is right already.
 */
export async function reconcile(outputs: Outputs, world: World): Promise<readonly EngineEvent[]> {
  await reconcileAlarm(outputs.wakeAt, world);
  await world.badge.set(outputs.badge);
  const events = [
    ...(await reconcilePrompt(outputs.prompt, world)),
    ...(await keepCompletions(outputs.completions, world)),
  ];
  if (outputs.mayUpdate) await world.updater.apply();
  if (!outputs.playerWanted) return events;
  await world.player.open();
  return [...events, { kind: 'player-opened' }];
}

async function reconcileAlarm(wantedAt: number | null, { alarm }: World): Promise<void> {
  const plannedAt = await alarm.plannedAt();
  const isRight =
    wantedAt === null || plannedAt === null
      ? wantedAt === plannedAt
      : Math.abs(wantedAt - plannedAt) < alarmToleranceMs;
  if (!isRight) await alarm.plan(wantedAt);
}

async function reconcilePrompt(
  prompt: Outputs['prompt'],
  { notifier }: World,
): Promise<readonly EngineEvent[]> {
  const standing = await notifier.standing();
  for (const id of standing) {
    if (id !== prompt?.id) await notifier.withdraw(id);
  }
  if (prompt === null || !prompt.isNew) return [];
  // It may stand already: shown by a background that died before it could note that down.
  const isStanding = standing.includes(prompt.id);
  const answer = isStanding ? 'shown' : await notifier.show(prompt);
  return [{ kind: answer === 'shown' ? 'prompt-shown' : 'prompt-blocked' }];
}

async function keepCompletions(
  completions: readonly Completion[],
  { journal }: World,
): Promise<readonly EngineEvent[]> {
  const events: EngineEvent[] = [];
  for (const completion of completions) {
    const isKept = await journal.keep(completion);
    events.push({ kind: isKept ? 'completion-kept' : 'completion-refused', id: completion.id });
  }
  return events;
}
