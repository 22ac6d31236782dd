/**
 * How long has the person been at the desk since the last break, and was an absence long enough to be one?
 * May import: schedule.
 */
export { arriveAtDesk, freshStart, goAway, satMsAt, settleSitting } from './sitting.ts';
export type { Presence, RestRules, Sitting } from './sitting.ts';
