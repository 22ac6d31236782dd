import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineMs } from '../../src/routines/index.ts';
import {
  doneSoFar,
  endsAt,
  pauseSession,
  positionAt,
  resumeSession,
  sessionSchema,
  settleAt,
  skipStep,
  stepBack,
} from '../../src/session/index.ts';
import type { Session } from '../../src/session/index.ts';
import { read } from '../../src/shapes/index.ts';
import { anyTimeline, startAt, started } from './timelines.ts';
import { runs } from '../run-length.ts';

const presses = { pauseSession, resumeSession, stepBack, skipStep, settleAt } as const;
type Press = keyof typeof presses;

/** What somebody presses, and how far the clock has moved since the last time: usually on, at times back or far. */
const anyPress = fc.record({
  press: fc.constantFrom(...(Object.keys(presses) as Press[])),
  clockMs: fc.oneof(
    { weight: 6, arbitrary: fc.nat(15_000) },
    { weight: 1, arbitrary: fc.integer({ min: -20_000, max: 0 }) },
    { weight: 1, arbitrary: fc.integer({ min: -86_400_000, max: 86_400_000 }) },
  ),
});

const playedMs = ({ played }: Session): number =>
  played.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);

describe('whatever is pressed, whatever the clock does', () => {
  test('a session stays inside its timeline, and done inside what is planned and what has passed', () => {
    fc.assert(
      fc.property(anyTimeline, fc.array(anyPress, { maxLength: 30 }), (timeline, script) => {
        const totalMs = timelineMs(timeline);
        let session = started(timeline);
        let now = startAt;
        let passedMs = 0;
        for (const { press, clockMs } of script) {
          now += clockMs;
          passedMs += Math.max(0, clockMs);
          checkAt(session, now, totalMs, passedMs);
          session = presses[press](session, now);
          checkAt(session, now, totalMs, passedMs);
          expect(playedMs(session)).toBeLessThanOrEqual(Math.min(passedMs, totalMs));
          expect(read(sessionSchema, session)).toEqual(session);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('what is done never becomes less while the clock goes on', () => {
    fc.assert(
      fc.property(anyTimeline, fc.array(anyPress, { maxLength: 20 }), (timeline, script) => {
        let session = started(timeline);
        let now = startAt;
        let before = 0;
        for (const { press, clockMs } of script) {
          now += Math.abs(clockMs);
          session = presses[press](session, now);
          const doneMs = doneSoFar(session, now).reduce((sum, row) => sum + row.doneMs, 0);
          expect(doneMs).toBeGreaterThanOrEqual(before);
          before = doneMs;
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

function checkAt(session: Session, now: number, totalMs: number, passedMs: number): void {
  const position = positionAt(session, now);
  if (position.kind === 'in-step') {
    const { index, step, elapsedMs, remainingMs, sessionElapsedMs, unit } = position;
    expect(session.timeline.steps[index]).toBe(step);
    expect(elapsedMs).toBeGreaterThanOrEqual(0);
    expect(remainingMs).toBeGreaterThan(0);
    expect(elapsedMs + remainingMs).toBe(step.durationMs);
    expect(sessionElapsedMs).toBeLessThan(totalMs);
    if (unit !== null) {
      expect(unit.number).toBeGreaterThanOrEqual(1);
      expect(unit.number).toBeLessThanOrEqual(unit.of);
      expect(unit.elapsedMs).toBeGreaterThanOrEqual(0);
      expect(unit.elapsedMs).toBeLessThanOrEqual(unit.durationMs);
    }
  } else {
    expect(endsAt(session)).toBe(position.endedAt);
  }
  let doneMs = 0;
  for (const row of doneSoFar(session, now)) {
    expect(row.done).toBeGreaterThanOrEqual(0);
    expect(row.done).toBeLessThanOrEqual(row.planned);
    expect(row.doneMs).toBeGreaterThanOrEqual(0);
    expect(row.doneMs).toBeLessThanOrEqual(row.plannedMs);
    doneMs += row.doneMs;
  }
  expect(doneMs).toBeLessThanOrEqual(passedMs);
}

describe('looking changes nothing', () => {
  const anyInstants = fc.record({ lookMs: fc.nat(60_000), pauseMs: fc.nat(600_000), thenMs: fc.nat(60_000) });

  test('a session stands after a pause where it would stand without', () => {
    fc.assert(
      fc.property(anyTimeline, anyInstants, (timeline, { lookMs, pauseMs, thenMs }) => {
        const session = started(timeline);
        const lookAt = startAt + lookMs;
        const without = positionAt(session, lookAt + thenMs);
        const resumed = resumeSession(pauseSession(session, lookAt), lookAt + pauseMs);
        // Over before the pause: there was nothing to pause.
        const isOver = positionAt(session, lookAt).kind === 'over';
        const after = positionAt(resumed, lookAt + thenMs + (isOver ? 0 : pauseMs));
        expect(after).toEqual(
          without.kind === 'over' && !isOver ? { ...without, endedAt: without.endedAt + pauseMs } : without,
        );
        expect(doneSoFar(resumed, lookAt + thenMs + pauseMs)).toEqual(doneSoFar(session, lookAt + thenMs));
      }),
    );
  });

  test('nobody loses or gains by what the background saw of a sleep', () => {
    fc.assert(
      fc.property(anyTimeline, anyInstants, (timeline, { lookMs, pauseMs, thenMs }) => {
        const session = started(timeline);
        const seenAt = startAt + lookMs;
        fc.pre(positionAt(session, seenAt).kind === 'in-step');
        const settled = settleAt(session, seenAt);
        expect(doneSoFar(settled, seenAt + pauseMs)).toEqual(doneSoFar(session, seenAt));
        const goesOn = resumeSession(settled, seenAt + pauseMs);
        expect(doneSoFar(goesOn, seenAt + pauseMs + thenMs)).toEqual(doneSoFar(session, seenAt + thenMs));
      }),
    );
  });
});
