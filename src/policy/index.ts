/**
 * What does the person's organisation ask, and what holds under it? The person's own choices are kept beside.
 * May import: shapes, schedule, settings, sync.
 */
export { choosable, isGiven, isSettled, obeyed, ownAfter } from './obeyed.ts';
export { policyFaults, policyLimits } from './policy.ts';
export type { GivenRoutine, Policy } from './policy.ts';
export { reach } from './reach.ts';
export { readPolicy } from './read-policy.ts';
export type { PolicyRead } from './read-policy.ts';
