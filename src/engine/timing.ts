import { dayMs, minuteMs } from '../schedule/index.ts';

/** The browser's idle detection reports an absence after this long without input (`idle` asks for at least 15 s). */
export const idleAfterMs = minuteMs;

/**
 * Chrome lets an alarm ring no sooner than this after it is set, for packed extensions.
 * https://developer.chrome.com/docs/extensions/reference/api/alarms
 */
export const soonestWakeMs = 30_000;

/** An alarm this much too late was held up by a sleeping machine or a closed browser, not by a busy one. */
export const lateAfterMs = 2 * minuteMs;

/** While somebody sits, the background looks in this often, so that a sleep cannot hide for longer. Two an hour. */
export const lookInMs = 25 * minuteMs;

/** A look around takes milliseconds; one that has not ended by then never will. The event goes on without it. */
export const lookMs = 5_000;

/** While nobody is there, the first look-in comes after this long; each further one takes twice as long. */
export const firstAwayLookInMs = 30 * minuteMs;

/** A session paused for this long ends as done as far as it got. */
export const pausedSessionEndsMs = 30 * minuteMs;

/** An early end can be taken back for this long. */
export const undoMs = 10_000;

/** Whoever was away from a running session for longer than this is asked whether to go on. */
export const longAwayMs = 10 * minuteMs;

/** Unanswered for this long after they are back, it ends as done as far as it got. */
export const awaitedMs = 5 * minuteMs;

/** A player that was opened begins within a second; one that has not by then never will. */
export const playerBeginsMs = 2 * minuteMs;

/** How long the popup goes on showing what was just finished. */
export const finishedShowsMs = 5 * minuteMs;

/** The day after a session is asked about until this long after it: the next work day may be a Monday. */
export const followUpMs = 4 * dayMs;

/** A write that was refused is tried again after this long at the latest. */
export const retryMs = 15 * minuteMs;

/**
 * Settings go to other devices at once, and then no sooner than this after the last time: 360 times an hour at most.
 * Chrome takes 1,800. https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
export const shareGapMs = 10_000;

/** Somebody who came back this lately is about to do something: no moment is good yet. */
export const settledInMs = 5_000;

/** While something holds a question up, the background looks in this often, so that the badge comes in time. */
export const holdLookInMs = 15 * minuteMs;

/** Nobody is silent in a call for longer than this; who has left one may have its page still open. */
export const lullMs = 30_000;

/** Nobody sits down, sits and has moved again in less than this: it is the same break, told once more. */
export const sameBreakMs = 30_000;
