/**
 * How long has the person been at the desk since the last break, and was an absence long enough to be one?
 * May import: schedule.
 */
export {
  arriveAtDesk,
  freshStart,
  goAway,
  presences,
  satMsAt,
  settleSitting,
  standUp,
  stoodMsAt,
} from './sitting.ts';
export type { Presence, RestRules, Sitting } from './sitting.ts';
