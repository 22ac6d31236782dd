import { resumeSession, settleAt } from '../session/index.ts';
import type { Session } from '../session/index.ts';
import type { EngineState } from './state.ts';

/** Every field with such a name is an instant, in epoch milliseconds. */
const isInstant = (name: string): boolean => /(?:At|[sS]ince)$|^at$/.test(name);

/** The instants that stay: the alarm as it is set in the browser, and the one that a prompt is named after. */
const staying: ReadonlySet<string> = new Set(['wakeAt', 'namedAt']);

/**
 * What keeps the instants in it: records, which say when it was by the clock of that time, what settings were chosen
 * when, as devices compare it, and what an organisation asks for.
 */
const kept: ReadonlySet<string> = new Set([
  'completion',
  'finished',
  'followUp',
  'record',
  'stamps',
  'governed',
]);

/**
 * The state after the clock was set back to `now`: every saved instant moves with it, so that what has lasted a
 * while has lasted as long, and what still has to last does. A clock set forward cannot be told from a sleep.
 */
export function rewind(state: EngineState, now: number): EngineState {
  const byMs = state.lastSeenAt - now;
  if (byMs <= 0) return state;
  const { breaks, session, ...others } = state;
  // The prompt that shows keeps its name.
  const named = breaks.kind === 'counting' ? breaks : { ...breaks, namedAt: breaks.namedAt ?? breaks.dueAt };
  return {
    ...movedBack(others, byMs),
    breaks: movedBack(named, byMs),
    session: session && rewindSession(session, state.lastSeenAt, byMs),
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

/** The value with all instants in it `byMs` earlier, but for those that stay. */
function movedBack<Value>(value: Value, byMs: number): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => movedBack(item, byMs)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const moved = Object.entries(value).map(([name, held]: [string, unknown]): [string, unknown] => {
    if (kept.has(name) || staying.has(name)) return [name, held];
    return [name, typeof held === 'number' && isInstant(name) ? held - byMs : movedBack(held, byMs)];
  });
  return Object.fromEntries(moved) as Value;
}
