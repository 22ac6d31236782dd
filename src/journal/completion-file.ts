import type { Completion } from './completion.ts';

/** The text of a file that holds these completions, for a person to keep where storage refused them. */
export function completionFile(completions: readonly Completion[]): string {
  return `${JSON.stringify({ app: 'limber', v: 1, completions }, null, 2)}\n`;
}
