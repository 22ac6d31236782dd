// Three things are asked of the browser to tell who is there; each may fail without the others.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MockInstance } from 'vitest';
import { browser } from 'wxt/browser';
import { look } from '../../src/browser/senses.ts';
import { defaultSettings } from '../../src/settings/index.ts';

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
  vi.unstubAllEnvs();
});

describe('a look around', () => {
  it('sees who is there, what they watch and what holds a question up', async () => {
    expect(await look(defaultSettings, 60_000)).toEqual({
      presence: 'idle',
      isWatching: true,
      holds: ['full-screen'],
      isLull: false,
    });
  });

  it('takes a window that fills the screen behind another for none', async () => {
    getAllWindows.mockResolvedValue([{ focused: false, state: 'fullscreen' }]);
    queryTabs.mockResolvedValue([]);
    expect(await look(defaultSettings, 60_000)).toEqual({
      presence: 'idle',
      isWatching: false,
      holds: [],
      isLull: false,
    });
  });

  const blind = [
    {
      what: 'input',
      ask: queryState,
      seen: { presence: 'active', isWatching: true, holds: ['full-screen'], isLull: false },
    },
    {
      what: 'the windows',
      ask: getAllWindows,
      seen: { presence: 'idle', isWatching: true, holds: [], isLull: false },
    },
    {
      what: 'sound',
      ask: queryTabs,
      seen: { presence: 'idle', isWatching: true, holds: ['full-screen'], isLull: false },
    },
  ];

  it.each(blind)('that cannot tell of $what gives the rest, and says so', async ({ ask, seen }) => {
    ask.mockRejectedValue(new Error('not today'));
    expect(await look(defaultSettings, 60_000)).toEqual(seen);
    expect(reported).toHaveBeenCalledOnce();
  });

  it.each(blind)('that throws over $what gives the rest', async ({ ask, seen }) => {
    ask.mockImplementation(() => {
      throw new Error('no such API');
    });
    expect(await look(defaultSettings, 60_000)).toEqual(seen);
  });

  it.each(blind)('that never hears of $what gives the rest, within seconds', async ({ ask, seen }) => {
    vi.useFakeTimers();
    ask.mockReturnValue(new Promise(() => undefined));
    const looked = look(defaultSettings, 60_000);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await looked).toEqual(seen);
  });

  it('leaves no timer running', async () => {
    vi.useFakeTimers();
    await look(defaultSettings, 60_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a call', () => {
  const sites = { ...defaultSettings, callSites: ['meet.jit.si', '*.zoom.us'] };
  const tabsOf = (called: object[]) =>
    queryTabs.mockImplementation(({ url }: { url?: string[] }) => Promise.resolve(url ? called : []));

  beforeEach(() => {
    getAllWindows.mockResolvedValue([]);
  });

  it.each([
    {
      tabs: 'sound',
      called: [{ audible: false }, { audible: true }],
      seen: { holds: ['call'], isLull: false },
    },
    { tabs: 'silence', called: [{ audible: false }], seen: { holds: [], isLull: true } },
    { tabs: 'nothing', called: [], seen: { holds: [], isLull: false } },
  ])('is where $tabs comes from a site where calls are held', async ({ called, seen }) => {
    tabsOf(called);
    expect(await look(sites, 60_000)).toMatchObject(seen);
    expect(queryTabs).toHaveBeenCalledWith({ url: ['https://meet.jit.si/*', 'https://*.zoom.us/*'] });
  });

  it('is not looked for unless the person has named sites', async () => {
    tabsOf([{ audible: true }]);
    expect(await look(defaultSettings, 60_000)).toMatchObject({ holds: [], isLull: false });
    expect(queryTabs).toHaveBeenCalledOnce();
  });

  it.each([
    { shares: { camera: false, microphone: true }, holds: ['call'] },
    { shares: { camera: false, microphone: false, screen: 'Window' }, holds: ['call'] },
    { shares: { camera: false, microphone: false }, holds: [] },
  ])('is where Firefox says that a page uses $shares', async ({ shares, holds }) => {
    vi.stubEnv('BROWSER', 'firefox');
    queryTabs.mockImplementation(({ active }: { active?: boolean }) =>
      Promise.resolve(active ? [] : [{ sharingState: { camera: false } }, { sharingState: shares }, {}]),
    );
    expect(await look(defaultSettings, 60_000)).toMatchObject({ holds, isLull: false });
  });
});
