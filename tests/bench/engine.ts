// What the engine costs: wake-ups in the simulated browser, and events that pass through it in a second.
import { channels } from '../../src/breaks/index.ts';
import { contextAt, createEngine, initialState, reduce } from '../../src/engine/index.ts';
import type { Context, EngineEvent } from '../../src/engine/index.ts';
import { defaultSettings, knownCallSites } from '../../src/settings/index.ts';
import { SimulatedBrowser } from '../simulation/browser.ts';
import { at, minutes, SimulatedClock } from '../simulation/clock.ts';
import { worldOf } from '../simulation/world.ts';

const zone = 'Europe/Berlin';
const nine = (): number => at('2026-11-23T09:00', zone);

/** Alarms in each hour of a work day for somebody who sits on and answers nothing. */
export async function wakeUpsByHour(): Promise<number[]> {
  const browser = new SimulatedBrowser(new SimulatedClock(nine(), zone));
  await browser.start();
  const byHour: number[] = [];
  for (let hour = 0; hour < 8; hour++) {
    const before = browser.alarmsRung;
    await browser.pass(minutes(60));
    byHour.push(browser.alarmsRung - before);
  }
  return byHour;
}

/**
 * The most that the background is told in an hour, alarms and all, of somebody who sits and changes tabs each minute
 * with everything turned on, while no break is due.
 */
export async function toldOutsideTheWindow(): Promise<number> {
  const everything = { channels, promptSound: 'chime', callSites: knownCallSites, limitMin: 240 } as const;
  const browser = new SimulatedBrowser(new SimulatedClock(nine(), zone), everything);
  await browser.start();
  const byHour: number[] = [];
  for (let hour = 0; hour < 3; hour++) {
    const before = browser.eventsTold;
    for (let minute = 0; minute < 60; minute++) {
      await browser.pass(minutes(1));
      await browser.observe('switched');
    }
    byHour.push(browser.eventsTold - before);
  }
  return Math.max(...byHour);
}

/** Events that one core handles in a second, from a look around to the world made true: every ten seconds, all day. */
export async function handledPerSecond(): Promise<number> {
  const events = 5_000;
  let best = 0;
  for (let round = 0; round < 5; round++) {
    const clock = new SimulatedClock(nine(), zone);
    const browser = new SimulatedBrowser(clock, defaultSettings);
    const engine = createEngine(worldOf(browser, { isOver: () => false, end: () => undefined }));
    await engine.wake('background-started');
    const startedAt = performance.now();
    for (let index = 0; index < events; index++) {
      clock.pass(10_000);
      await engine.meet('active');
    }
    best = Math.max(best, (events / (performance.now() - startedAt)) * 1000);
  }
  return best;
}

/** Events that one core reduces in a second, without the world. */
export function reducedPerSecond(): number {
  const event: EngineEvent = {
    kind: 'alarm-rang',
    seen: { presence: 'active', isWatching: false, holds: [] },
  };
  let best = 0;
  for (let round = 0; round < 5; round++) {
    let now = nine();
    let state = initialState(now);
    let context: Context | undefined;
    const events = 20_000;
    const startedAt = performance.now();
    for (let index = 0; index < events; index++) {
      now += 10_000;
      context = contextAt(now, zone, defaultSettings, context);
      state = reduce(state, event, context);
    }
    best = Math.max(best, (events / (performance.now() - startedAt)) * 1000);
  }
  return best;
}
