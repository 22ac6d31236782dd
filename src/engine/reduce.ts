import { closePrompt, seizeMoment, tryChannel } from '../breaks/index.ts';
import { followAsking } from './asking.ts';
import type { Context } from './context.ts';
import { decisionAt } from './decision.ts';
import type { EngineEvent } from './events.ts';
import { heedCalendars } from './holds.ts';
import { logged } from './log.ts';
import { nextWakeAt } from './next-wake.ts';
import { obey, skip, snooze, startElsewhere } from './obey.ts';
import { see, seeSomebody } from './presence.ts';
import { promptIdOf } from './prompt-id.ts';
import { clockAt } from './rhythm.ts';
import { isBusy, noteMiss, settle } from './settle.ts';
import { noteShared } from './share.ts';
import { limits } from './state.ts';
import type { EngineState } from './state.ts';
import { settledInMs } from './timing.ts';

/** The state after `event`. Pure: the same arguments give the same state, and nothing outside changes. */
export function reduce(before: EngineState, event: EngineEvent, context: Context): EngineState {
  const happened = apply(settleAll(before, context), event, context);
  // What the event changed may make something due at this very instant.
  const state = followAsking(before, settleAll(happened, context), event, context);
  const log = logged(state.log, decisionAt(state, context), context.now, limits.log);
  return { ...state, log, wakeAt: nextWakeAt(state, context) };
}

/** As `settle`, with what only the background knows. */
function settleAll(state: EngineState, context: Context): EngineState {
  return heedCalendars(settle(state, context), context);
}

function apply(state: EngineState, event: EngineEvent, context: Context): EngineState {
  const { now } = context;
  switch (event.kind) {
    case 'background-started':
      // A background that starts runs the version that is installed.
      return { ...see(state, event.seen, context), updateWaits: false };
    case 'alarm-rang':
    case 'presence-changed':
      return see(state, event.seen, context);
    case 'moment-came':
      return seize(state, now);
    case 'channel-tried':
      if (event.promptId !== promptIdOf(state.breaks)) return state;
      return { ...state, breaks: tryChannel(state.breaks, event.channel, event.isUp, now) };
    case 'prompt-closed':
      // Firefox closes a notification that is clicked, and says that the person did.
      if (isBusy(state) || event.promptId !== promptIdOf(state.breaks)) return state;
      return closeThePrompt(state, context);
    case 'prompt-answered':
      return answerPrompt(state, event, context);
    case 'player-opened':
      return state.starting === null ? state : { ...state, starting: { ...state.starting, isOpened: true } };
    case 'welcome-opened': {
      const { welcomes, ...welcomed } = state;
      return welcomed;
    }
    case 'completion-kept':
      return { ...state, outbox: state.outbox.filter(({ completion }) => completion.id !== event.id) };
    case 'completion-refused':
      return {
        ...state,
        outbox: state.outbox.map((outgoing) =>
          outgoing.completion.id === event.id ? { ...outgoing, refusedAt: now } : outgoing,
        ),
      };
    case 'import-kept':
      return { ...state, importing: null };
    case 'import-refused':
      return { ...state, importing: { refusedAt: now } };
    case 'prompt-kept':
      return { ...state, asked: state.asked.filter(({ record }) => record.id !== event.id) };
    case 'prompt-refused':
      return {
        ...state,
        asked: state.asked.map((outgoing) =>
          outgoing.record.id === event.id ? { ...outgoing, refusedAt: now } : outgoing,
        ),
      };
    case 'settings-changed':
      return state;
    case 'choices-shared':
    case 'choices-were-shared':
    case 'sharing-refused':
      return noteShared(state, event, now);
    case 'update-became-available':
      return { ...state, updateWaits: true };
    case 'commanded':
      if (state.obeyed.includes(event.id)) return state;
      return {
        ...obey(state, event.command, event.id, context),
        obeyed: [event.id, ...state.obeyed].slice(0, limits.obeyed),
      };
  }
}

/** Whoever has just come back is about to do something; a better moment can still come while the window is open. */
function seize(state: EngineState, now: number): EngineState {
  const { presence } = state;
  const isSettledIn = presence.kind === 'active' && now - presence.sinceAt >= settledInMs;
  return isSettledIn ? { ...state, breaks: seizeMoment(state.breaks) } : state;
}

function closeThePrompt(state: EngineState, context: Context): EngineState {
  const breaks = closePrompt(state.breaks, context.now, clockAt(state, context.now));
  return noteMiss(state.breaks, { ...state, breaks }, context.settings);
}

/** An answer counts once: what was asked must still be the question. */
function answerPrompt(
  state: EngineState,
  { promptId, answer }: Extract<EngineEvent, { kind: 'prompt-answered' }>,
  context: Context,
): EngineState {
  if (isBusy(state) || promptId !== promptIdOf(state.breaks)) return state;
  // A hand that pressed a button is at the desk.
  const present = seeSomebody(state, context);
  switch (answer) {
    case 'start':
      return startElsewhere(present, context.settings.minutes, context);
    case 'one-minute':
      return startElsewhere(present, 1, context);
    case 'snooze':
      return snooze(present, context.settings.snoozeMin, context);
    case 'skip':
      return skip(present, context);
  }
}
