import { describe, expect, it } from 'vitest';
import { cuesOf, pauseSession, resumeSession, skipStep } from '../../../src/session/index.ts';
import type { Session } from '../../../src/session/index.ts';
import { createCueFollower } from '../../../src/ui/sound/follow-cues.ts';
import type { Wait } from '../../../src/ui/sound/follow-cues.ts';
import { startAt, started } from '../../session/timelines.ts';

/** A page whose time passes when it is told to, with timers that may ring late. */
class Page {
  now = startAt;
  readonly told: string[] = [];
  #timers: { readonly at: number; readonly then: () => void }[] = [];

  readonly #wait: Wait = (ms, then) => {
    const timer = { at: this.now + ms, then };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  };

  readonly ready: number[] = [];

  readonly follower = createCueFollower(
    { now: () => this.now },
    this.#wait,
    ({ kind }) => {
      this.told.push(`${(this.now - startAt) / 1000} ${kind}`);
    },
    () => {
      this.ready.push((this.now - startAt) / 1000);
    },
  );

  follow(session: Session): void {
    this.follower.follow({ session, cues: cuesOf(session.timeline, { counts: false }) });
  }

  pass(seconds: number, lateMs = 0): void {
    const until = this.now + seconds * 1000;
    for (;;) {
      const next = this.#timers.sort((one, other) => one.at - other.at)[0];
      if (!next || next.at + lateMs > until) break;
      this.#timers.shift();
      this.now = Math.max(this.now, next.at + lateMs);
      next.then();
    }
    this.now = until;
  }
}

const session = started();

describe('whoever follows a session', () => {
  it('tells each cue at its instant, and the last one at the end', () => {
    const page = new Page();
    page.follow(session);
    page.pass(200);
    expect(page.told.slice(0, 4)).toEqual(['0 ready', '10 go', '20 halfway', '30 ready']);
    expect(page.told.at(-1)).toBe('100 done');
    expect(page.told).toHaveLength(17);
  });

  it('makes ready a second before each cue, but for the first', () => {
    const page = new Page();
    page.follow(session);
    page.pass(40);
    expect(page.ready.slice(0, 3)).toEqual([9, 19, 29]);
  });

  it('tells none twice, however often it hears of the session', () => {
    const page = new Page();
    page.follow(session);
    page.follow({ ...session });
    page.pass(10);
    page.follow({ ...session });
    expect(page.told).toEqual(['0 ready', '10 go']);
  });

  it('tells none while it is paused, and goes on with those that are left', () => {
    const page = new Page();
    page.follow(session);
    page.pass(12);
    const paused = pauseSession(session, page.now);
    page.follow(paused);
    page.pass(600);
    expect(page.told).toEqual(['0 ready', '10 go']);
    page.follow(resumeSession(paused, page.now));
    page.pass(8);
    expect(page.told.at(-1)).toBe('620 halfway');
  });

  it('tells at once what a skip leads to', () => {
    const page = new Page();
    page.follow(session);
    page.pass(2);
    page.follow(skipStep(session, page.now));
    expect(page.told).toEqual(['0 ready', '2 go']);
  });

  it('leaves out what a sleep has let pass', () => {
    const page = new Page();
    page.follow(session);
    // The timer for 10 s rings at 34 s, in the middle of getting ready for what comes at 35 s.
    page.pass(34, 24_000);
    expect(page.told).toEqual(['0 ready']);
    page.pass(1);
    expect(page.told).toEqual(['0 ready', '35 go']);
  });

  it('tells nothing any more once there is no session', () => {
    const page = new Page();
    page.follow(session);
    page.follower.follow(null);
    page.pass(200);
    expect(page.told).toEqual(['0 ready']);
  });
});
