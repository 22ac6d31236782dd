/**
 * At this instant: which step, which repetition, which breath, and what is done so far?
 * May import: exercises, routines.
 */
export { cueingAt } from './cueing.ts';
export { cuesOf } from './cues.ts';
export type { Cue, CueKind } from './cues.ts';
export { doneSoFar } from './done.ts';
export type { ExerciseDone } from './done.ts';
export { positionAt } from './position.ts';
export type { Position, Unit } from './position.ts';
export { plannedEntries, sessionLimits, sessionSchema } from './schema.ts';
export {
  endsAt,
  leaveSession,
  pauseSession,
  resumeSession,
  returnToSession,
  settleAt,
  skipStep,
  startSession,
  stepBack,
  stoodSince,
} from './session.ts';
export type { Session } from './session.ts';
