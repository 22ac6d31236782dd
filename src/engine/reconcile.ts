import type { Completion } from '../journal/index.ts';
import type { EngineEvent } from './events.ts';
import type { Badge, Outputs } from './present.ts';
import type { World } from './world.ts';

/** An alarm this close to the wanted instant is the wanted one; browsers round. */
const alarmToleranceMs = 1_000;

/**
 * Makes the outputs true in the world and answers what came of it. Compares before it acts, so that doing it
 * again, after a death or for any other reason, changes nothing that is right already.
 */
export async function reconcile(outputs: Outputs, world: World): Promise<readonly EngineEvent[]> {
  const attempt = async (part: () => Promise<readonly EngineEvent[]>): Promise<readonly EngineEvent[]> => {
    try {
      return await part();
    } catch (error) {
      // A browser that fails at one thing shall still do the others; the next wake-up tries this one again.
      world.report(error);
      return [];
    }
  };
  return [
    ...(await attempt(() => reconcileAlarm(outputs.wakeAt, world))),
    ...(await attempt(() => listenFor(outputs.listens, world))),
    ...(await attempt(() => setBadge(outputs.badge, world))),
    ...(await attempt(() => reconcilePrompt(outputs.prompt, world))),
    ...(await attempt(() => tell(outputs.telling, world))),
    ...(await attempt(() => keepCompletions(outputs.completions, world))),
    ...(await attempt(() => addImported(outputs.imports, world))),
    ...(await attempt(() => update(outputs.mayUpdate, world))),
    ...(await attempt(() => openPlayer(outputs.playerWanted, world))),
  ];
}

async function setBadge(wanted: Badge, { badge }: World): Promise<readonly EngineEvent[]> {
  await badge.set(wanted);
  return [];
}

async function listenFor(listens: boolean, { senses }: World): Promise<readonly EngineEvent[]> {
  await senses.listen(listens);
  return [];
}

async function tell(telling: Outputs['telling'], { teller }: World): Promise<readonly EngineEvent[]> {
  await teller.tell(telling);
  return [];
}

async function update(mayUpdate: boolean, { updater }: World): Promise<readonly EngineEvent[]> {
  if (mayUpdate) await updater.apply();
  return [];
}

async function openPlayer(isWanted: boolean, { player }: World): Promise<readonly EngineEvent[]> {
  if (!isWanted) return [];
  await player.open();
  return [{ kind: 'player-opened' }];
}

async function reconcileAlarm(wantedAt: number | null, { alarm }: World): Promise<readonly EngineEvent[]> {
  const plannedAt = await alarm.plannedAt();
  const isRight =
    wantedAt === null || plannedAt === null
      ? wantedAt === plannedAt
      : Math.abs(wantedAt - plannedAt) < alarmToleranceMs;
  if (!isRight) await alarm.plan(wantedAt);
  return [];
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

async function addImported(imports: boolean, { journal }: World): Promise<readonly EngineEvent[]> {
  if (!imports) return [];
  return [{ kind: (await journal.addStaged()) ? 'import-kept' : 'import-refused' }];
}
