import { describe, expect, it } from 'vitest';
import { freshBreaks, nextStep, promptWaits, settleBreaks, tryChannel } from '../../src/breaks/index.ts';
import type { Breaks, Channel } from '../../src/breaks/index.ts';

const minute = 60_000;
const now = Date.parse('2026-11-23T10:00:00Z');
const ladder: readonly Channel[] = ['notification', 'banner', 'popup'];

const asked = (channels: readonly Channel[]): Breaks =>
  settleBreaks(freshBreaks, now, 45 * minute, { limitMs: 45 * minute, windowMs: 0, channels }, true);

/** What a question does next that has been tried in these channels, in this order, and when. */
function next(
  steps: readonly { readonly channel: Channel; readonly isUp: boolean; readonly at?: number }[],
  channels = ladder,
) {
  const breaks = steps.reduce(
    (before, { channel, isUp, at = now }) => tryChannel(before, channel, isUp, at),
    asked(channels),
  );
  if (breaks.kind !== 'due' || !('tried' in breaks.prompt)) throw new Error('no question is asked');
  const { tried } = breaks.prompt;
  return nextStep(tried, channels);
}

describe('the ladder of channels', () => {
  it('begins with the first, at once', () => {
    expect(next([])).toEqual({ channel: 'notification', at: -Infinity });
  });

  it('steps up a minute after the question was put', () => {
    const steps = [{ channel: 'notification', isUp: true }] as const;
    expect(next(steps)).toEqual({ channel: 'banner', at: now + promptWaits.stepMs });
  });

  it('steps up at once where the question could not be put', () => {
    const steps = [{ channel: 'notification', isUp: false }] as const;
    expect(next(steps)).toEqual({ channel: 'banner', at: -Infinity });
  });

  it('steps up a minute after the last one that took it, not after one that did not', () => {
    const steps = [
      { channel: 'notification', isUp: true },
      { channel: 'banner', isUp: false, at: now + minute },
    ] as const;
    expect(next(steps)).toEqual({ channel: 'popup', at: now + promptWaits.stepMs });
  });

  it('steps up at once when the page has taken away the only one that stood', () => {
    const steps = [
      { channel: 'banner', isUp: true },
      { channel: 'banner', isUp: false, at: now + 5_000 },
    ] as const;
    expect(next(steps, ['banner', 'popup'])).toEqual({ channel: 'popup', at: -Infinity });
  });

  it('follows the order that was chosen, and leaves out what was dropped', () => {
    expect(next([], ['popup', 'notification'])?.channel).toBe('popup');
    const steps = [{ channel: 'popup', isUp: true }] as const;
    expect(next(steps, ['popup', 'notification'])?.channel).toBe('notification');
    expect(next(steps, ['popup'])).toBeNull();
  });

  it('ends before the question is taken away', () => {
    const last = (ladder.length - 1) * promptWaits.stepMs;
    expect(last).toBeLessThan(promptWaits.answerMs);
  });

  it.each([
    { when: 'there are no channels', channels: [], refused: [] },
    { when: 'every channel refused', channels: ladder, refused: ladder },
  ])('leaves the badge alone when $when', ({ channels, refused }) => {
    const tried = refused.reduce<Breaks>(
      (breaks, channel) => tryChannel(breaks, channel, false, now),
      asked(channels),
    );
    const rules = { limitMs: 45 * minute, windowMs: 0, channels };
    expect(settleBreaks(tried, now, 45 * minute, rules, true)).toMatchObject({ prompt: { kind: 'blocked' } });
  });
});
