// What the browser tells of tabs and windows, and what of it the engine hears.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ears } from '../../src/browser/ears.ts';
import type { Observation } from '../../src/engine/index.ts';

type Listener = (...told: unknown[]) => void;

/** An event of the browser's, as both browsers keep one: each listener once. */
class BrowserEvent {
  readonly listeners = new Set<Listener>();
  addListener(listener: Listener): void {
    this.listeners.add(listener);
  }
  removeListener(listener: Listener): void {
    this.listeners.delete(listener);
  }
  tell(...told: unknown[]): void {
    this.listeners.forEach((listener) => {
      listener(...told);
    });
  }
}

const observe = vi.fn<(observation: Observation) => void>();
const setDetectionInterval = vi.fn<(seconds: number) => void>();
let onActivated: BrowserEvent;
let onUpdated: BrowserEvent;
let onFocusChanged: BrowserEvent;
let onBoundsChanged: BrowserEvent;

beforeEach(() => {
  [onActivated, onUpdated, onFocusChanged, onBoundsChanged] = Array.from(
    { length: 4 },
    () => new BrowserEvent(),
  ) as [BrowserEvent, BrowserEvent, BrowserEvent, BrowserEvent];
  Object.assign(browser.tabs, { onActivated, onUpdated });
  Object.assign(browser.windows, { onFocusChanged, onBoundsChanged });
  Object.assign(browser.idle, { setDetectionInterval });
  observe.mockReset();
  setDetectionInterval.mockReset();
});

const all = () => [onActivated, onUpdated, onFocusChanged, onBoundsChanged];

describe('the ears', () => {
  it('are open at once, for the event that starts the background is told to nobody who comes later', () => {
    ears(observe);
    expect(all().map(({ listeners }) => listeners.size)).toEqual([1, 1, 1, 1]);
  });

  it('leave no listener behind when they are closed, and one of each when they are opened twice', async () => {
    const listen = ears(observe);
    await listen(false, 60_000);
    expect(all().map(({ listeners }) => listeners.size)).toEqual([0, 0, 0, 0]);
    await listen(true, 60_000);
    await listen(true, 60_000);
    expect(all().map(({ listeners }) => listeners.size)).toEqual([1, 1, 1, 1]);
  });

  it('have the browser tell of a pause after as long as is asked for, in its seconds', async () => {
    await ears(observe)(true, 30_000);
    expect(setDetectionInterval).toHaveBeenLastCalledWith(30);
  });

  it('open in a browser that tells nothing of the size of windows', async () => {
    Object.assign(browser.windows, { onBoundsChanged: undefined });
    const listen = ears(observe);
    await listen(false, 60_000);
    expect(onActivated.listeners.size).toBe(0);
  });

  const front = { active: true };
  const behind = { active: false };
  const told: { what: string; tell: () => void; heard: Observation[] }[] = [
    { what: 'another tab', tell: () => onActivated.tell({ tabId: 1 }), heard: ['switched'] },
    { what: 'another window', tell: () => onFocusChanged.tell(2), heard: ['switched'] },
    { what: 'another program', tell: () => onFocusChanged.tell(-1), heard: ['switched'] },
    { what: 'a window that fills the screen', tell: () => onBoundsChanged.tell({}), heard: ['changed'] },
    {
      what: 'the page in front, loaded',
      tell: () => onUpdated.tell(1, { status: 'complete' }, front),
      heard: ['ended'],
    },
    {
      what: 'the page in front, loading',
      tell: () => onUpdated.tell(1, { status: 'loading' }, front),
      heard: [],
    },
    {
      what: 'a page behind, loaded',
      tell: () => onUpdated.tell(1, { status: 'complete' }, behind),
      heard: [],
    },
    {
      what: 'sound that stops in front',
      tell: () => onUpdated.tell(1, { audible: false }, front),
      heard: ['ended'],
    },
    {
      what: 'sound that begins in front',
      tell: () => onUpdated.tell(1, { audible: true }, front),
      heard: ['changed'],
    },
    {
      what: 'sound that stops behind, which may be a call',
      tell: () => onUpdated.tell(1, { audible: false }, behind),
      heard: ['changed'],
    },
    {
      what: 'a camera',
      tell: () => onUpdated.tell(1, { sharingState: { camera: true } }, behind),
      heard: ['changed'],
    },
    { what: 'a new title', tell: () => onUpdated.tell(1, { title: 'x' }, front), heard: [] },
  ];
  it.each(told)('hear of $what: $heard', ({ tell, heard }) => {
    ears(observe);
    tell();
    expect(observe.mock.calls.flat()).toEqual(heard);
  });
});
