import { describe, expect, it } from 'vitest';
import type { EngineState, Envelope } from '../../src/engine/index.ts';
import { defaultSettings, patchBetween } from '../../src/settings/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { SimulatedBrowser } from '../simulation/browser.ts';
import { at, minutes, SimulatedClock } from '../simulation/clock.ts';

const zone = 'Europe/Lisbon';
const anHour = { limitMin: { fixed: 60 } };

async function aBrowser(managed: unknown = null, chosen?: Partial<Settings>): Promise<SimulatedBrowser> {
  const browser = new SimulatedBrowser(new SimulatedClock(at('2026-11-23T10:00', zone), zone), chosen);
  browser.managed = managed;
  await browser.start();
  return browser;
}

const dataOf = (browser: SimulatedBrowser, name: string) => (browser.stored.get(name) as Envelope).data;
const holds = (browser: SimulatedBrowser) => dataOf(browser, 'settings') as Settings;
const stateOf = (browser: SimulatedBrowser) => dataOf(browser, 'engine') as EngineState;

async function choose(browser: SimulatedBrowser, part: Partial<Settings>): Promise<void> {
  const before = holds(browser);
  await browser.send({ kind: 'change-settings', changes: patchBetween(before, { ...before, ...part }) });
}

describe('what an organisation asks', () => {
  it('holds from the first start on', async () => {
    const browser = await aBrowser({ limitMin: { fixed: 20 } });
    expect(holds(browser)).toEqual({ ...defaultSettings, limitMin: 20 });
    await browser.pass(minutes(26));
    expect(browser.prompts).toHaveLength(1);
  });

  it('holds at once when it comes, and is gone at once when it goes', async () => {
    const browser = await aBrowser(null, { limitMin: 30 });
    await browser.govern(anHour);
    expect(holds(browser).limitMin).toBe(60);
    await browser.pass(minutes(50));
    expect(browser.prompts).toEqual([]);
    await browser.govern(null);
    expect(holds(browser)).toEqual({ ...defaultSettings, limitMin: 30 });
    expect(stateOf(browser).governed).toBeNull();
    await browser.pass(minutes(1));
    expect(browser.standing).toHaveLength(1);
  });

  it('is found when it came while the browser was closed, and when it went', async () => {
    const browser = await aBrowser(null, { limitMin: 30 });
    browser.managed = anHour;
    await browser.restart({ keepsAlarm: true });
    expect(holds(browser).limitMin).toBe(60);
    browser.managed = {};
    await browser.restart({ keepsAlarm: true });
    expect(holds(browser).limitMin).toBe(30);
  });

  it('is written once, however often the background starts', async () => {
    const browser = await aBrowser({ ...anHour, fun: true });
    const before = browser.stored.get('settings');
    await browser.restart({ keepsAlarm: true });
    expect(browser.stored.get('settings')).toBe(before);
    expect(stateOf(browser).governed?.problems).toEqual([{ at: 'fun', why: 'unknown' }]);
  });

  it('makes its days off free of questions', async () => {
    const browser = await aBrowser({ daysOff: [{ fromDay: '2026-11-24' }] });
    await browser.pass(minutes(60 * 60));
    const asked = new Set(browser.prompts.map((prompt) => new Date(prompt.at).toISOString().slice(0, 10)));
    expect([...asked]).toEqual(['2026-11-23', '2026-11-25']);
  });

  it('leaves a pause to the person', async () => {
    const browser = await aBrowser({
      limitMin: { fixed: 20 },
      maxSnoozes: { default: 0 },
      mayPause: false,
    });
    await browser.send({ kind: 'pause', until: { kind: 'tomorrow' } });
    await browser.pass(minutes(5 * 60));
    expect(browser.prompts).toEqual([]);
  });

  it('of whatever kind stops nothing', async () => {
    for (const managed of ['limit', 7, [], { daysOff: 'all' }, { settings: { limitMin: null } }]) {
      const browser = await aBrowser(managed);
      expect(holds(browser)).toEqual(defaultSettings);
      expect(browser.troubles).toEqual([]);
    }
  });

  it('holds, or does not yet, though the background dies over it', async () => {
    for (let inCalls = 1; inCalls < 25; inCalls += 1) {
      for (const when of ['before', 'after'] as const) {
        const browser = await aBrowser(null, { limitMin: 30 });
        browser.faults.death = { inCalls, when };
        await browser.govern(anHour);
        const isGoverned = stateOf(browser).governed !== null;
        expect(holds(browser).limitMin).toBe(isGoverned ? 60 : 30);
        browser.kill();
        await browser.start();
        expect(holds(browser).limitMin).toBe(60);
        await browser.govern(null);
        await browser.restart({ keepsAlarm: true });
        expect(holds(browser).limitMin).toBe(30);
      }
    }
  });
});

describe('the person’s own choices under a policy', () => {
  it('come back as they were, with what was changed meanwhile', async () => {
    const browser = await aBrowser(anHour, { limitMin: 30 });
    await choose(browser, { limitMin: 10, minutes: 5 });
    expect(holds(browser)).toEqual({ ...defaultSettings, limitMin: 60, minutes: 5 });
    await browser.govern(null);
    expect(holds(browser)).toEqual({ ...defaultSettings, limitMin: 30, minutes: 5 });
  });

  it('come before what the organisation starts from, even where they are what Limber starts from', async () => {
    const browser = await aBrowser({ limitMin: { default: 60 } });
    expect(holds(browser).limitMin).toBe(60);
    await choose(browser, { limitMin: 45 });
    expect(holds(browser).limitMin).toBe(45);
    await browser.restart({ keepsAlarm: true });
    expect(holds(browser).limitMin).toBe(45);
  });

  it('are all that travels to other devices', async () => {
    const browser = await aBrowser({ ...anHour, daysOff: [{ fromDay: '2026-12-24' }] });
    await choose(browser, { limitMin: 10, minutes: 5 });
    await browser.pass(minutes(1));
    expect([...browser.sync.items.keys()]).toEqual(['settings/minutes']);
  });

  it('may come from another device, and hold once the policy has gone', async () => {
    const browser = await aBrowser(anHour);
    browser.sync.items.set('settings/limitMin', { v: 1, at: browser.clock.now(), value: 25 });
    await browser.hear();
    expect(holds(browser).limitMin).toBe(60);
    await browser.govern(null);
    expect(holds(browser).limitMin).toBe(25);
  });

  it('stay here where the organisation asks for that, and travel again when it does not', async () => {
    const browser = await aBrowser({ syncs: { fixed: false } });
    await choose(browser, { minutes: 5 });
    await browser.pass(minutes(1));
    expect(browser.sync.items.size).toBe(0);
    await browser.govern(null);
    await browser.pass(minutes(1));
    expect([...browser.sync.items.keys()]).toEqual(['settings/minutes']);
  });

  it('may be taken from a copy, but for what is fixed', async () => {
    const browser = await aBrowser(anHour, { limitMin: 30 });
    const settings = { ...defaultSettings, limitMin: 20, minutes: 10 } as const;
    await browser.send({ kind: 'take-copy', settings, completions: [], prompts: [] });
    expect(holds(browser)).toMatchObject({ limitMin: 60, minutes: 10 });
    await browser.govern(null);
    expect(holds(browser)).toMatchObject({ limitMin: 30, minutes: 10 });
  });

  it('are still known when what is stored as settings is damaged', async () => {
    const browser = await aBrowser(anHour, { limitMin: 30, minutes: 5 });
    browser.kill();
    browser.stored.set('settings', 'damaged');
    await browser.start();
    expect(holds(browser)).toMatchObject({ limitMin: 60, minutes: 5 });
    await browser.govern(null);
    expect(holds(browser)).toMatchObject({ limitMin: 30, minutes: 5 });
  });

  it('are still known when what Limber remembers of the day is damaged', async () => {
    const browser = await aBrowser(anHour, { limitMin: 30, minutes: 5 });
    browser.kill();
    const { v, data } = browser.stored.get('engine') as Envelope;
    browser.stored.set('engine', { v, data: { ...(data as EngineState), breaks: 'damaged' } });
    await browser.start();
    expect(holds(browser)).toMatchObject({ limitMin: 60, minutes: 5 });
    await browser.govern(null);
    expect(holds(browser)).toMatchObject({ limitMin: 30, minutes: 5 });
  });

  it.each([null, 'damaged', { v: 1, data: null }, { v: 1, data: { governed: 'damaged' } }])(
    'begin with what holds when nothing is left of that memory but %j',
    async (left) => {
      const browser = await aBrowser(anHour, { limitMin: 30 });
      browser.kill();
      browser.stored.set('engine', left);
      await browser.start();
      expect(holds(browser).limitMin).toBe(60);
      expect(stateOf(browser).notices).toMatchObject([{ kind: 'set-aside', name: 'engine' }]);
    },
  );
});
