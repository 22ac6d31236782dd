import type { Completion } from './completion.ts';
import type { PromptRecord } from './prompt-record.ts';
import type { Records } from './records.ts';

/** What was done and what was asked on a local day, the newest first. */
export interface JournalDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Sessions in which something was done, and the time in movement of all. */
  readonly breaks: number;
  readonly movedMs: number;
  readonly completions: readonly Completion[];
  readonly prompts: readonly PromptRecord[];
}

/** Records day by day, the newest first. Days with nothing are left out. */
export function byDay({ completions, prompts }: Records): readonly JournalDay[] {
  const done = Map.groupBy(completions, ({ day }) => day);
  const asked = Map.groupBy(prompts, ({ day }) => day);
  const days = [...new Set([...done.keys(), ...asked.keys()])].sort().reverse();
  return days.map((day) => {
    const ofDay = (done.get(day) ?? []).toSorted((one, other) => other.startedAt - one.startedAt);
    const moved = ofDay.filter(({ outcome }) => outcome !== 'abandoned');
    return {
      day,
      breaks: moved.length,
      movedMs: moved.reduce((sum, { movedMs }) => sum + movedMs, 0),
      completions: ofDay,
      prompts: (asked.get(day) ?? []).toSorted((one, other) => other.askedAt - one.askedAt),
    };
  });
}
