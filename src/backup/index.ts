/**
 * What is in a copy of everything, and what would it change? Only pages read and write copies; what is to be taken
 * of one travels to the background as a command.
 * May import: shapes, breaks, exercises, routines, plan, journal, settings.
 */
export { copyFile, oncePerId } from './copy.ts';
export type { Copy } from './copy.ts';
export { compareCopy } from './compare.ts';
export { copyLimits } from './limits.ts';
export { copyProblems } from './problem.ts';
export type { CopyProblem } from './problem.ts';
export { readCopy } from './read-copy.ts';
export type { ReadCopy } from './read-copy.ts';
export { settingsChanges } from './settings-changes.ts';
export type { SettingsChange } from './settings-changes.ts';
