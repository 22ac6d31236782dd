/** What is about to go wrong. A script sets these; each is spent when it has happened. */
export interface Faults {
  /** The background dies at its nth call into the browser from now, before or after the call takes effect. */
  death: { inCalls: number; readonly when: 'before' | 'after' } | null;
  /** Storage refuses so many writes. */
  refusedWrites: number;
  /** The next alarm rings this much too late. */
  alarmDelayMs: number;
  /** Storage cannot be read so many times. */
  unreadable: number;
  /** So many small windows refuse to be closed. */
  stuckWindows: number;
  /** So many players are opened and never come up. */
  lostPlayers: number;
  /** So many looks around are answered with an error, or never. */
  failedLooks: number;
  hangingLooks: number;
}

/** Nothing is about to go wrong. */
export const noFaults: Faults = {
  death: null,
  refusedWrites: 0,
  alarmDelayMs: 0,
  unreadable: 0,
  stuckWindows: 0,
  lostPlayers: 0,
  failedLooks: 0,
  hangingLooks: 0,
};

/** What a browser answers that cannot tell who is there. The engine reports it and goes on. */
export class BlindnessError extends Error {}
