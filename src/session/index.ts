/**
 * At this instant: which step, which repetition, which breath, and what is done so far?
 * May import: exercises, routines.
 */
export { cueingAt } from './cueing.ts';
export type { Cueing } from './cueing.ts';
export { cueAt, cuesOf } from './cues.ts';
export type { Cue, CueKind } from './cues.ts';
export { doneBySide, doneSoFar } from './done.ts';
export type { ExerciseDone, SideDone } from './done.ts';
export type { PlayedSpan } from './played.ts';
export { positionAt } from './position.ts';
export type { Position, Unit } from './position.ts';
export { plannedEntries, sessionLimits, sessionSchema } from './schema.ts';
export {
  endsAt,
  leaveSession,
  nextStepAt,
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
