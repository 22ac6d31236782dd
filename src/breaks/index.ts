/**
 * Is a break due, and what should be showing now?
 * May import: schedule, sitting.
 */
export {
  blockPrompt,
  closePrompt,
  freshBreaks,
  settleBreaks,
  showPrompt,
  skipBreak,
  snoozeBreak,
} from './breaks.ts';
export type { Breaks, Prompt } from './breaks.ts';
export { decide } from './decide.ts';
export type { Decision, Situation } from './decide.ts';
