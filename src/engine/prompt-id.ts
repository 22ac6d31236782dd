import type { Breaks } from '../breaks/index.ts';

/**
 * The name of the question being asked, or null when none is. Each asking has its own, so that an answer to
 * an earlier one cannot count for this one.
 */
export function promptIdOf(breaks: Breaks): string | null {
  if (breaks.kind !== 'due') return null;
  const { dueAt, namedAt = dueAt, snoozes, unanswered } = breaks;
  return `prompt-${namedAt}-${snoozes}-${unanswered}`;
}
