import { beforeEach, describe, expect, it } from 'vitest';
import type { Command, EngineState, Envelope } from '../../src/engine/index.ts';
import type { Answer, Completion, Tally } from '../../src/journal/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { SimulatedBrowser } from '../simulation/browser.ts';
import { at, minutes, SimulatedClock } from '../simulation/clock.ts';
import { begin } from '../simulation/player.ts';

const zone = 'America/New_York';
const sore: Answer = { score: 4, where: 'frontOfHip' };
const sharp: Answer = { score: 3, feels: ['sharp'], exerciseId: 'seatedMarch' };

describe('how the hips feel', () => {
  let browser: SimulatedBrowser;
  beforeEach(async () => {
    browser = new SimulatedBrowser(new SimulatedClock(at('2026-11-23T09:00', zone), zone), {});
    await browser.start();
    await browser.send(begin('seated', 1), 'one');
  });

  const state = (): EngineState => (browser.stored.get('engine') as Envelope).data as EngineState;
  const settings = (): Settings => (browser.stored.get('settings') as Envelope).data as Settings;
  const today = (): Tally => (browser.stored.get('today') as Envelope).data as Tally;
  const kept = (): Completion | undefined => browser.journal.get('one');
  const say = (answer: Answer, id?: string) =>
    browser.send({ kind: 'report', completionId: 'one', answer }, id);

  it('goes with the record of the session that is over', async () => {
    await browser.pass(minutes(2));
    await say(sore);
    expect(kept()).toMatchObject({ outcome: 'finished', report: { ...sore, at: browser.clock.now() } });
    expect(browser.journal.size).toBe(1);
    expect(today().completions).toBe(1);
  });

  it('is said once', async () => {
    await browser.pass(minutes(2));
    await say(sore);
    await say({ score: 0 });
    expect(kept()?.report?.score).toBe(4);
  });

  it('ends the session that still runs, as done so far', async () => {
    await browser.pass(minutes(0.5));
    await say(sharp);
    expect(state().session).toBeNull();
    expect(kept()).toMatchObject({ outcome: 'partial', report: sharp });
  });

  it('is of no session but the one that is named', async () => {
    await browser.send({ kind: 'report', completionId: 'another', answer: sharp });
    expect(state().session?.id).toBe('one');
  });

  it('reaches a journal that refused the session before', async () => {
    browser.refusesJournal = true;
    await browser.pass(minutes(2));
    await say(sore);
    expect(browser.journal.size).toBe(0);
    browser.refusesJournal = false;
    await browser.send({ kind: 'keep-again' });
    expect(kept()?.report).toMatchObject(sore);
  });

  it.each([1, 2, 3, 4])('outlives a background that dies at call %i of its telling', async (inCalls) => {
    await browser.pass(minutes(2));
    browser.faults.death = { inCalls, when: 'before' };
    const command: Command = { kind: 'report', completionId: 'one', answer: sore };
    if ((await browser.send(command, 'telling')) === null) {
      await browser.restart({ keepsAlarm: true });
      await browser.send(command, 'telling');
    }
    expect(kept()?.report).toMatchObject(sore);
    expect(browser.journal.size).toBe(1);
  });

  it('sets the movement aside that calls for stopping, until it is brought back', async () => {
    await say(sharp);
    expect(settings().profile.without).toEqual(['seatedMarch']);
    await browser.send({ kind: 'change-settings', changes: { 'profile.without': [] } });
    expect(settings().profile.without).toEqual([]);
  });

  it('sets nothing aside for what a movement may leave behind', async () => {
    await browser.pass(minutes(2));
    await say({ score: 5, exerciseId: 'seatedMarch' });
    expect(settings().profile.without).toEqual([]);
  });

  it('is asked about on the day after when it was above 2, and only then', async () => {
    await browser.pass(minutes(2));
    await say({ score: 2 });
    expect(state().followUp).toBeNull();
    await browser.send(begin('seated', 1), 'two');
    await browser.pass(minutes(2));
    await browser.send({ kind: 'report', completionId: 'two', answer: { score: 3 } });
    expect(state().followUp?.id).toBe('two');
  });

  it('goes with the same record on the day after, and leaves the tally of the day alone', async () => {
    await browser.pass(minutes(2));
    await say(sore);
    await browser.pass(minutes(24 * 60));
    await browser.send(begin('seated', 1), 'next day');
    await browser.pass(minutes(2));
    const before = today();
    await browser.send({ kind: 'report-morning', completionId: 'one', score: 5 });
    expect(kept()).toMatchObject({ report: sore, morning: { score: 5, at: browser.clock.now() } });
    expect(state().followUp).toBeNull();
    expect(before).toMatchObject({ day: '2026-11-24', completions: 1 });
    expect(today()).toEqual(before);
  });

  it('is asked about no more when nobody wants to say', async () => {
    await browser.pass(minutes(2));
    await say(sore);
    await browser.pass(minutes(24 * 60));
    await browser.send({ kind: 'report-morning', completionId: 'one', score: null });
    expect(state().followUp).toBeNull();
    expect(kept()?.morning).toBeUndefined();
  });

  it('is asked about after a weekend, and not after a holiday', async () => {
    await browser.pass(minutes(2));
    await say(sore);
    await browser.pass(minutes(3 * 24 * 60));
    expect(state().followUp?.id).toBe('one');
    await browser.pass(minutes(2 * 24 * 60));
    await browser.send({ kind: 'check-in' });
    expect(state().followUp).toBeNull();
  });
});

describe('a plan of one’s own', () => {
  const plan = { name: 'mine', from: '2026-11-23', items: [], exercises: [] };

  it('is kept for the pages, as it is, and given up again', async () => {
    const browser = new SimulatedBrowser(new SimulatedClock(at('2026-11-23T09:00', zone), zone), {});
    await browser.start();
    expect((await browser.send({ kind: 'change-plan', plan }))?.kind).toBe('done');
    expect(browser.stored.get('plan')).toEqual({ v: 1, data: plan });
    await browser.send({ kind: 'change-plan', plan: null });
    expect(browser.stored.get('plan')).toEqual({ v: 1, data: null });
  });

  it('stays as it was when storage does not take another', async () => {
    const browser = new SimulatedBrowser(new SimulatedClock(at('2026-11-23T09:00', zone), zone), {});
    await browser.start();
    browser.faults.refusedWrites = 1;
    expect((await browser.send({ kind: 'change-plan', plan }))?.kind).toBe('not-saved');
    expect(browser.stored.has('plan')).toBe(false);
  });
});
