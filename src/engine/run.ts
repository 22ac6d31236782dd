import { busyLimits } from '../breaks/index.ts';
import type { BusyCalendar } from '../breaks/index.ts';
import { addToTally, dayAt, tallyOf } from '../journal/index.ts';
import type { Tally } from '../journal/index.ts';
import type { Presence } from '../sitting/index.ts';
import { calendarsAfter, calendarsOf } from './calendars.ts';
import type { CommandMessage } from './commands.ts';
import { contextAt } from './context.ts';
import type { Context } from './context.ts';
import type { EngineEvent } from './events.ts';
import { takeIn } from './moments.ts';
import type { Observation } from './moments.ts';
import { idleAfter } from './presence.ts';
import type { Surroundings } from './presence.ts';
import { hearOthers } from './hear-others.ts';
import { load } from './load.ts';
import { afterChoice, heedPolicy } from './policy.ts';
import { present } from './present.ts';
import type { Outputs } from './present.ts';
import { reconcile } from './reconcile.ts';
import { reduce } from './reduce.ts';
import { changesOf } from './obey.ts';
import type { Snapshot } from './snapshot.ts';
import type { EngineState } from './state.ts';
import { wrap } from './stored.ts';
import { takeCopy } from './take-copy.ts';
import { lookMs } from './timing.ts';
import type { Saved, World } from './world.ts';

/** What a page hears back. */
export type Reply =
  | { readonly kind: 'done'; readonly snapshot: Snapshot }
  /** Storage did not take the settings, so they stay as they were. */
  | { readonly kind: 'not-saved'; readonly snapshot: Snapshot };

/** The background's one loop. */
export interface Engine {
  /** The background woke up, for this reason: look around, and go on from there. */
  wake(kind: 'background-started' | 'alarm-rang'): Promise<void>;
  /** The browser told who is there; the rest is looked at. */
  meet(presence: Presence): Promise<void>;
  /** Another device may have chosen something, or lack what is chosen here. */
  hear(): Promise<void>;
  /** The person's organisation may ask for something else. */
  heed(): Promise<void>;
  /** Something was observed that may be a good moment, or may hold the question up. */
  observe(observation: Observation): Promise<void>;
  notice(event: EngineEvent): Promise<void>;
  obey(message: CommandMessage): Promise<Reply>;
}

/** Follow-up events of one event settle within two rounds; more would be a loop. */
const maxRounds = 8;

/** A browser that storms us with events while storage hangs; the next wake-up looks at everything anyway. */
const maxQueued = 1_000;

/**
 * Runs the core in a world. Each event goes the same way, one at a time and in order of arrival:
 *
 *   reduce the state -> save it -> make the outputs true -> what came of that is the next event
 *
 * Nothing is done that the saved state does not ask for, so a background killed anywhere on this way does at
 * its next start what is left to do.
 */
export function createEngine(world: World): Engine {
  let memory: Snapshot | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let queued = 0;
  let context: Context | undefined;
  let calendars = calendarsOf([]);
  let isListening = false;
  // Forgotten when the background is stopped, which it is once nothing has been observed for half a minute.
  let onItSince = -Infinity;
  // Whoever was never seen is taken to be there: a question too many is better than none for ever.
  let lastSeen: Surroundings = { presence: 'active', isWatching: false, holds: [] };

  async function enqueue<Result>(job: (loaded: Snapshot) => Promise<Result>): Promise<Result> {
    if (queued >= maxQueued) throw new Error('too many events wait already');
    queued += 1;
    const result = queue.then(async () => job(memory ?? (await begin())));
    queue = result
      .catch(() => undefined)
      .then(() => {
        queued -= 1;
      });
    return result;
  }

  function contextOf({ settings }: Snapshot): Context {
    context = {
      ...contextAt(world.clock.now(), world.clock.zone(), settings, context),
      busy: calendars.busy,
    };
    return context;
  }

  async function begin(): Promise<Snapshot> {
    const found = await load(world);
    ({ calendars, snapshot: memory } = found);
    return found.isTodays ? memory : countAgain(memory, dayAt(world.clock.now(), world.clock.zone()));
  }

  /** The day's tally, made anew from the journal; as it was if that cannot be read. */
  async function countAgain(before: Snapshot, day: string): Promise<Snapshot> {
    const month = await world.journal.monthOf(day);
    return month === null ? before : rememberToday(before, tallyOf(month, day));
  }

  async function rememberToday(before: Snapshot, today: Tally): Promise<Snapshot> {
    memory = { ...before, today };
    await world.store.save('today', wrap('today', today));
    return memory;
  }

  async function handle(happened: readonly EngineEvent[], loaded: Snapshot): Promise<Snapshot> {
    let events = happened;
    let current = memory ?? loaded;
    const reduceAll = (several: readonly EngineEvent[], state: EngineState): EngineState =>
      several.reduce((before, event) => reduce(before, event, contextOf(current)), state);
    const outputsOf = (state: EngineState): Outputs => present(state, contextOf(current));
    for (let round = 0; events.length > 0 && round < maxRounds; round += 1) {
      let state = reduceAll(events, current.state);
      // Nobody told what held the question up, and what did no longer, until now.
      if (!isListening && !events.some((event) => 'seen' in event) && outputsOf(state).listens)
        state = reduceAll([{ kind: 'presence-changed', seen: await look(loaded) }], state);
      current = await remember(current, state);
      const outputs = outputsOf(state);
      isListening = outputs.listens;
      events = await reconcile(outputs, world);
      current = await countKept(current, events);
    }
    return current;
  }

  async function remember(before: Snapshot, state: EngineState): Promise<Snapshot> {
    // In memory first: a refused write must not stop a session.
    memory = { ...before, state };
    const isSaved = await world.store.save('engine', wrap('engine', state));
    memory = { ...memory, isUnsaved: !isSaved };
    return memory;
  }

  /** The day's tally follows the journal; if this is cut off, the completion is still in the outbox and comes again. */
  async function countKept(before: Snapshot, events: readonly EngineEvent[]): Promise<Snapshot> {
    if (events.some(({ kind }) => kind === 'import-kept'))
      return countAgain(before, dayAt(world.clock.now(), world.clock.zone()));
    const kept = before.state.outbox.filter(({ completion }) =>
      events.some((event) => event.kind === 'completion-kept' && event.id === completion.id),
    );
    // After midnight, or a flight over the date line, the day is another one than the tally's.
    const otherDay = kept
      .filter(({ completion }) => !completion.morning)
      .map(({ completion }) => completion.day)
      .find((day) => day !== before.today.day);
    if (otherDay !== undefined) return countAgain(before, otherDay);
    const today = kept.reduce((tally, { completion }) => addToTally(tally, completion), before.today);
    return today === before.today ? before : rememberToday(before, today);
  }

  /** Saves what a command changes beside the state. What the person said about their hips is kept in any case. */
  async function savedFor({ id, command }: CommandMessage, loaded: Snapshot): Promise<Saved> {
    if (command.kind === 'take-copy') {
      const taken = await takeCopy(id, command, loaded, contextOf, world);
      memory = taken ?? memory;
      // What came before counts no second time.
      if (taken && taken !== loaded && command.calendars) calendars = calendarsOf(command.calendars);
      return taken !== null;
    }
    if (command.kind === 'change-plan') return world.store.save('plan', wrap('plan', command.plan));
    const all = calendarsAfter(command, calendars.all, world.clock.now());
    if (all !== null) return keepCalendars(all);
    const changes = changesOf(command, loaded.settings);
    if (changes === null) return true;
    // The time until now passed under the old settings.
    const settled = reduce(loaded.state, { kind: 'settings-changed' }, contextOf(loaded));
    const { state, settings } = afterChoice(loaded, settled, changes, world.clock.now());
    const isSaved = await world.store.saveAll({
      engine: wrap('engine', state),
      settings: wrap('settings', settings),
    });
    if (isSaved) memory = { ...loaded, state, settings };
    return isSaved;
  }

  async function keepCalendars(all: readonly BusyCalendar[]): Promise<Saved> {
    const isSaved = all.length <= busyLimits.calendars && (await world.store.save('busy', wrap('busy', all)));
    if (isSaved) calendars = calendarsOf(all);
    return isSaved;
  }

  /** Goes on under the settings that others have changed; null for what left them alone. */
  async function goOnUnder(changed: Snapshot | null, loaded: Snapshot): Promise<Snapshot> {
    if (changed === null) return loaded;
    memory = changed;
    return handle([{ kind: 'settings-changed' }], changed);
  }

  const hear = async (loaded: Snapshot): Promise<Snapshot> =>
    goOnUnder(await hearOthers(loaded, contextOf, world), loaded);

  /** What is to be seen now, or was last: a look that fails or never ends must not cost the event it is for. */
  async function look({ settings, state }: Snapshot): Promise<Surroundings> {
    try {
      lastSeen = await world.clock.within(lookMs, world.senses.look(settings, idleAfter(state)));
    } catch (error) {
      report(error);
    }
    return lastSeen;
  }

  /** An event that could not be handled has left an alarm: the next wake-up starts from what is stored. */
  function report(error: unknown): void {
    world.report(error);
  }

  return {
    wake: (kind) =>
      enqueue(async (loaded) => {
        await handle([{ kind, seen: await look(loaded) }], loaded);
      }).catch(report),
    meet: (presence) =>
      enqueue(async (loaded) => {
        lastSeen = { ...(await look(loaded)), presence };
        await handle([{ kind: 'presence-changed', seen: lastSeen }], loaded);
      }).catch(report),
    hear: () =>
      enqueue(async (loaded) => {
        await hear(loaded);
      }).catch(report),
    heed: () =>
      enqueue(async (loaded) => {
        await goOnUnder(await heedPolicy(loaded, contextOf, world), loaded);
      }).catch(report),
    observe: (observation) =>
      enqueue(async (loaded) => {
        const { breaks } = loaded.state;
        // The ears of a background that starts are open until it has looked at the state.
        if (!isListening || breaks.kind !== 'due') return;
        const moment = takeIn(Math.max(breaks.dueAt, onItSince), observation, world.clock.now());
        onItSince = moment.sinceAt;
        const events: EngineEvent[] = [{ kind: 'presence-changed', seen: await look(loaded) }];
        await handle(moment.isMoment ? [...events, { kind: 'moment-came' }] : events, loaded);
      }).catch(report),
    notice: (event) =>
      enqueue(async (loaded) => {
        await handle([event], loaded);
      }).catch(report),
    obey: (message) =>
      enqueue(async (loaded): Promise<Reply> => {
        const { id, command } = message;
        const isSaved = await savedFor(message, loaded);
        if (!isSaved && command.kind !== 'report') return { kind: 'not-saved', snapshot: loaded };
        const done = await handle([{ kind: 'commanded', id, command }], memory ?? loaded);
        const isNewcomer = done.settings.syncs && !loaded.settings.syncs;
        return { kind: 'done', snapshot: isNewcomer ? await hear(done) : done };
      }),
  };
}
