import type { Command, Reply } from '../../src/engine/index.ts';
import type { Completion } from '../../src/journal/index.ts';
import type { SimulatedBrowser } from './browser.ts';
import { must } from './must.ts';
import { moves, ShadowSession } from './shadow-session.ts';
import type { Move } from './shadow-session.ts';

/** All sessions of a week as the person knows them, and what the journal says of them. */
export class Sessions {
  /** Sessions that a page was shown and the background had saved: each must come to the journal. */
  readonly #begun = new Map<string, ShadowSession>();
  /** Sessions that were asked for: nothing else may be in the journal. */
  readonly #askedFor = new Set<string>();
  readonly #answered = new Set<string>();
  readonly #kept: Completion[] = [];
  readonly #browser: SimulatedBrowser;
  #current: ShadowSession | null = null;

  constructor(browser: SimulatedBrowser) {
    this.#browser = browser;
    browser.onKeep = (completion) => this.#kept.push(completion);
  }

  /** Sessions whose record was held against what was done, to the millisecond. */
  compared = 0;

  /** A page sent a command; `reply` is null when the background died over it. */
  obeyed(command: Command, id: string, reply: Reply | null): void {
    const isStart = command.kind === 'start-session';
    if (isStart) this.#askedFor.add(id);
    if (reply === null || reply.snapshot.isUnsaved) {
      this.doubt();
      return;
    }
    // A second delivery counts for nothing.
    if (this.#answered.has(id)) return;
    this.#answered.add(id);
    const now = this.#browser.clock.now();
    const { session } = reply.snapshot.state;
    if (isStart || command.kind === 'close-finished' || command.kind === 'report') this.#current?.conclude();
    if (isStart) {
      if (session?.id !== id) return;
      this.#current = new ShadowSession(command.timeline, session.startedAt);
      this.#current.isSure = session.startedAt === now && !this.#isBadLuckNear();
      this.#begun.set(id, this.#current);
    } else if (isMove(command)) this.#current?.make(command.kind, now);
  }

  /** The machine slept for so long that the background can tell, and nobody was seen after `lastSeenAt`. */
  slept(lastSeenAt: number): void {
    this.#current?.sleepFrom(lastSeenAt, this.#browser.clock.now());
  }

  /** From here on nobody can tell what was done. */
  doubt(): void {
    if (this.#current) this.#current.isSure = false;
  }

  /** What the journal says happened is what the person did. */
  check(): void {
    const now = this.#browser.clock.now();
    for (const completion of this.#kept.splice(0)) {
      must(
        this.#askedFor.has(completion.id),
        'the journal tells of a session that nobody asked for',
        completion,
      );
      checkSound(completion);
      const shadow = this.#begun.get(completion.id);
      if (shadow?.isSure) {
        this.compared += 1;
        checkTrue(completion, shadow, now);
      }
    }
  }

  /** Nothing that began is missing. */
  checkComplete(): void {
    for (const id of this.#begun.keys()) must(this.#browser.journal.has(id), 'a session was lost', id);
  }

  #isBadLuckNear(): boolean {
    const { death, refusedWrites, alarmDelayMs, unreadable } = this.#browser.faults;
    return death !== null || refusedWrites + alarmDelayMs + unreadable > 0;
  }
}

function isMove(command: Command): command is Command & { kind: Move } {
  return (moves as readonly string[]).includes(command.kind);
}

/** Whatever happened, no record says what cannot be. */
function checkSound({ startedAt, endedAt, plannedMs, movedMs, exercises }: Completion): void {
  must(endedAt >= startedAt, 'a session ended before it began', { startedAt, endedAt });
  must(movedMs >= 0 && movedMs <= plannedMs, 'more was moved than planned', { movedMs, plannedMs });
  for (const { planned, done } of exercises) must(done <= planned, 'more was done than planned', exercises);
}

function checkTrue(completion: Completion, shadow: ShadowSession, now: number): void {
  must(shadow.isOver(now), 'the journal tells of a session that is not over', completion);
  const { startedAt, endedAt, movedMs, done, planned } = shadow.account();
  const told = { startedAt: completion.startedAt, endedAt: completion.endedAt, movedMs: completion.movedMs };
  must(told.startedAt === startedAt, 'the journal has another beginning', { told, startedAt });
  must(told.endedAt === endedAt, 'the journal has another end', { told, endedAt });
  must(Math.abs(told.movedMs - movedMs) < 1, 'the journal has other movement', { told, movedMs });
  const toldDone = completion.exercises.reduce((sum, exercise) => sum + exercise.done, 0);
  must(toldDone === done, 'the journal has other exercises', { toldDone, done });
  const outcome = movedMs === 0 ? 'abandoned' : done === planned ? 'finished' : 'partial';
  must(completion.outcome === outcome, 'the journal has another outcome', [completion.outcome, outcome]);
}
