// Three things are asked of the browser to tell who is there; each may fail without the others.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MockInstance } from 'vitest';
import { browser } from 'wxt/browser';
import { look } from '../../src/browser/senses.ts';

let reported: MockInstance<typeof console.error>;
const queryState = vi.fn();
const getAllWindows = vi.fn();
const queryTabs = vi.fn();

const fullScreen = [{ focused: true, state: 'fullscreen' }];
const withSound = [{ id: 1, audible: true }];

beforeEach(() => {
  reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  Object.assign(browser.idle, { queryState });
  Object.assign(browser.windows, { getAll: getAllWindows });
  Object.assign(browser.tabs, { query: queryTabs });
  queryState.mockResolvedValue('idle');
  getAllWindows.mockResolvedValue(fullScreen);
  queryTabs.mockResolvedValue(withSound);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a look around', () => {
  it('sees who is there, what they watch and what holds a question up', async () => {
    expect(await look()).toEqual({ presence: 'idle', isWatching: true, holds: ['full-screen'] });
  });

  it('takes a window that fills the screen behind another for none', async () => {
    getAllWindows.mockResolvedValue([{ focused: false, state: 'fullscreen' }]);
    queryTabs.mockResolvedValue([]);
    expect(await look()).toEqual({ presence: 'idle', isWatching: false, holds: [] });
  });

  const blind = [
    {
      what: 'input',
      ask: queryState,
      seen: { presence: 'active', isWatching: true, holds: ['full-screen'] },
    },
    { what: 'the windows', ask: getAllWindows, seen: { presence: 'idle', isWatching: true, holds: [] } },
    {
      what: 'sound',
      ask: queryTabs,
      seen: { presence: 'idle', isWatching: true, holds: ['full-screen'] },
    },
  ];

  it.each(blind)('that cannot tell of $what gives the rest, and says so', async ({ ask, seen }) => {
    ask.mockRejectedValue(new Error('not today'));
    expect(await look()).toEqual(seen);
    expect(reported).toHaveBeenCalledOnce();
  });

  it.each(blind)('that throws over $what gives the rest', async ({ ask, seen }) => {
    ask.mockImplementation(() => {
      throw new Error('no such API');
    });
    expect(await look()).toEqual(seen);
  });

  it.each(blind)('that never hears of $what gives the rest, within seconds', async ({ ask, seen }) => {
    vi.useFakeTimers();
    ask.mockReturnValue(new Promise(() => undefined));
    const looked = look();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await looked).toEqual(seen);
  });

  it('leaves no timer running', async () => {
    vi.useFakeTimers();
    await look();
    expect(vi.getTimerCount()).toBe(0);
  });
});
