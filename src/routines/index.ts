/**
 * What to do in this break? Chooses exercises for the minutes, the place and the person, and lays them out in
 * time. Imports exercises only.
 */
export { suggest } from './choose.ts';
export { doseKind } from './dose-kind.ts';
export { historyOf } from './history.ts';
export type { Done, History } from './history.ts';
export { layOut } from './lay-out.ts';
export { namedRoutines } from './named.ts';
export type { NamedRoutine, NamedRoutineId } from './named.ts';
export type { Owed } from './owed.ts';
export { isFor, limits, newcomer } from './profile.ts';
export type { Limit, Profile } from './profile.ts';
export { breakMinutes } from './routine.ts';
export type { Routine, RoutineItem, RoutineRequest } from './routine.ts';
export { suggestNamed, suggestPicked } from './suggest-named.ts';
export type { Suggestion, Why } from './suggestion.ts';
export { timelineMs } from './timeline.ts';
export type { Side, Step, Timeline } from './timeline.ts';
