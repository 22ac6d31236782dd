/** Why an event of a file is no day off. */
export const leftOutReasons = [
  'over',
  'later',
  'part-of-a-day',
  'cancelled',
  'too-often',
  'unreadable',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Why an event of a file is no busy time. */
export const notBusyReasons = [
  'over',
  'later',
  'whole-days',
  'a-moment',
  'too-long',
  'free',
  'cancelled',
  'unknown-zone',
  'too-often',
  'unreadable',
] as const;
export type NotBusyReason = (typeof notBusyReasons)[number];

/** How many events are left out for one reason, and what the first few of them are called. */
export interface LeftOut<Reason = LeftOutReason> {
  readonly reason: Reason;
  readonly count: number;
  readonly names: readonly string[];
}

/** Names that are told for each reason: enough to know which kind they are. */
const namesTold = 3;

/** What was left out, reason by reason in the order given. */
export function gather<Reason>(
  reasons: readonly Reason[],
  left: readonly { readonly reason: Reason; readonly name: string }[],
): readonly LeftOut<Reason>[] {
  return reasons.flatMap((reason) => {
    const names = left.flatMap((each) => (each.reason === reason ? [each.name] : []));
    const told = [...new Set(names.filter((name) => name !== ''))].slice(0, namesTold);
    return names.length === 0 ? [] : [{ reason, count: names.length, names: told }];
  });
}
