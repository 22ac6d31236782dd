/**
 * Runs the core in the background: events in, state kept, outputs made true; and shows pages what to paint.
 * May import: the core folders.
 */
export { parseCalendars } from './calendars.ts';
export { hasRecords, pauseMinutes, skipReasons } from './commands.ts';
export type { Command, CommandMessage } from './commands.ts';
export { contextAt } from './context.ts';
export type { Context } from './context.ts';
export { parseMessage } from './door.ts';
export type { EngineEvent, PromptAnswer } from './events.ts';
export { glimpse } from './glimpse.ts';
export type { Observation } from './moments.ts';
export type { Surroundings } from './presence.ts';
export { ownSettings } from './policy.ts';
export { wordings } from './present.ts';
export type { Asked, Badge, Telling } from './present.ts';
export { reduce } from './reduce.ts';
export { createEngine } from './run.ts';
export type { Engine, Reply } from './run.ts';
export type { Snapshot } from './snapshot.ts';
export { initialState } from './state.ts';
export type { EngineState, Notice, SetAside } from './state.ts';
export { recalledNames, snapshotNames, unwrap, wrap } from './stored.ts';
export type { Envelope, RecalledName, StoredName } from './stored.ts';
export { followUpAt, promptAt, quiets, viewAt, why } from './view.ts';
export type { View } from './view.ts';
export type { Surface, World } from './world.ts';
