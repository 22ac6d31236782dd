/**
 * Is a break due, and what should be showing now?
 * May import: schedule, sitting.
 */
export {
  askAnew,
  blockPrompt,
  closePrompt,
  freshBreaks,
  isMissed,
  promptChangesAt,
  seizeMoment,
  settleBreaks,
  showPrompt,
  skipBreak,
  snoozeBreak,
} from './breaks.ts';
export type { Breaks, Prompt } from './breaks.ts';
export { decide, decisionKinds } from './decide.ts';
export type { Decision, Situation } from './decide.ts';
export { afterBreak, rhythmRules, steadyRhythm } from './rhythm.ts';
export type { Rhythm } from './rhythm.ts';
export { holdKinds, promptWaits } from './rules.ts';
export type { BreakRules, Hold, HoldKind } from './rules.ts';
