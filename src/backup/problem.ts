/** What can be wrong with a file as a whole. The words are in the locale files: `options.backup.problem.<key>`. */
export const copyProblems = [
  'tooLarge',
  'empty',
  'tooDeep',
  'cutOff',
  'notJson',
  'aPlan',
  'notACopy',
  'newer',
  'tooMany',
  'damaged',
] as const;

/** What is wrong with a file, and where. */
export interface CopyProblem {
  readonly key: (typeof copyProblems)[number];
  /** The line from 1, the field as in `journal.data[2]`, or the most there may be: whatever the words ask for. */
  readonly params: Readonly<Record<string, string | number>>;
}
