import { describe, expect, it } from 'vitest';
import { busyLimits } from '../../src/breaks/index.ts';
import { glimpse, viewAt, wrap } from '../../src/engine/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { SimulatedBrowser } from '../simulation/browser.ts';
import { at, minutes, SimulatedClock } from '../simulation/clock.ts';
import { aBrowser, berlin, stateIn } from '../simulation/situation.ts';

const today = (time: string): number => at(`2026-11-23T${time}`, berlin);

/** A calendar with meetings on that Monday, each from one time to another. */
const calendar = (name: string, ...meetings: readonly (readonly [string, string])[]) => ({
  name,
  stretches: meetings.map(([from, to]) => ({ startAt: today(from), endAt: today(to) })),
});

/** Somebody who came at ten with these meetings ahead, and is asked at 10:45 if nothing speaks against it. */
async function withMeetings(...meetings: readonly (readonly [string, string])[]): Promise<SimulatedBrowser> {
  const browser = await aBrowser();
  await browser.send({ kind: 'take-busy', calendar: calendar('work.ics', ...meetings) });
  return browser;
}

const until = async (browser: SimulatedBrowser, time: string) =>
  browser.pass(today(time) - browser.clock.now());

const named = (browser: SimulatedBrowser): readonly string[] =>
  ((browser.stored.get('busy') as { data: readonly { name: string }[] }).data ?? []).map(({ name }) => name);

describe('a busy time in a calendar', () => {
  it('keeps a question back, which follows when it ends', async () => {
    const browser = await withMeetings(['10:30', '11:20']);
    await until(browser, '11:19');
    expect(browser.prompts).toHaveLength(0);
    expect(browser.badge).toBe('none');
    await until(browser, '11:20');
    expect(browser.standing).toHaveLength(1);
    expect(browser.prompts[0]!.at).toBe(today('11:20'));
  });

  it('takes a question away that stands when it begins, and brings it back', async () => {
    const browser = await withMeetings(['10:47', '11:00']);
    await until(browser, '10:46');
    expect(browser.standing).toHaveLength(1);
    await until(browser, '10:47');
    expect(browser.standing).toHaveLength(0);
    await until(browser, '11:00');
    expect(browser.standing).toHaveLength(1);
    expect(new Set(browser.prompts.map(({ id }) => id)).size).toBe(1);
  });

  it('means nothing to a break that is not due in it', async () => {
    const browser = await withMeetings(['10:05', '10:40']);
    await until(browser, '10:45');
    expect(browser.standing).toHaveLength(1);
  });

  it('wakes nobody while no break is due', async () => {
    const quarters = ['10:02', '10:10', '10:20', '10:30'] as const;
    const busy = await withMeetings(...quarters.map((from) => [from, `${from.slice(0, 4)}4`] as const));
    const free = await aBrowser();
    for (const browser of [busy, free]) await until(browser, '10:44');
    expect(busy.alarmsRung).toBe(free.alarmsRung);
  });

  it('costs no more than three wake-ups an hour, the badge and its end', async () => {
    const browser = await withMeetings(['10:30', '14:30']);
    await until(browser, '10:46');
    const before = browser.alarmsRung;
    await until(browser, '14:29');
    expect(browser.alarmsRung - before).toBeLessThanOrEqual(3 * 4);
    expect(browser.listens).toBe(false);
  });

  it('leaves the badge after as long as a call does', async () => {
    const browser = await withMeetings(['10:30', '14:00']);
    await until(browser, '12:44');
    expect(browser.badge).toBe('none');
    await until(browser, '12:46');
    expect(browser.badge).toBe('due');
    expect(browser.prompts).toHaveLength(0);
  });

  it('keeps quiet for four hours at most, however many follow one another', async () => {
    const browser = await withMeetings(['10:00', '12:00'], ['12:00', '15:00'], ['15:00', '17:30']);
    await until(browser, '13:59');
    expect(browser.prompts).toHaveLength(0);
    await until(browser, '14:01');
    expect(browser.standing).toHaveLength(1);
  });

  it('lets a call that goes on longer keep the question back until its own end', async () => {
    const browser = await withMeetings(['10:30', '11:00']);
    browser.holds.add('call');
    await until(browser, '11:05');
    expect(browser.prompts).toHaveLength(0);
    await browser.hold('call', false);
    expect(browser.standing).toHaveLength(1);
  });

  it('is asked about when a call ends before it does', async () => {
    const browser = await withMeetings(['10:30', '11:00']);
    browser.holds.add('call');
    await until(browser, '10:50');
    await browser.hold('call', false);
    expect(browser.prompts).toHaveLength(0);
    await until(browser, '11:00');
    expect(browser.standing).toHaveLength(1);
  });

  it('holds still when the background was stopped and starts anew', async () => {
    const browser = await withMeetings(['10:30', '11:20']);
    browser.kill();
    await until(browser, '10:50');
    browser.kill();
    await browser.become('active');
    expect(browser.prompts).toHaveLength(0);
    await until(browser, '11:20');
    expect(browser.standing).toHaveLength(1);
  });

  it('is told where the popup says why it is quiet', async () => {
    const browser = await withMeetings(['10:30', '11:20']);
    await until(browser, '10:50');
    const now = browser.clock.now();
    const stored = glimpse(Object.fromEntries(browser.stored), now, berlin, defaultSettings);
    expect(viewAt(stored, now, berlin)).toMatchObject({
      kind: 'due',
      quiet: 'busy',
      busyUntilAt: today('11:20'),
    });
    expect(stateIn(browser).log.at(-1)).toMatchObject({ kind: 'held', hold: 'busy' });
  });
});

describe('the calendars of somebody', () => {
  const take = (
    browser: SimulatedBrowser,
    name: string,
    ...meetings: readonly (readonly [string, string])[]
  ) => browser.send({ kind: 'take-busy', calendar: calendar(name, ...meetings) });

  it('hold questions up as soon as they are taken, and no longer once they are gone', async () => {
    const browser = await aBrowser();
    await until(browser, '10:46');
    expect(browser.standing).toHaveLength(1);
    await take(browser, 'work.ics', ['10:30', '12:00']);
    expect(browser.standing).toHaveLength(0);
    await browser.send({ kind: 'drop-busy', name: 'work.ics' });
    expect(browser.standing).toHaveLength(1);
    expect(named(browser)).toEqual([]);
  });

  it('take the place of what the same file said before, and stand beside others', async () => {
    const browser = await aBrowser();
    await take(browser, 'club.ics', ['11:00', '11:30']);
    await take(browser, 'work.ics', ['10:30', '12:00']);
    await take(browser, 'work.ics', ['10:40', '10:50']);
    expect(named(browser)).toEqual(['club.ics', 'work.ics']);
    await until(browser, '10:50');
    expect(browser.standing).toHaveLength(1);
    await until(browser, '11:00');
    expect(browser.standing).toHaveLength(0);
  });

  it('keep nothing that is over when they change', async () => {
    const browser = await aBrowser();
    await take(browser, 'work.ics', ['10:10', '10:20'], ['15:00', '16:00']);
    await until(browser, '10:30');
    await take(browser, 'club.ics', ['08:00', '09:00'], ['17:00', '18:00']);
    expect(browser.stored.get('busy')).toEqual(
      wrap('busy', [calendar('work.ics', ['15:00', '16:00']), calendar('club.ics', ['17:00', '18:00'])]),
    );
  });

  it('are no more than there is room for, and those there stay', async () => {
    const browser = await aBrowser();
    const names = Array.from({ length: busyLimits.calendars }, (_, n) => `${n}.ics`);
    for (const name of names) await take(browser, name, ['15:00', '16:00']);
    expect((await take(browser, 'one-more.ics', ['15:00', '16:00']))?.kind).toBe('not-saved');
    expect(named(browser)).toEqual(names);
    expect((await take(browser, '0.ics', ['16:00', '17:00']))?.kind).toBe('done');
  });

  it('are as they were when storage refuses', async () => {
    const browser = await withMeetings(['10:30', '11:20']);
    browser.faults.refusedWrites = 1;
    expect((await take(browser, 'work.ics'))?.kind).toBe('not-saved');
    await until(browser, '11:00');
    expect(browser.prompts).toHaveLength(0);
  });

  it('that cannot be read are kept aside, said once, and questions come', async () => {
    const clock = new SimulatedClock(today('10:00'), berlin);
    const chosen: Partial<Settings> = { windowMin: 0 };
    const browser = new SimulatedBrowser(clock, chosen);
    const damaged = wrap('busy', [{ name: 'work.ics', stretches: [{ startAt: 2, endAt: 1 }] }]);
    browser.stored.set('busy', damaged);
    await browser.start();
    expect(browser.stored.get('aside/busy')).toEqual(damaged);
    expect(stateIn(browser).notices).toEqual([{ kind: 'set-aside', name: 'busy', why: 'damaged' }]);
    await browser.send({ kind: 'close-notices' });
    browser.kill();
    await browser.pass(minutes(46));
    expect(browser.standing).toHaveLength(1);
    expect(stateIn(browser).notices).toEqual([]);
  });
});
