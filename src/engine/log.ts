import type { Decision, HoldKind } from '../breaks/index.ts';

/** Why nothing shows, or what does: a decision in short, which an interface can put into words. */
export interface Reason {
  readonly kind: Decision['kind'];
  /** When that ends by itself; null when it is not known or never does. */
  readonly untilAt: number | null;
  /** What holds the question up, for the kind `held`. */
  readonly hold: HoldKind | null;
}

/** A decision that was made, and when. */
export interface Logged extends Reason {
  readonly at: number;
}

/** The decision in short. */
export function reasonFor(decision: Decision): Reason {
  return {
    kind: decision.kind,
    untilAt: untilAtOf(decision),
    hold: decision.kind === 'held' ? decision.hold.kind : null,
  };
}

/** The log with a decision made at `at`; unchanged if it is the one made last. At most `max` are kept. */
export function logged(
  log: readonly Logged[],
  decision: Decision,
  at: number,
  max: number,
): readonly Logged[] {
  const reason = reasonFor(decision);
  const last = log.at(-1);
  const isSame = last?.kind === reason.kind && last.untilAt === reason.untilAt && last.hold === reason.hold;
  return isSame ? log : [...log.slice(1 - max), { at, ...reason }];
}

function untilAtOf(decision: Decision): number | null {
  switch (decision.kind) {
    case 'paused':
    case 'snoozed':
    case 'waiting':
    case 'resting':
      return decision.untilAt;
    case 'off-work':
      return decision.beginsAt;
    case 'counting':
      return decision.dueAt;
    case 'held':
      return decision.quietUntilAt;
    case 'in-session':
    case 'away':
    case 'asking':
      return null;
  }
}
