import type { Channel, PromptReason, Tried } from '../breaks/index.ts';

/** What came of a question: it was answered, put away, let pass, or taken back because it no longer applied. */
export const promptOutcomes = [
  'started',
  'snoozed',
  'skipped',
  'moved',
  'closed',
  'unanswered',
  'withdrawn',
] as const;
export type PromptOutcome = (typeof promptOutcomes)[number];

/** The record of a question: when and why it was asked, where, and what came of it. */
export interface PromptRecord {
  /** The same question is one record, however often it is written. */
  readonly id: string;
  readonly askedAt: number;
  /** The local day, YYYY-MM-DD, on which it was asked. */
  readonly day: string;
  readonly why: PromptReason;
  /** Where it was put, and where it could not be. */
  readonly tried: readonly Tried[];
  readonly outcome: PromptOutcome;
  readonly answeredAt: number;
  /** The channel in which it was answered; null for an answer on one of our own pages, by a key or by time. */
  readonly through: Channel | null;
}

/** A question every nine minutes, day and night, for a month: more is a fault, which must not fill the disk. */
export const maxPrompts = 5_000;

/** The questions of a local month, by id. */
export type PromptMonth = Readonly<Record<string, PromptRecord>>;

/** The key under which the questions of the month of a day (YYYY-MM-DD) are kept. */
export function promptsKey(day: string): string {
  return `prompts/${day.slice(0, 7)}`;
}

/** The month with more questions. One that is there already stays as it is; a full month lets go of the oldest. */
export function addPrompts(month: PromptMonth, records: readonly PromptRecord[]): PromptMonth {
  const byId = new Map(Object.entries(month));
  const known = byId.size;
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  if (byId.size === known) return month;
  const all = [...byId.values()].sort((one, other) => one.askedAt - other.askedAt).slice(-maxPrompts);
  return Object.fromEntries(all.map((kept) => [kept.id, kept]));
}
