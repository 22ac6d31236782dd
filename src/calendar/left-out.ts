/** Why an event of a file is not taken. */
export const leftOutReasons = [
  'over',
  'later',
  'part-of-a-day',
  'cancelled',
  'too-often',
  'unreadable',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** How many events are left out for one reason, and what the first few of them are called. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
  readonly names: readonly string[];
}

/** Names that are told for each reason: enough to know which kind they are. */
const namesTold = 3;

/** What was left out, reason by reason. */
export function gather(
  left: readonly { readonly reason: LeftOutReason; readonly name: string }[],
): readonly LeftOut[] {
  return leftOutReasons.flatMap((reason) => {
    const names = left.flatMap((each) => (each.reason === reason ? [each.name] : []));
    const told = [...new Set(names.filter((name) => name !== ''))].slice(0, namesTold);
    return names.length === 0 ? [] : [{ reason, count: names.length, names: told }];
  });
}
