import { blockPrompt, closePrompt, showPrompt, skipBreak, snoozeBreak } from '../breaks/index.ts';
import { nextStartAt } from '../schedule/index.ts';
import { pauseSession, resumeSession, skipStep, startSession, stepBack } from '../session/index.ts';
import type { Session } from '../session/index.ts';
import { arriveAtDesk, goAway, satMsAt } from '../sitting/index.ts';
import type { Presence } from '../sitting/index.ts';
import type { Command, PauseEnd } from './commands.ts';
import type { EngineEvent } from './events.ts';
import { nextWakeAt } from './next-wake.ts';
import { promptIdOf } from './prompt-id.ts';
import { endSession, restRules, settle, takeBreak, tryAgain } from './settle.ts';
import { limits } from './state.ts';
import type { Context } from './context.ts';
import type { EngineState } from './state.ts';
import { idleAfterMs, pauseHourMs } from './timing.ts';

/** The state after `event`. Pure: the same arguments give the same state, and nothing outside changes. */
export function reduce(before: EngineState, event: EngineEvent, context: Context): EngineState {
  const happened = apply(settle(before, context), event, context);
  // What the event changed may make something due at this very instant.
  const state = settle(happened, context);
  return { ...state, wakeAt: nextWakeAt(state, context) };
}

function apply(state: EngineState, event: EngineEvent, context: Context): EngineState {
  switch (event.kind) {
    case 'background-started':
    case 'alarm-rang':
    case 'presence-changed':
      return seePresence(state, event.presence, context);
    case 'prompt-shown':
      return { ...state, breaks: showPrompt(state.breaks, context.now) };
    case 'prompt-blocked':
      return { ...state, breaks: blockPrompt(state.breaks) };
    case 'prompt-closed':
      return event.promptId === promptIdOf(state.breaks)
        ? { ...state, breaks: closePrompt(state.breaks) }
        : state;
    case 'prompt-answered':
      return answerPrompt(state, event, context);
    case 'player-opened':
      return state.starting === null ? state : { ...state, starting: { ...state.starting, isOpened: true } };
    case 'completion-kept':
      return { ...state, outbox: state.outbox.filter(({ completion }) => completion.id !== event.id) };
    case 'completion-refused':
      return {
        ...state,
        outbox: state.outbox.map((outgoing) =>
          outgoing.completion.id === event.id ? { ...outgoing, refusedAt: context.now } : outgoing,
        ),
      };
    case 'settings-changed':
      return state;
    case 'commanded':
      if (state.obeyed.includes(event.id)) return state;
      return {
        ...obey(state, event.command, event.id, context),
        obeyed: [event.id, ...state.obeyed].slice(0, limits.obeyed),
      };
  }
}

function seePresence(state: EngineState, presence: Presence, context: Context): EngineState {
  const { now, settings } = context;
  switch (presence) {
    case 'active':
      return { ...state, sitting: arriveAtDesk(state.sitting, now, restRules(settings)) };
    case 'idle':
      return { ...state, sitting: goAway(state.sitting, now - idleAfterMs, null) };
    case 'locked':
      return { ...state, sitting: goAway(state.sitting, now, now) };
  }
}

/** An answer counts once: what was asked must still be the question. */
function answerPrompt(
  state: EngineState,
  { promptId, answer }: Extract<EngineEvent, { kind: 'prompt-answered' }>,
  context: Context,
): EngineState {
  if (state.session !== null || state.starting !== null || promptId !== promptIdOf(state.breaks))
    return state;
  // A hand that pressed a button is at the desk.
  const present = seePresence(state, 'active', context);
  if (answer === 'snooze') return obey(present, { kind: 'snooze' }, promptId, context);
  const { setting, minutes } = context.settings;
  return {
    ...present,
    starting: { setting, minutes, askedAt: context.now, isOpened: false },
    finished: null,
  };
}

function obey(state: EngineState, command: Command, id: string, context: Context): EngineState {
  const { now, settings } = context;
  switch (command.kind) {
    case 'start-session':
      if (state.session !== null) return state;
      return { ...state, session: startSession(id, command, now), starting: null, finished: null };
    case 'pause-session':
      return withSession(state, (session) => pauseSession(session, now));
    case 'resume-session':
      return withSession(state, (session) => resumeSession(session, now));
    case 'step-back':
      return withSession(state, (session) => stepBack(session, now));
    case 'skip-step':
      return withSession(state, (session) => skipStep(session, now));
    case 'end-session':
      return endSession(state, now, context);
    case 'close-finished':
      return { ...state, finished: null };
    case 'snooze':
      return { ...state, breaks: snoozeBreak(state.breaks, now, settings.snoozeMin * 60_000) };
    case 'skip-break':
      return { ...state, breaks: skipBreak(state.breaks, satMsAt(state.sitting, now)) };
    case 'move-already':
      return takeBreak(seePresence(state, 'active', context), now);
    case 'pause':
      return { ...state, pause: { untilAt: pauseEndAt(command.until, context) } };
    case 'resume':
      return state.pause === null ? state : { ...takeBreak(state, now), pause: null };
    case 'keep-again':
      return { ...state, outbox: tryAgain(state.outbox) };
    case 'close-notices':
      return { ...state, notices: [] };
    case 'change-settings':
    case 'check-in':
      return state;
  }
}

function withSession(state: EngineState, change: (session: Session) => Session): EngineState {
  return state.session === null ? state : { ...state, session: change(state.session) };
}

/** Tomorrow's quiet ends when work begins on a later day, or at midnight if it never does. */
function pauseEndAt(until: PauseEnd, { now, zone, settings }: Context): number {
  if (until === 'hour') return now + pauseHourMs;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const midnightAt = today.add({ days: 1 }).startOfDay().epochMilliseconds;
  return nextStartAt(settings.schedule, midnightAt - 1, zone) ?? midnightAt;
}
