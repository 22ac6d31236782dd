import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { timelineMs } from '../../src/routines/index.ts';
import type { Step, Timeline } from '../../src/routines/index.ts';
import {
  cueingAt,
  cuesOf,
  pauseSession,
  resumeSession,
  settleAt,
  skipStep,
  stepBack,
} from '../../src/session/index.ts';
import type { Session } from '../../src/session/index.ts';
import { anyTimeline, at, evening, startAt, started } from './timelines.ts';

const told = (timeline: Timeline, counts = false): readonly string[] =>
  cuesOf(timeline, { counts }).map((cue) => `${cue.atMs / 1000} ${cue.kind}${'n' in cue ? ` ${cue.n}` : ''}`);

/** One step alone, between nothing. */
const alone = (kind: Step['kind'], seconds: number, count: number): Timeline => ({
  steps: [{ kind, exerciseId: 'pigeon', side: null, set: 1, sets: 1, durationMs: seconds * 1000, count }],
});

describe('the cues of a routine', () => {
  it('tell what comes, when to begin, the last seconds of a hold, the other side, the rest and the end', () => {
    expect(told(evening)).toEqual([
      '0 ready',
      '10 go',
      '20 halfway',
      '30 ready',
      '35 go',
      '47 seconds-left 3',
      '48 seconds-left 2',
      '49 seconds-left 1',
      '50 switch',
      '55 go',
      '67 seconds-left 3',
      '68 seconds-left 2',
      '69 seconds-left 1',
      '70 ready',
      '75 go',
      '90 rest',
      '100 done',
    ]);
  });

  it.each([
    [
      'a long hold',
      alone('hold', 30, 1),
      ['0 go', '15 halfway', '27 seconds-left 3', '28 seconds-left 2', '29 seconds-left 1', '30 done'],
    ],
    ['a short hold', alone('hold', 5, 1), ['0 go', '5 done']],
    ['eight repetitions', alone('work', 40, 8), ['0 go', '20 halfway', '25 units-left 3', '40 done']],
    [
      'six quick ones, halfway through which three are left',
      alone('work', 18, 6),
      ['0 go', '9 units-left 3', '18 done'],
    ],
    ['a few breaths', alone('breathe', 15, 3), ['0 go', '15 done']],
  ] as const)('of %s', (_, timeline, cues) => {
    expect(told(timeline)).toEqual(cues);
  });

  it('count every ten for those who want it, and not the last', () => {
    expect(told(alone('work', 80, 20), true)).toEqual([
      '0 go',
      '40 units-done 10',
      '68 units-left 3',
      '80 done',
    ]);
    expect(told(alone('work', 100, 25), true)).toContain('80 units-done 20');
  });

  test('come in order, one at a time, within their steps, for any timeline', () => {
    fc.assert(
      fc.property(anyTimeline, fc.boolean(), (timeline, counts) => {
        const cues = cuesOf(timeline, { counts });
        expect(cues.at(-1)).toMatchObject({ kind: 'done', atMs: timelineMs(timeline) });
        cues
          .slice(1)
          .forEach((cue, i) =>
            expect(cue.atMs).toBeGreaterThan(cues[i]!.atMs - (cue.kind === 'done' ? 1 : 0)),
          );
      }),
    );
  });
});

describe('a cue is due', () => {
  const cues = cuesOf(evening, { counts: false });
  const dueAt = (session: Session, now: number) => cueingAt(session, cues, now).due?.kind ?? null;

  it('from its instant on, and no longer once it would confuse', () => {
    expect(dueAt(started(evening), at(0))).toBe('ready');
    expect(dueAt(started(evening), at(9.99))).toBeNull();
    expect(dueAt(started(evening), at(10))).toBe('go');
    expect(dueAt(started(evening), at(11.4))).toBe('go');
    expect(dueAt(started(evening), at(11.6))).toBeNull();
  });

  it('late too if it says what comes, while there is time to get there', () => {
    expect(dueAt(started(evening), at(4))).toBe('ready');
    expect(dueAt(started(evening), at(7))).toBe('ready');
    expect(dueAt(started(evening), at(7.1))).toBeNull();
    expect(dueAt(started(evening), at(32))).toBe('ready');
    expect(dueAt(started(evening), at(52))).toBeNull();
  });

  it('with the instant of the next one', () => {
    expect(cueingAt(started(evening), cues, at(10)).nextAt).toBe(at(20));
    expect(cueingAt(started(evening), cues, at(100)).nextAt).toBeNull();
  });

  it('never while paused, nor as the session goes on', () => {
    const paused = pauseSession(started(evening), at(10.2));
    expect(cueingAt(paused, cues, at(10.3))).toEqual({ due: null, id: null, nextAt: null });
    const on = resumeSession(paused, at(60));
    expect(dueAt(on, at(60))).toBeNull();
    expect(cueingAt(on, cues, at(60)).nextAt).toBe(at(69.8));
  });

  it('again when a step is done again, under another name', () => {
    const first = started(evening);
    const again = stepBack(first, at(25));
    expect(dueAt(again, at(25))).toBe('go');
    expect(cueingAt(again, cues, at(25)).id).not.toBe(cueingAt(first, cues, at(10)).id);
  });

  it('at once after a skip', () => {
    expect(dueAt(skipStep(started(evening), at(2)), at(2))).toBe('go');
  });

  it('not for what a sleeping machine has let pass', () => {
    const slept = settleAt(started(evening), at(12));
    expect(dueAt(slept, at(4_000))).toBeNull();
    expect(dueAt(started(evening), at(4_000))).toBeNull();
  });

  test('once for each name, whatever is pressed', () => {
    const presses = { pauseSession, resumeSession, stepBack, skipStep } as const;
    const press = fc.record({
      press: fc.constantFrom(...(Object.keys(presses) as (keyof typeof presses)[])),
      afterMs: fc.nat(12_000),
    });
    fc.assert(
      fc.property(anyTimeline, fc.array(press, { maxLength: 12 }), (timeline, script) => {
        const all = cuesOf(timeline, { counts: true });
        let session = started(timeline);
        let now = startAt;
        const atByName = new Map<string, number>();
        for (const { press: name, afterMs } of script) {
          // Looked at as a player does: at each instant that the last look named, and at some between.
          const until = now + afterMs;
          while (now <= until) {
            const { due, id, nextAt } = cueingAt(session, all, now);
            if (due && id) {
              expect(atByName.get(id) ?? due.atMs).toBe(due.atMs);
              atByName.set(id, due.atMs);
            }
            if (nextAt !== null) expect(nextAt).toBeGreaterThan(now);
            now = Math.min(nextAt ?? Infinity, now + 700);
          }
          session = presses[name](session, now);
        }
      }),
    );
  });
});
