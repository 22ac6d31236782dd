import type { Tried } from '../breaks/index.ts';
import { resumeSession, settleAt } from '../session/index.ts';
import type { Session } from '../session/index.ts';
import type { EngineState } from './state.ts';

/** The saved instants, by their names. Not `dueAt`, which names the question that may be standing. */
const instants: ReadonlySet<string> = new Set([
  'answeredAt',
  'askedAt',
  'awaitedSince',
  'awayAt',
  'leftAt',
  'lockedAt',
  'pausedAt',
  'quietSince',
  'refusedAt',
  'shownAt',
  'since',
  'sinceAt',
  'snoozedAt',
  'triedAt',
  'untilAt',
  'watchingSince',
]);

/**
 * The state after the clock was set back to `now`: every saved instant moves with it, so that what has lasted a
 * while has lasted as long, and what still has to last does. A clock set forward cannot be told from a sleep.
 */
export function rewind(state: EngineState, now: number): EngineState {
  const byMs = state.lastSeenAt - now;
  if (byMs <= 0) return state;
  const earlier = <Value extends object>(value: Value): Value => movedBack(value, byMs);
  const withTried = <Value extends object>(value: Value): Value =>
    'tried' in value
      ? { ...earlier(value), tried: (value.tried as readonly Tried[]).map(earlier) }
      : earlier(value);
  const { asking, breaks, pause, session, starting } = state;
  return {
    ...earlier(state),
    presence: earlier(state.presence),
    holds: state.holds.map(earlier),
    sitting: earlier(state.sitting),
    breaks: breaks.kind === 'due' ? { ...breaks, prompt: withTried(breaks.prompt) } : earlier(breaks),
    asking: asking && { ...withTried(asking), answer: asking.answer && earlier(asking.answer) },
    asked: state.asked.map(earlier),
    pause: pause && earlier(pause),
    session: session && rewindSession(session, state.lastSeenAt, byMs),
    starting: starting && earlier(starting),
    outbox: state.outbox.map(earlier),
    importing: state.importing && earlier(state.importing),
  };
}

/** A session that runs surely played until it was last seen, and goes on from there; its record has a beginning. */
function rewindSession(session: Session, lastSeenAt: number, byMs: number): Session {
  // A clock set back to before 1970 is a broken one, and no instant of a record lies there.
  const startedAt = Math.max(0, session.startedAt - byMs);
  return session.clock.kind === 'running'
    ? { ...resumeSession(settleAt(session, lastSeenAt), lastSeenAt - byMs), startedAt }
    : { ...session, startedAt, clock: movedBack(session.clock, byMs) };
}

/** The value with the instants that it holds itself moved; not what it holds in turn. */
function movedBack<Value extends object>(value: Value, byMs: number): Value {
  const moved = Object.entries(value).map(([name, held]): [string, unknown] => [
    name,
    typeof held === 'number' && instants.has(name) ? held - byMs : held,
  ]);
  return Object.fromEntries(moved) as Value;
}
