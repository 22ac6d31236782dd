/**
 * What to do in this break? Chooses exercises for the minutes, the place and the person, and lays them out in
 * time. Imports exercises only.
 */
export { choose, suggest } from './choose.ts';
export type { History, Suggestion, Why } from './choose.ts';
export { layOut } from './lay-out.ts';
export type { LayOutOptions } from './lay-out.ts';
export { limits, newcomer } from './profile.ts';
export type { Limit, Profile } from './profile.ts';
export { breakMinutes } from './routine.ts';
export type { Routine, RoutineItem, RoutineRequest } from './routine.ts';
export { timelineMs } from './timeline.ts';
export type { Side, Step, StepKind, Timeline } from './timeline.ts';
