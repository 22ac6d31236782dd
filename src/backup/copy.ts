import type { BusyCalendar } from '../breaks/index.ts';
import { withReports } from '../journal/index.ts';
import type { Completion, PromptRecord, Records } from '../journal/index.ts';
import { parsePlanFile, planFile } from '../plan/index.ts';
import type { Plan } from '../plan/index.ts';
import { parseSettings, settingsVersion } from '../settings/index.ts';
import type { Settings } from '../settings/index.ts';

/** The present version of the file. A newer one is told apart and refused with its own words. */
export const copyVersion = 1;
export const recordsVersion = 1;

/**
 * All that is somebody's own. Not in it: what Limber knows of the moment (how long they have sat, a session that
 * runs), and what it reckons from the rest (the sums of a day, where they stand on each ladder).
 */
export interface Copy extends Records {
  /** Null where the file does not say what was chosen: it is only a record. */
  readonly settings: Settings | null;
  /** Null for the plan that comes with Limber; absent where the file says nothing of plans. */
  readonly plan?: Plan | null;
  /** By which they are busy; absent where the file says nothing of them. */
  readonly calendars?: readonly BusyCalendar[];
}

/**
 * A copy as the text of a file, made at `madeAt`, with a record on each line, in the order in which they came. The plan is a plan file and can be cut out as one.
 */
export function copyFile({ settings, plan, calendars, ...records }: Copy, madeAt: number): string {
  const head = {
    format: 'limber-copy',
    version: copyVersion,
    madeAt: Temporal.Instant.fromEpochMilliseconds(madeAt).toString(),
    // As it is read: the same choices are then always the same text.
    settings: settings && { v: settingsVersion, data: parseSettings(settings) },
    plan: plan && (JSON.parse(planFile(asRead(plan))) as unknown),
  };
  const { completions, prompts } = oncePerId(records);
  const lists = [
    listed('journal', completions),
    listed('questions', prompts),
    ...(calendars ? [listed('busy', calendars)] : []),
  ];
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n${lists.join(',\n')}\n}\n`;
}

/** Records with one on each line. */
function listed(name: string, records: readonly object[]): string {
  const lines = records.map((record) => `      ${JSON.stringify(record)}`);
  const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n    ]` : '[]';
  return `  "${name}": {\n    "v": ${recordsVersion},\n    "data": ${list}\n  }`;
}

/** What follows from the rest of a movement stands in another place once it was written out. */
function asRead(plan: Plan): Plan {
  const read = parsePlanFile(planFile(plan));
  return read.ok ? read.plan : plan;
}

/** Each record once, in the order in which they ended: what was said first counts, as in the journal. */
export function oncePerId({ completions, prompts }: Records): Records {
  const done = new Map<string, Completion>();
  for (const completion of completions) {
    const known = done.get(completion.id);
    done.set(completion.id, known ? withReports(known, completion) : completion);
  }
  const asked = new Map(prompts.toReversed().map((prompt): [string, PromptRecord] => [prompt.id, prompt]));
  return {
    completions: inOrder([...done.values()], ({ endedAt }) => endedAt),
    prompts: inOrder([...asked.values()], ({ askedAt }) => askedAt),
  };
}

const inOrder = <Kept extends { readonly id: string }>(
  records: Kept[],
  at: (record: Kept) => number,
): Kept[] => records.sort((one, other) => at(one) - at(other) || (one.id < other.id ? -1 : 1));
