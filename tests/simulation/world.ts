import type { EngineState, StoredName, World } from '../../src/engine/index.ts';
import type { SimulatedBrowser } from './browser.ts';
import { BlindnessError } from './faults.ts';
import { repaintPopup, surfacesOf } from './surfaces.ts';

/** One run of the background, from its start until it dies. */
export interface Life {
  isOver(): boolean;
  end(): void;
}

/** The world of one life of the background: it stops answering when that life is over. */
export function worldOf(browser: SimulatedBrowser, life: Life): World {
  const { clock, faults } = browser;
  let isHanging = false;

  const call = async <Result>(effect: () => Result): Promise<Result> => {
    if (life.isOver()) return never();
    const death = deathNow();
    if (death !== 'before') {
      const result = effect();
      if (death === null) return result;
    }
    life.end();
    return never();
  };

  /** Whether the background dies at this call. */
  function deathNow(): 'before' | 'after' | null {
    const { death } = faults;
    if (death === null) return null;
    death.inCalls -= 1;
    if (death.inCalls > 0) return null;
    faults.death = null;
    browser.faultsMet += 1;
    return death.when;
  }

  /** Whether a fault of which so many are left happens now. */
  function meets(
    fault: 'stuckWindows' | 'refusedWrites' | 'unreadable' | 'lostPlayers' | 'failedLooks' | 'hangingLooks',
  ): boolean {
    if (faults[fault] === 0) return false;
    faults[fault] -= 1;
    browser.faultsMet += 1;
    return true;
  }

  const write = (effect: () => void): boolean => {
    if (meets('refusedWrites')) return false;
    effect();
    return true;
  };

  const stored = (engine: unknown): void => {
    repaintPopup(browser, (engine as { data: EngineState }).data);
  };

  return {
    report: (error) => {
      if (!(error instanceof BlindnessError)) browser.troubles.push(error);
    },
    clock: {
      now: () => clock.now(),
      zone: () => clock.zone(),
      within: (ms, answer) => {
        if (!isHanging) return answer;
        isHanging = false;
        clock.pass(ms);
        browser.lastSeenAt = clock.now();
        return Promise.reject(new BlindnessError('no answer in time'));
      },
    },
    store: {
      load: () =>
        call(() => {
          if (meets('unreadable')) return null;
          return structuredClone(Object.fromEntries(browser.stored)) as Record<StoredName, unknown>;
        }),
      // The engine changes no value in place, so that a copy on the way back is enough.
      save: (name, value) =>
        call(() => {
          const isSaved = write(() => browser.store({ [name]: value }));
          if (name === 'engine') browser.isStale = !isSaved;
          if (name === 'engine') stored(value);
          return isSaved;
        }),
      saveAll: (values) =>
        call(() => {
          const isSaved = !browser.refusesStorage && write(() => browser.store(values));
          if ('engine' in values) browser.isStale = !isSaved;
          if ('engine' in values) stored(values.engine);
          return isSaved;
        }),
      setAside: (name, value) => call(() => write(() => browser.stored.set(`aside/${name}`, value))),
    },
    alarm: {
      plannedAt: () => call(() => browser.alarmAt),
      plan: (wakeAt) =>
        call(() => {
          // Chrome's floor for packed extensions; unpacked ones and Firefox would let a shorter one pass.
          const isTooSoon = wakeAt !== null && wakeAt < clock.now() + 30_000;
          if (isTooSoon) throw new Error('an alarm was set to ring within 30 s');
          browser.alarmAt = wakeAt;
        }),
    },
    surfaces: surfacesOf(browser, call, () => meets('stuckWindows')),
    badge: {
      set: (badge) =>
        call(() => {
          if (browser.failsAtBadge) throw new Error('no badge today');
          browser.badge = badge;
        }),
    },
    welcome: {
      open: () =>
        call(() => {
          browser.welcomes += 1;
        }),
    },
    player: {
      open: () =>
        call(() => {
          browser.playersOpened += 1;
          if (!meets('lostPlayers')) browser.playersWaiting += 1;
        }),
    },
    teller: {
      tell: (telling) =>
        call(() => {
          browser.telling = telling;
        }),
      chime: () =>
        call(() => {
          browser.chimes += 1;
        }),
    },
    senses: {
      listen: (listens, idleAfterMs) =>
        call(() => {
          browser.listens = listens;
          browser.idleAfterMs = idleAfterMs;
        }),
      look: () => {
        browser.isBlind = faults.hangingLooks + faults.failedLooks > 0;
        if (meets('hangingLooks')) {
          isHanging = true;
          return never();
        }
        return call(() => {
          if (meets('failedLooks')) throw new BlindnessError('nobody can be seen');
          return {
            presence: browser.presence,
            isWatching: browser.isWatching,
            holds: [...browser.holds],
            isLull: browser.isLull,
          };
        });
      },
    },
    sync: {
      read: () => call(() => browser.sync.read()),
      write: (items) => call(() => browser.sync.write(items)),
    },
    managed: {
      read: () => call(() => structuredClone(browser.managed)),
    },
    updater: {
      apply: () =>
        call(() => {
          browser.updates += 1;
          browser.isUpdating = true;
          life.end();
        }),
    },
    journal: {
      keep: (completion) => call(() => !browser.refusesJournal && write(() => browser.keep(completion))),
      stage: (records) => call(() => !browser.refusesJournal && write(() => (browser.staged = records))),
      addStaged: () =>
        call(
          () =>
            !browser.refusesImport &&
            write(() => {
              const { completions, prompts } = browser.staged ?? { completions: [], prompts: [] };
              for (const completion of completions) browser.keep(completion);
              for (const prompt of prompts) browser.keepRecord(prompt);
              browser.staged = null;
            }),
        ),
      keepPrompt: (record) => call(() => !browser.refusesJournal && write(() => browser.keepRecord(record))),
      monthOf: (day) => call(() => [...(browser.months.get(day.slice(0, 7)) ?? [])]),
    },
  };
}

/** What a dead background waits for. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}
