import { channels } from '../breaks/index.ts';
import type { Completion, PromptRecord } from '../journal/index.ts';
import { owedTo } from '../sync/index.ts';
import type { EngineEvent } from './events.ts';
import type { Badge, Outputs } from './present.ts';
import { lookMs } from './timing.ts';
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
    ...(await attempt(() => listenFor(outputs, world))),
    ...(await attempt(() => setBadge(outputs.badge, world))),
    ...(await attempt(() => reconcilePrompt(outputs.prompt, world))),
    ...(await attempt(() => tell(outputs.telling, world))),
    ...(await attempt(() => keepCompletions(outputs.completions, world))),
    ...(await attempt(() => addImported(outputs.imports, world))),
    ...(await attempt(() => keepRecords(outputs.records, world))),
    ...(await attempt(() => share(outputs.shared, world))),
    ...(await attempt(() => update(outputs.mayUpdate, world))),
    ...(await attempt(() => openPlayer(outputs.playerWanted, world))),
    ...(await attempt(() => openWelcome(outputs.welcomeWanted, world))),
  ];
}

async function setBadge(wanted: Badge, { badge }: World): Promise<readonly EngineEvent[]> {
  await badge.set(wanted);
  return [];
}

async function listenFor(
  { listens, idleAfterMs }: Outputs,
  { senses }: World,
): Promise<readonly EngineEvent[]> {
  await senses.listen(listens, idleAfterMs);
  return [];
}

async function tell(telling: Outputs['telling'], { teller }: World): Promise<readonly EngineEvent[]> {
  await teller.tell(telling);
  return [];
}

/** Others may have written meanwhile: the area is compared as it is now, and what they chose later stays. */
async function share(shared: Outputs['shared'], { clock, sync }: World): Promise<readonly EngineEvent[]> {
  if (shared === null) return [];
  const area = await clock.within(lookMs, sync.read());
  const owed = area && owedTo(area, shared.settings, shared.stamps);
  if (owed && Object.keys(owed).length === 0) return [{ kind: 'choices-were-shared' }];
  const isShared = owed !== null && (await sync.write(owed));
  return [{ kind: isShared ? 'choices-shared' : 'sharing-refused' }];
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

async function openWelcome(isWanted: boolean, { welcome }: World): Promise<readonly EngineEvent[]> {
  if (!isWanted) return [];
  await welcome.open();
  return [{ kind: 'welcome-opened' }];
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

/** The question stands where it is to, and nowhere else; it is put in one more channel at a time. */
async function reconcilePrompt(
  prompting: Outputs['prompt'],
  { surfaces, teller }: World,
): Promise<readonly EngineEvent[]> {
  const id = prompting?.asked.id;
  let isUp = false;
  for (const channel of channels) {
    const surface = surfaces[channel];
    const isPut = prompting?.up.includes(channel) ?? false;
    const isWanted = isPut || prompting?.next === channel;
    let stands = false;
    for (const standing of await surface.standing()) {
      if (isWanted && standing === id) stands = true;
      else await surface.withdraw(standing);
    }
    if (prompting && isPut && !stands && surface.follows) await surface.show(prompting.asked);
    // It may stand already: shown by a background that died before it could note that down.
    if (prompting?.next === channel) isUp = stands;
  }
  if (!prompting?.next) return [];
  const { asked, next, chime } = prompting;
  isUp ||= await surfaces[next].show(asked);
  if (isUp && chime !== null) await teller.chime(chime);
  return [{ kind: 'channel-tried', promptId: asked.id, channel: next, isUp }];
}

async function keepRecords(
  records: readonly PromptRecord[],
  { journal }: World,
): Promise<readonly EngineEvent[]> {
  const events: EngineEvent[] = [];
  for (const record of records) {
    const isKept = await journal.keepPrompt(record);
    events.push({ kind: isKept ? 'prompt-kept' : 'prompt-refused', id: record.id });
  }
  return events;
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
