import { mostAtOnce } from '../journal/index.ts';

/** Bounds on what a file may ask for. Whoever made it is not known. */
export const copyLimits = {
  /** More than as many records as are taken at once; a message to the background may be of 64 MiB. */
  bytes: 48_000_000,
  /** Sessions, and questions: fifteen years of seven a day. */
  records: mostAtOnce,
  /** The deepest that a copy goes is the tempo of a dose of an exercise of somebody's own. */
  depth: 12,
  /** What happened so long after now was told by a clock that was wrong. */
  aheadMs: 2 * 24 * 60 * 60_000,
} as const;
