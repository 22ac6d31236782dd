import { skipBreak, snoozeBreak } from '../breaks/index.ts';
import { nextStartAt } from '../schedule/index.ts';
import {
  leaveSession,
  pauseSession,
  resumeSession,
  returnToSession,
  skipStep,
  startSession,
  stepBack,
} from '../session/index.ts';
import type { Session } from '../session/index.ts';
import type { Minutes, Settings, SettingsPatch } from '../settings/index.ts';
import { freshStart, standUp } from '../sitting/index.ts';
import { hasRecords } from './commands.ts';
import type { Command, PauseEnd } from './commands.ts';
import type { Context } from './context.ts';
import { seeSomebody } from './presence.ts';
import { clockAt, noteBreak } from './rhythm.ts';
import { endSession, isBusy, takeBreak, tryAgain } from './settle.ts';
import { answerMorning, changesOfReport, keepReport } from './reports.ts';
import type { EngineState } from './state.ts';
import { sameBreakMs } from './timing.ts';

/** The state after a command from one of our own pages. What does not apply changes nothing. */
export function obey(before: EngineState, command: Command, id: string, context: Context): EngineState {
  const { now } = context;
  const state = isLast.has(command.kind) ? concluded(before, context) : before;
  switch (command.kind) {
    case 'start-session':
      if (state.session !== null) return state;
      return { ...state, session: startSession(id, command, now), starting: null, finished: null };
    case 'wish-session':
      return isBusy(state)
        ? state
        : startElsewhere(seeSomebody(state, context), context.settings.minutes, context);
    case 'pause-session':
      return withSession(state, (session) => pauseSession(session, now));
    case 'resume-session':
      return withSession(state, (session) => resumeSession(session, now));
    case 'step-back':
      return withSession(state, (session) => stepBack(session, now));
    case 'skip-step':
      return withSession(state, (session) => skipStep(session, now));
    case 'end-session':
      return withSession(state, (session) => leaveSession(session, now));
    case 'undo-end':
      return withSession(state, (session) => returnToSession(session, now));
    case 'close-finished':
      return { ...state, finished: null };
    case 'keep-again':
      return {
        ...state,
        outbox: tryAgain(state.outbox),
        importing: state.importing && { refusedAt: null },
      };
    // Whoever moves already has answered the question; what another page still says to it is none.
    case 'snooze':
      return isBusy(state) ? state : snooze(state, command.minutes, context);
    case 'wish-snooze':
      return isBusy(state) ? state : snooze(state, context.settings.snoozeMin, context);
    case 'skip-break':
      return isBusy(state) ? state : skip(state, context);
    case 'move-already':
      return isBusy(state) ? state : moveAlready(seeSomebody(state, context), context);
    case 'stand':
      return { ...takeBreak(seeSomebody(state, context), now), sitting: standUp(now) };
    case 'sit':
      return state.sitting.kind === 'standing'
        ? { ...takeBreak(state, now), sitting: freshStart(now) }
        : state;
    case 'pause':
      return { ...state, pause: { untilAt: pauseEndAt(command.until, context) } };
    case 'resume':
      return state.pause === null ? state : { ...takeBreak(state, now), pause: null };
    case 'report':
      return keepReport(state, command.completionId, command.answer, context);
    case 'report-morning':
      return answerMorning(state, command.completionId, command.score, now);
    case 'close-notices':
      return { ...state, notices: [] };
    case 'take-copy':
      return hasRecords(command) ? { ...state, importing: { refusedAt: null } } : state;
    case 'change-settings':
    case 'change-plan':
    case 'take-busy':
    case 'drop-busy':
    case 'check-in':
      return state;
  }
}

/** After these nobody takes the early end of a session back. */
const isLast: ReadonlySet<Command['kind']> = new Set(['start-session', 'close-finished', 'report']);

/** A session that was left is over for good. */
function concluded(state: EngineState, context: Context): EngineState {
  const { session } = state;
  return session?.clock.kind === 'left' ? endSession(state, session.clock.leftAt, context) : state;
}

/** What a command changes of the settings; null if it leaves them alone. */
export function changesOf(command: Command, settings: Settings): SettingsPatch | null {
  switch (command.kind) {
    case 'change-settings':
      return command.changes;
    case 'report':
      return changesOfReport(settings, command.answer);
    default:
      return null;
  }
}

/** Has a player opened, which chooses a routine and begins the session. */
export function startElsewhere(
  state: EngineState,
  minutes: Minutes,
  { now, settings: { setting } }: Context,
): EngineState {
  return { ...state, starting: { setting, minutes, askedAt: now, isOpened: false }, finished: null };
}

/** Puts the break off, as often in a row as the settings allow. */
export function snooze(state: EngineState, minutes: number, { now, settings }: Context): EngineState {
  return { ...state, breaks: snoozeBreak(state.breaks, now, minutes * 60_000, settings.maxSnoozes) };
}

/** Said twice in a breath, or in two popups, it is one break. */
function moveAlready(state: EngineState, { now, settings }: Context): EngineState {
  const moved = takeBreak(state, now);
  return clockAt(state, now) < sameBreakMs ? moved : noteBreak(moved, 'taken', settings);
}

/** Lets the break go, as the person says. */
export function skip(state: EngineState, { now, settings }: Context): EngineState {
  const breaks = skipBreak(state.breaks, clockAt(state, now));
  return breaks === state.breaks ? state : noteBreak({ ...state, breaks }, 'declined', settings);
}

function withSession(state: EngineState, change: (session: Session) => Session): EngineState {
  return state.session === null ? state : { ...state, session: change(state.session) };
}

/** Tomorrow's quiet ends when work begins on a later day, or at midnight if it never does. */
function pauseEndAt(until: PauseEnd, { now, zone, settings }: Context): number {
  switch (until.kind) {
    case 'minutes':
      return now + until.minutes * 60_000;
    case 'at':
      return Math.max(now, until.at);
    case 'tomorrow': {
      const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
      const midnightAt = today.add({ days: 1 }).startOfDay().epochMilliseconds;
      return nextStartAt(settings.schedule, midnightAt - 1, zone) ?? midnightAt;
    }
  }
}
