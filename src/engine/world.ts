import type { Channel } from '../breaks/index.ts';
import type { Completion, PromptRecord, Records } from '../journal/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Area } from '../sync/index.ts';
import type { Surroundings } from './presence.ts';
import type { Asked, Badge, Telling } from './present.ts';
import type { RecalledName, StoredName } from './stored.ts';

/** Whether a write took place. `false` says that storage refused it (full disk, quota, a broken profile). */
export type Saved = boolean;

/** Where a question can be put. */
export interface Surface {
  /** The ids of the prompts that stand there now, as far as that can be known. */
  standing(): Promise<readonly string[]>;
  /** Puts the question up, once for each id. False where it cannot be. */
  show(asked: Asked): Promise<boolean>;
  withdraw(id: string): Promise<void>;
  /** It is bound to the page that is in front, and put up again when that is another one. */
  readonly follows?: true;
}

/**
 * What the engine needs of the outside. `browser/` is the real one; the simulation brings its own, with faults.
 * Every promise may be slow. None rejects: what can go wrong is in the answer.
 */
export interface World {
  readonly clock: {
    /** The instant, in epoch milliseconds. */
    now(): number;
    /** The computer's IANA time zone. */
    zone(): string;
    /** The answer, if it comes within `ms` milliseconds; rejects when it does not. */
    within<Answer>(ms: number, answer: Promise<Answer>): Promise<Answer>;
  };
  /** Something that should not happen did; for a developer's eyes. */
  report(error: unknown): void;
  readonly store: {
    /** The stored values by name; absent ones are left out. Null when storage cannot be read at all. */
    load(): Promise<Readonly<Partial<Record<RecalledName, unknown>>> | null>;
    save(name: StoredName, value: unknown): Promise<Saved>;
    /** Saves several values in one write: all of them, or none. */
    saveAll(values: Readonly<Partial<Record<StoredName, unknown>>>): Promise<Saved>;
    /** Keeps a value that could not be used under another key, where nothing overwrites it but its like. */
    setAside(name: RecalledName, value: unknown): Promise<Saved>;
  };
  readonly alarm: {
    /** When the one alarm will ring; null when none is set. */
    plannedAt(): Promise<number | null>;
    plan(at: number | null): Promise<void>;
  };
  readonly surfaces: Readonly<Record<Channel, Surface>>;
  readonly badge: {
    set(badge: Badge): Promise<void>;
  };
  readonly player: {
    /** Opens the popup on the session, or a tab where the browser does not allow that. */
    open(): Promise<void>;
  };
  readonly welcome: {
    /** Opens the first two minutes in a tab. */
    open(): Promise<void>;
  };
  readonly teller: {
    /** Has the session told to the ear by a page that nobody sees, which ends by itself; null ends it. */
    tell(telling: Telling | null): Promise<void>;
    /** Has one soft chime sound, because a question is there, at this volume in percent. */
    chime(volume: number): Promise<void>;
  };
  readonly senses: {
    /** Who is there, and what speaks against a question now. What it asks may fail or hang; the engine copes. */
    look(settings: Settings, idleAfterMs: number): Promise<Surroundings>;
    /**
     * Has the engine told of what may be a good moment, or not; what is not listened to wakes no background. An
     * absence is told after so long without input.
     */
    listen(listens: boolean, idleAfterMs: number): Promise<void>;
  };
  /** The browser's own sync, which may carry what is in its area to the person's other devices. */
  readonly sync: {
    /** All that the area holds, by key. Null where there is none, or it cannot be read. */
    read(): Promise<Area | null>;
    /** Puts items there in one write. */
    write(items: Area): Promise<Saved>;
  };
  readonly managed: {
    /** What the person's organisation asks for, whatever that is; null where it asks for nothing. */
    read(): Promise<unknown>;
  };
  readonly updater: {
    /** Puts a newer version of Limber in place; the background starts again with it. */
    apply(): Promise<void>;
  };
  readonly journal: {
    /** Adds the completion to its month in one transaction; a repeat changes nothing. */
    keep(completion: Completion): Promise<Saved>;
    /** Lays records beside the journal in one write, in place of what lay there. */
    stage(records: Records): Promise<Saved>;
    /** Adds to the journal what lies beside it, in one transaction, and clears that away. A repeat changes nothing. */
    addStaged(): Promise<Saved>;
    /** Adds the record of a question to its month, in the same way. */
    keepPrompt(record: PromptRecord): Promise<Saved>;
    /** The completions of the month that `day` (YYYY-MM-DD) lies in. Null when the journal cannot be read. */
    monthOf(day: string): Promise<readonly Completion[] | null>;
  };
}
