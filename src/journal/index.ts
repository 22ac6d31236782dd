/**
 * What was done, and what of it today? Completions by month, the tally of a day, and the record as a file.
 * May import: the core folders to its left.
 */
export { byDay } from './by-day.ts';
export type { JournalDay } from './by-day.ts';
export { completionFile } from './completion-file.ts';
export { completionOf, dayAt } from './completion.ts';
export type { Completion, Outcome } from './completion.ts';
export { bodyParts, feelings, harmlessScore, isAlarming, stopScore } from './report.ts';
export type { Answer, BodyPart, Feeling, Report } from './report.ts';
export { addPrompts, promptOutcomes, promptsKey } from './prompt-record.ts';
export type { PromptOutcome, PromptRecord } from './prompt-record.ts';
export {
  answerEntries,
  completionSchema,
  parseMonth,
  parsePrompts,
  parseTally,
  promptSchema,
  triedSchema,
} from './schema.ts';
export type { ReadMonth } from './schema.ts';
export { addCompletions, monthKey, mostAtOnce, withReports } from './month.ts';
export type { Records } from './records.ts';
export { addToTally, emptyTally, tallyOf } from './tally.ts';
export type { Tally } from './tally.ts';
