/** What the browser can say of a person: using the computer, without input for a while, or locked out. */
export const presences = ['active', 'idle', 'locked'] as const;
export type Presence = (typeof presences)[number];

/**
 * The sitting clock. A browser sees input, not posture, so this is time at the computer since the last break;
 * somebody with a standing desk says when they stand.
 *
 *   at-desk --goAway--> away --arriveAtDesk--> at-desk
 *   at-desk --standUp--> standing --sit down, away or the day's end--> at-desk, away
 *
 * `satMs` is what had been counted when the state was entered; at the desk the time since `sinceAt` adds to it.
 */
export type Sitting =
  | { readonly kind: 'at-desk'; readonly satMs: number; readonly sinceAt: number }
  /** On their feet at the desk: that is no sitting, and has a limit of its own. */
  | { readonly kind: 'standing'; readonly satMs: 0; readonly sinceAt: number }
  | {
      readonly kind: 'away';
      readonly satMs: number;
      /** The last input before the person went away. */
      readonly awayAt: number;
      /** When the screen was locked; null while it is only idle. */
      readonly lockedAt: number | null;
      /** The absence has lasted long enough to count as a break. */
      readonly rested: boolean;
    };

/** How long each kind of absence must last to count as a natural break; Infinity for one that never does. */
export interface RestRules {
  readonly idleBreakMs: number;
  readonly lockBreakMs: number;
}

/** A clock that starts counting now, for somebody at the desk. */
export function freshStart(now: number): Sitting {
  return { kind: 'at-desk', satMs: 0, sinceAt: now };
}

/** Milliseconds at the desk since the last break, never negative, whatever the clock did. */
export function satMsAt(sitting: Sitting, now: number): number {
  return sitting.kind === 'at-desk' ? sitting.satMs + Math.max(0, now - sitting.sinceAt) : sitting.satMs;
}

/** Somebody at the desk stands from `now` on; standing up ends the sitting. */
export function standUp(now: number): Sitting {
  return { kind: 'standing', satMs: 0, sinceAt: now };
}

/** Milliseconds on their feet without a change; 0 for everybody who does not stand. */
export function stoodMsAt(sitting: Sitting, now: number): number {
  return sitting.kind === 'standing' ? Math.max(0, now - sitting.sinceAt) : 0;
}

/**
 * The person left: the clock stops at their last input, `lastInputAt`, which may lie before the moment
 * the absence was noticed. A lock that follows idleness is remembered beside it.
 */
export function goAway(sitting: Sitting, lastInputAt: number, lockedAt: number | null): Sitting {
  if (sitting.kind === 'away') {
    return { ...sitting, lockedAt: sitting.lockedAt ?? lockedAt };
  }
  const awayAt = Math.max(lastInputAt, sitting.sinceAt);
  return { kind: 'away', satMs: satMsAt(sitting, awayAt), awayAt, lockedAt, rested: false };
}

/** The person is back: the clock goes on, from zero if the absence was a break. */
export function arriveAtDesk(sitting: Sitting, now: number, rules: RestRules): Sitting {
  if (sitting.kind !== 'away') return sitting;
  return { kind: 'at-desk', satMs: hasRested(sitting, now, rules) ? 0 : sitting.satMs, sinceAt: now };
}

/**
 * The clock as it stands at `now`: an absence that has become a break is marked as one, and what came before
 * `workStartedAt` is not counted. Outside work hours (`workStartedAt` null) nothing is.
 */
export function settleSitting(
  sitting: Sitting,
  now: number,
  workStartedAt: number | null,
  rules: RestRules,
): Sitting {
  if (sitting.kind === 'away') {
    const rested = hasRested(sitting, now, rules);
    const counts = workStartedAt !== null && sitting.awayAt >= workStartedAt && !rested;
    const satMs = counts ? sitting.satMs : 0;
    // A clock set back would make the absence begin in the future.
    const awayAt = Math.min(sitting.awayAt, now);
    const lockedAt = sitting.lockedAt === null ? null : Math.min(sitting.lockedAt, now);
    return { ...sitting, awayAt, lockedAt, rested, satMs };
  }
  if (workStartedAt === null) {
    return freshStart(now);
  }
  if (sitting.sinceAt < workStartedAt) {
    // A standing desk is let down overnight.
    return freshStart(Math.min(workStartedAt, now));
  }
  return sitting.sinceAt > now ? { ...sitting, sinceAt: now } : sitting;
}

function hasRested(away: Extract<Sitting, { kind: 'away' }>, now: number, rules: RestRules): boolean {
  return (
    away.rested ||
    now - away.awayAt >= rules.idleBreakMs ||
    (away.lockedAt !== null && now - away.lockedAt >= rules.lockBreakMs)
  );
}
