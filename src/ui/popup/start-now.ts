import type { Snapshot } from '../../engine/index.ts';
import type { Setting } from '../../exercises/index.ts';
import type { Send } from '../live.ts';

/** Starts a session. The catalogue and what chooses from it are loaded only here. */
export async function startNow(
  setting: Setting,
  minutes: number,
  snapshot: Snapshot,
  send: Send,
): Promise<void> {
  const { startCommand } = await import('./playing.ts');
  await send(startCommand(setting, minutes, snapshot, crypto.randomUUID()));
}

/** Starts the clinic's four with the doses of its article. */
export async function startClinicsFour(send: Send): Promise<void> {
  const { clinicsFourCommand } = await import('./playing.ts');
  await send(clinicsFourCommand());
}
