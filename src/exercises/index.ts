/**
 * What can be done for stiff hips, how, how much, and what speaks against it? The catalogue: data only, its
 * words are in the locale files; and the shape of what somebody adds to it. Imports no other folder.
 */
export { catalogue, findExercise, harderThan } from './catalogue.ts';
export { amountOf, repMs, setMs, withAmount } from './dose.ts';
export type { Dose, Tempo } from './dose.ts';
export {
  clothing,
  doseMs,
  equipment,
  levels,
  muscleRoles,
  muscles,
  opensFront,
  postures,
  purposes,
  settings,
} from './exercise.ts';
export type {
  BuiltInExercise,
  Caution,
  Clothing,
  DoseName,
  Equipment,
  Exercise,
  Level,
  Muscle,
  OwnWords,
  Posture,
  Purpose,
  Setting,
  View,
} from './exercise.ts';
export { exerciseIds, isExerciseId, isOwnId } from './ids.ts';
export type { BuiltInId, ExerciseId } from './ids.ts';
export { ladderOf, mostRungs, rungAt, rungOf } from './ladder.ts';
export { doseSchema, ownExerciseSchema, ownIdSchema, ownLimits } from './own.ts';
export { defaultPace, paced, paceLimits } from './pace.ts';
export type { Pace } from './pace.ts';
export { provenance, provenanceOf, sources } from './sources.ts';
export type { Figure, Provenance, Source } from './sources.ts';
export { textSchema, wholeSchema } from './written.ts';
export { textKeys } from './text-keys.ts';
