/**
 * Is a break due, and what should be showing now?
 * May import: schedule, sitting, shapes.
 */
export {
  askAnew,
  closePrompt,
  freshBreaks,
  isMissed,
  promptChangesAt,
  seizeMoment,
  settleBreaks,
  skipBreak,
  snoozeBreak,
  tryChannel,
} from './breaks.ts';
export type { Breaks, Prompt } from './breaks.ts';
export { busyCalendar, busyCalendarName, busyCalendars } from './busy-schema.ts';
export { busyAt, busyBeginsAt, busyLimits, busyTimes, joinStretches } from './busy.ts';
export type { BusyCalendar } from './busy.ts';
export { decide, decisionKinds } from './decide.ts';
export type { Decision, Situation } from './decide.ts';
export { nextStep } from './ladder.ts';
export type { Tried } from './ladder.ts';
export { afterBreak, rhythmRules, steadyRhythm } from './rhythm.ts';
export type { Rhythm } from './rhythm.ts';
export { channels, holdKinds, promptReasons, promptWaits, seenHolds } from './rules.ts';
export type { BreakRules, Channel, Hold, HoldKind, PromptReason, SeenHold } from './rules.ts';
