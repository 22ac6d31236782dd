import { describe, expect, it } from 'vitest';
import type { EngineState, Envelope } from '../../src/engine/index.ts';
import { SimulatedBrowser } from '../simulation/browser.ts';
import { at, minutes, SimulatedClock } from '../simulation/clock.ts';
import { begin } from '../simulation/player.ts';

const zone = 'Europe/Berlin';

async function aBrowser(local = '2026-11-23T10:00'): Promise<SimulatedBrowser> {
  const browser = new SimulatedBrowser(new SimulatedClock(at(local, zone), zone), { windowMin: 0 });
  await browser.start();
  return browser;
}

function stateIn(browser: SimulatedBrowser): EngineState {
  return (browser.stored.get('engine') as Envelope).data as EngineState;
}

describe('a clock set back', () => {
  it('does not take back what was sat', async () => {
    const browser = await aBrowser('2026-11-23T14:00');
    await browser.pass(minutes(40));
    browser.clock.pass(-minutes(60));
    await browser.become('active');
    // Looked in on at minute 25; what was sat since then, on a clock that lied, is not known.
    await browser.pass(minutes(21));
    expect(browser.standing).toHaveLength(1);
  });

  it('neither lengthens nor ends a pause', async () => {
    const browser = await aBrowser('2026-11-23T14:00');
    await browser.send({ kind: 'pause', until: { kind: 'minutes', minutes: 60 } });
    browser.clock.pass(-minutes(120));
    await browser.send({ kind: 'check-in' });
    await browser.pass(minutes(59));
    expect(stateIn(browser).pause).not.toBeNull();
    await browser.pass(minutes(2));
    expect(stateIn(browser).pause).toBeNull();
  });

  it('neither lengthens nor ends a snooze', async () => {
    const browser = await aBrowser('2026-11-23T14:00');
    await browser.pass(minutes(46));
    await browser.send({ kind: 'snooze', minutes: 5 });
    browser.clock.pass(-minutes(90));
    await browser.send({ kind: 'check-in' });
    await browser.pass(minutes(4.8));
    expect(browser.standing).toHaveLength(0);
    await browser.pass(minutes(0.5));
    expect(browser.standing).toHaveLength(1);
  });

  it('lets a session go on where it was', async () => {
    const browser = await aBrowser('2026-11-23T14:00');
    await browser.send(begin('seated', 1), 'one');
    await browser.pass(minutes(0.5));
    await browser.send({ kind: 'check-in' });
    browser.clock.pass(-minutes(180));
    await browser.send({ kind: 'check-in' });
    await browser.pass(minutes(1));
    expect([...browser.journal.values()]).toMatchObject([{ id: 'one', outcome: 'finished' }]);
  });
});

describe('a clock set forward', () => {
  it('is taken for a sleep: nobody is asked for hours that did not pass', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(20));
    browser.clock.pass(minutes(180));
    await browser.pass(0);
    expect(browser.prompts).toHaveLength(0);
  });
});

describe('a machine that sleeps', () => {
  it('during a session has it wait where it was, and not count as done', async () => {
    const browser = await aBrowser();
    await browser.send(begin('seated', 3), 'one');
    await browser.pass(minutes(1));
    await browser.send({ kind: 'check-in' });
    browser.clock.pass(minutes(60));
    await browser.pass(minutes(6));
    expect(browser.journal.size).toBe(1);
    const [completion] = browser.journal.values();
    expect(completion).toMatchObject({ outcome: 'partial' });
    expect(completion!.movedMs).toBeLessThanOrEqual(minutes(1));
  });

  it('for long during a session asks on waking whether to go on, and takes no answer for the end', async () => {
    const browser = await aBrowser();
    await browser.send(begin('seated', 3), 'one');
    await browser.pass(minutes(1));
    await browser.send({ kind: 'check-in' });
    const sleptAt = browser.clock.now();
    browser.clock.pass(minutes(60));
    await browser.pass(minutes(4));
    expect(stateIn(browser).session?.clock).toMatchObject({ kind: 'paused', pausedAt: sleptAt });
    expect(browser.standing).toEqual([]);
    await browser.pass(minutes(2));
    expect([...browser.journal.values()]).toMatchObject([{ outcome: 'partial', endedAt: sleptAt }]);
  });

  it('for long during a session goes on at the right second when asked to', async () => {
    const browser = await aBrowser();
    await browser.send(begin('seated', 3), 'one');
    await browser.pass(minutes(1));
    await browser.send({ kind: 'check-in' });
    browser.clock.pass(minutes(60));
    await browser.pass(minutes(1));
    await browser.send({ kind: 'resume-session' });
    expect(stateIn(browser).session?.clock).toMatchObject({ kind: 'running', offsetMs: minutes(1) });
    await browser.pass(minutes(3));
    expect([...browser.journal.values()]).toMatchObject([{ outcome: 'finished' }]);
  });

  // Found by the simulation, seed 20261123.
  it('over the end of a pause has not sat since that end', async () => {
    const browser = await aBrowser('2026-11-23T14:00');
    await browser.send({ kind: 'pause', until: { kind: 'tomorrow' } });
    browser.clock.pass(at('2026-11-24T09:03', zone) - browser.clock.now());
    await browser.pass(0);
    expect(stateIn(browser).sitting).toEqual({ kind: 'at-desk', satMs: 0, sinceAt: browser.clock.now() });
  });

  it('for days is followed by no burst of old prompts', async () => {
    const browser = await aBrowser('2026-11-23T16:00');
    await browser.pass(minutes(46));
    expect(browser.prompts).toHaveLength(1);
    browser.clock.pass(minutes(60 * 24 * 4));
    await browser.pass(0);
    expect(browser.standing).toHaveLength(0);
    expect(browser.prompts).toHaveLength(1);
  });
});

describe('the day of the tally', () => {
  it('is another one after midnight, and the same again after a flight back over the date line', async () => {
    const browser = await aBrowser('2026-11-23T23:50');
    await browser.send(begin('seated', 1), 'one');
    await browser.pass(minutes(2));
    await browser.pass(minutes(10));
    await browser.send(begin('seated', 1), 'two');
    await browser.pass(minutes(2));
    expect(browser.stored.get('today')).toMatchObject({ data: { day: '2026-11-24', completions: 1 } });
    browser.clock.travelTo('America/New_York');
    await browser.send(begin('seated', 1), 'three');
    await browser.pass(minutes(2));
    expect(browser.stored.get('today')).toMatchObject({ data: { day: '2026-11-23', completions: 2 } });
  });
});
