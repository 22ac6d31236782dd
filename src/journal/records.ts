import type { Completion } from './completion.ts';
import type { PromptRecord } from './prompt-record.ts';

/** Records of both kinds: what was done, and what was asked. */
export interface Records {
  readonly completions: readonly Completion[];
  readonly prompts: readonly PromptRecord[];
}
