import type { Cue } from './cues.ts';
import { cueAfter, cueAt } from './cues.ts';
import { offsetAt } from './session.ts';
import type { Session } from './session.ts';

/** A cue that is told this much too late confuses more than it helps; the next one will be in time. */
const staleMs = 1_500;

/** What comes and how to get there is still worth telling with this much time left to get there. */
const readyForMs = 3_000;

/** What there is to tell about a session at an instant, and when to ask again. */
export interface Cueing {
  /** The cue whose instant has come and that still helps, for whoever has not told it yet; null for none. */
  readonly due: Cue | null;
  /** Names this telling of the cue: a step that is done again is told again. */
  readonly id: string | null;
  /** When the next cue comes, in epoch milliseconds; null while the session stands and after the last cue. */
  readonly nextAt: number | null;
}

/**
 * The cue of `now`. Nothing is remembered: whoever tells cues keeps the last `id` and tells another one only. After
 * a sleep, a step back or a skip the cues that were passed over are never due.
 */
export function cueingAt(session: Session, cues: readonly Cue[], now: number): Cueing {
  const { clock } = session;
  if (clock.kind !== 'running') return { due: null, id: null, nextAt: null };
  const offsetMs = offsetAt(session, now);
  const last = cueAt(cues, offsetMs);
  const next = cueAfter(cues, offsetMs);
  const atOf = ({ atMs }: Cue) => clock.sinceAt + atMs - clock.offsetMs;
  // What lies before the place at which the clock was set was told before, or jumped over.
  const helps = (cue: Cue): boolean =>
    now - atOf(cue) < staleMs ||
    // A player that opens late would begin a routine without a word of what to do.
    (cue.kind === 'ready' && next !== null && atOf(next) - now >= readyForMs);
  const isDue = last !== null && last.atMs >= clock.offsetMs && helps(last);
  return {
    due: isDue ? last : null,
    id: isDue ? `${session.id} ${clock.sinceAt} ${last.atMs}` : null,
    nextAt: next && atOf(next),
  };
}
