import { describe, expect, it } from 'vitest';
import type { EngineState, Envelope } from '../../src/engine/index.ts';
import { defaultSettings, patchBetween } from '../../src/settings/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { SimulatedBrowser } from '../simulation/browser.ts';
import { at, minutes, seconds, SimulatedClock } from '../simulation/clock.ts';
import { daysOff } from '../sync/choices.ts';

const zone = 'Europe/Lisbon';

function aBrowser(chosen: Partial<Settings> = {}): SimulatedBrowser {
  return new SimulatedBrowser(new SimulatedClock(at('2026-11-23T10:00', zone), zone), chosen);
}

const settingsIn = (browser: SimulatedBrowser): Settings =>
  (browser.stored.get('settings') as Envelope).data as Settings;
const shareIn = (browser: SimulatedBrowser) =>
  ((browser.stored.get('engine') as Envelope).data as EngineState).share;
const limitShared = (browser: SimulatedBrowser): unknown =>
  (browser.sync.items.get('settings/limitMin') as { readonly value: unknown } | undefined)?.value;

async function choose(browser: SimulatedBrowser, part: Partial<Settings>): Promise<void> {
  const before = settingsIn(browser);
  await browser.send({ kind: 'change-settings', changes: patchBetween(before, { ...before, ...part }) });
}

/** Another device chose a limit, at this instant. */
async function comes(
  browser: SimulatedBrowser,
  value: unknown,
  instant = browser.clock.now(),
): Promise<void> {
  browser.sync.items.set('settings/limitMin', { v: 1, at: instant, value });
  await browser.hear();
}

describe('a choice made here', () => {
  it('goes to the other devices at once, and alone', async () => {
    const browser = aBrowser();
    await browser.start();
    expect(browser.sync.items.size).toBe(0);
    await choose(browser, { limitMin: 30 });
    expect([...browser.sync.items.keys()]).toEqual(['settings/limitMin']);
    expect(shareIn(browser)).toMatchObject({ wentAt: browser.clock.now(), isOwed: false });
  });

  it('goes a little later when another has just gone, though nothing else happens', async () => {
    const browser = aBrowser();
    await browser.start();
    await choose(browser, { limitMin: 30 });
    await browser.pass(seconds(3));
    await choose(browser, { limitMin: 35 });
    expect(limitShared(browser)).toBe(30);
    await browser.pass(minutes(1));
    expect(limitShared(browser)).toBe(35);
  });

  it('that was lost after the clock was set back goes once more', async () => {
    const browser = aBrowser();
    await browser.start();
    await choose(browser, { limitMin: 30 });
    browser.clock.pass(-minutes(60));
    browser.sync.items.clear();
    await browser.hear();
    await browser.pass(minutes(1));
    expect(limitShared(browser)).toBe(30);
  });

  it('made a hundred times in a minute is written six times at most, and the last one is there', async () => {
    const browser = aBrowser();
    await browser.start();
    for (let time = 0; time < 100; time += 1) {
      await choose(browser, { limitMin: 30 + time });
      await browser.pass(600);
    }
    expect(browser.sync.writes).toBeLessThanOrEqual(6);
    await browser.pass(minutes(1));
    expect(limitShared(browser)).toBe(129);
  });

  it('is written once, though the background dies over it', async () => {
    const written = new Set<number>();
    for (let inCalls = 1; inCalls < 25; inCalls += 1) {
      for (const when of ['before', 'after'] as const) {
        const browser = aBrowser();
        await browser.start();
        browser.faults.death = { inCalls, when };
        await choose(browser, { limitMin: 30 });
        browser.kill();
        await browser.start();
        await browser.pass(minutes(1));
        // It was not made, or it is there; it is never made and kept from the others.
        expect(limitShared(browser)).toBe(settingsIn(browser).limitMin === 30 ? 30 : undefined);
        written.add(browser.sync.writes);
      }
    }
    expect([...written].toSorted()).toEqual([0, 1]);
  });

  it('that is refused stays, is said, and goes later with any event, without an alarm for it', async () => {
    const [browser, other] = [aBrowser(), aBrowser()];
    browser.sync.isRefusing = true;
    for (const one of [browser, other]) {
      await one.start();
      await one.become('locked');
      await choose(one, { limitMin: 30 });
      for (let time = 0; time < 50; time += 1) await one.notice({ kind: 'settings-changed' });
    }
    expect(browser.sync.refusals).toBe(1);
    expect(shareIn(browser)).toMatchObject({ refusedAt: browser.clock.now(), isOwed: true });
    browser.sync.isRefusing = false;
    for (const one of [browser, other]) await one.pass(minutes(16));
    expect(browser.alarmsRung).toBe(other.alarmsRung);
    await browser.become('active');
    expect(limitShared(browser)).toBe(30);
    expect(shareIn(browser)).toMatchObject({ refusedAt: null, isOwed: false });
  });

  it('goes on when the clock was set back by years', async () => {
    const browser = aBrowser();
    await browser.start();
    await choose(browser, { limitMin: 30 });
    browser.clock.pass(-minutes(60 * 24 * 800));
    await choose(browser, { limitMin: 35 });
    await browser.pass(minutes(1));
    expect(limitShared(browser)).toBe(35);
  });

  it('counts where there is no sync area', async () => {
    const browser = aBrowser();
    browser.sync.isMissing = true;
    await browser.start();
    await choose(browser, { limitMin: 30 });
    await browser.hear();
    expect(settingsIn(browser).limitMin).toBe(30);
    expect(browser.troubles).toEqual([]);
  });

  it('of more days off than fit leaves the rest of the settings free to go', async () => {
    const browser = aBrowser();
    await browser.start();
    const changes = daysOff(500, 'x'.repeat(100));
    await choose(browser, { limitMin: 30, schedule: { ...defaultSettings.schedule, changes } });
    expect([...browser.sync.items.keys()]).toEqual(['settings/limitMin']);
    expect(settingsIn(browser).schedule.changes).toEqual(changes);
    expect(shareIn(browser)).toMatchObject({ isOwed: false, refusedAt: null });
  });

  it('of many days off goes whole', async () => {
    const browser = aBrowser();
    await browser.start();
    await choose(browser, { schedule: { ...defaultSettings.schedule, changes: daysOff(500) } });
    const other = aBrowser();
    other.sync = browser.sync;
    await other.start();
    expect(settingsIn(other).schedule.changes).toEqual(daysOff(500));
  });
});

describe('a choice made on another device', () => {
  it('holds here at once, and is not sent back', async () => {
    const browser = aBrowser();
    await browser.start();
    await browser.pass(minutes(20));
    await comes(browser, 30);
    expect(settingsIn(browser).limitMin).toBe(30);
    expect(shareIn(browser)).toMatchObject({ cameAt: browser.clock.now() });
    await browser.pass(minutes(10.5));
    expect(browser.sync.writes).toBe(0);
    // The time until it came counts.
    await browser.become('active');
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(10));
    expect(browser.prompts).toHaveLength(1);
  });

  it('that came while the background was stopped holds from its next start', async () => {
    const browser = aBrowser();
    await browser.start();
    browser.kill();
    browser.sync.items.set('settings/limitMin', { v: 1, at: browser.clock.now(), value: 30 });
    await browser.start();
    expect(settingsIn(browser).limitMin).toBe(30);
  });

  it('is taken whole or not at all when storage refuses, and at the next start', async () => {
    const browser = aBrowser();
    await browser.start();
    browser.faults.refusedWrites = 1;
    await comes(browser, 30);
    expect(settingsIn(browser).limitMin).toBe(45);
    browser.kill();
    await browser.start();
    expect(settingsIn(browser).limitMin).toBe(30);
  });

  it('that is older than the one here is put right for all', async () => {
    const browser = aBrowser();
    await browser.start();
    await choose(browser, { limitMin: 30 });
    await browser.pass(minutes(1));
    await comes(browser, 60, browser.clock.now() - minutes(60 * 24 * 31));
    expect(settingsIn(browser).limitMin).toBe(30);
    expect(limitShared(browser)).toBe(30);
  });

  it('stands in for settings that were damaged here, which nobody chose', async () => {
    const browser = aBrowser();
    await browser.start();
    await choose(browser, { limitMin: 30 });
    await browser.pass(minutes(1));
    browser.kill();
    browser.stored.set('settings', { v: 1, data: 'noise' });
    await browser.start();
    expect(settingsIn(browser).limitMin).toBe(30);
    expect(limitShared(browser)).toBe(30);
  });
});

describe('with the switch off', () => {
  it('nothing goes and nothing comes', async () => {
    const browser = aBrowser({ syncs: false });
    await browser.start();
    await choose(browser, { limitMin: 30 });
    await comes(browser, 60);
    await browser.pass(minutes(60));
    expect(browser.sync.writes).toBe(0);
    expect(settingsIn(browser).limitMin).toBe(30);
  });

  it('and on again, the newer choice of each field holds', async () => {
    const browser = aBrowser({ syncs: false });
    await browser.start();
    await choose(browser, { limitMin: 30, snoozeMin: 9 });
    await browser.pass(minutes(60));
    browser.sync.items.set('settings/limitMin', { v: 1, at: browser.clock.now(), value: 60 });
    browser.sync.items.set('settings/snoozeMin', { v: 1, at: 1, value: 2 });
    const reply = await browser.send({ kind: 'change-settings', changes: { syncs: true } });
    expect(reply?.snapshot.settings).toMatchObject({ limitMin: 60, snoozeMin: 9 });
    expect(browser.sync.items.get('settings/snoozeMin')).toMatchObject({ value: 9 });
  });
});

describe('the settings of before they were shared', () => {
  it('go along once another device is there or the background starts', async () => {
    const browser = aBrowser({ limitMin: 30 });
    await browser.start();
    expect(limitShared(browser)).toBe(30);
    const fresh = aBrowser();
    fresh.sync = browser.sync;
    await fresh.start();
    expect(settingsIn(fresh).limitMin).toBe(30);
  });
});
