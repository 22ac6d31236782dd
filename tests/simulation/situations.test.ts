// Bad situations that no other test answers. tests/SITUATIONS.md lists them all, with the test that answers each.
import { describe, expect, it } from 'vitest';
import { why } from '../../src/engine/index.ts';
import type { EngineState, Envelope } from '../../src/engine/index.ts';
import { defaultSchedule, weekdays } from '../../src/schedule/index.ts';
import type { Schedule, Span } from '../../src/schedule/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { satMsAt } from '../../src/sitting/index.ts';
import { SimulatedBrowser } from './browser.ts';
import { at, minutes, SimulatedClock } from './clock.ts';
import { begin } from './player.ts';

const berlin = 'Europe/Berlin';
const newYork = 'America/New_York';
const days = (n: number): number => minutes(n * 24 * 60);

/** A running browser of somebody who is asked as soon as a break is due: on a Monday at 10:00, if nothing is said. */
async function aBrowser({
  local = '2026-11-23T10:00',
  zone = berlin,
  chosen = {},
}: {
  local?: string;
  zone?: string;
  chosen?: Partial<Settings>;
} = {}): Promise<SimulatedBrowser> {
  const clock = new SimulatedClock(at(local, zone), zone);
  const browser = new SimulatedBrowser(clock, { windowMin: 0, ...chosen });
  await browser.start();
  return browser;
}

/** The same hours on each day of the week. */
function daily(span: Span): Schedule {
  const week = Object.fromEntries(weekdays.map((day) => [day, [span]])) as unknown as Schedule['week'];
  return { ...defaultSchedule, week };
}

const aroundTheClock = daily({ fromMin: 0, toMin: 24 * 60 });
const everyNight = daily({ fromMin: 22 * 60, toMin: 30 * 60 });

function stateIn(browser: SimulatedBrowser): EngineState {
  return (browser.stored.get('engine') as Envelope).data as EngineState;
}

/** Minutes at the desk, as a page would be told now. */
async function satMin(browser: SimulatedBrowser): Promise<number> {
  const reply = await browser.send({ kind: 'check-in' });
  return satMsAt(reply!.snapshot.state.sitting, browser.clock.now()) / minutes(1);
}

/** The lid is shut: time passes, and a missed alarm rings at the end of it. */
async function sleep(browser: SimulatedBrowser, ms: number): Promise<void> {
  browser.clock.pass(ms);
  await browser.pass(0);
}

describe('a machine that sleeps for a moment', () => {
  it('does not reset the clock, nor add to it what did not happen', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(30));
    await sleep(browser, minutes(1));
    expect(await satMin(browser)).toBe(31);
    await browser.pass(minutes(13.5));
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(1));
    expect(browser.prompts).toHaveLength(1);
  });

  it('over the instant of the question is asked it late, once', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(44.5));
    await sleep(browser, minutes(1.5));
    expect(browser.prompts).toHaveLength(1);
  });
});

describe('a machine that sleeps for a week', () => {
  it.each([berlin, newYork, 'Asia/Kathmandu'])('in %s starts from zero, and asks once', async (zone) => {
    const browser = await aBrowser({ zone });
    await browser.pass(minutes(40));
    await sleep(browser, days(7));
    expect(browser.prompts).toHaveLength(0);
    expect(await satMin(browser)).toBe(0);
    await browser.pass(minutes(44));
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(2));
    expect(browser.prompts).toHaveLength(1);
  });
});

describe('work hours that are entered', () => {
  it('overnight by waking up are entered afresh, in the part before midnight and the part after it', async () => {
    for (const wokenAt of ['2026-11-23T23:30', '2026-11-24T03:30']) {
      const browser = await aBrowser({ local: '2026-11-23T20:00', chosen: { schedule: everyNight } });
      await sleep(browser, at(wokenAt, berlin) - browser.clock.now());
      expect(browser.prompts).toHaveLength(0);
      await browser.pass(minutes(44));
      expect(browser.prompts).toHaveLength(0);
      await browser.pass(minutes(2));
      expect(browser.prompts).toHaveLength(1);
    }
  });

  it('by somebody who has sat for hours before them are entered afresh', async () => {
    const browser = await aBrowser({ local: '2026-11-23T05:00' });
    await browser.pass(minutes(4 * 60 + 44));
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(2));
    expect(browser.prompts).toHaveLength(1);
  });
});

describe('a night in which the clocks change', () => {
  it.each([
    { what: 'an hour shorter', zone: berlin, evening: '2026-03-28', morning: '2026-03-29', lasts: 7 },
    { what: 'an hour longer', zone: berlin, evening: '2026-10-24', morning: '2026-10-25', lasts: 9 },
    { what: 'an hour shorter', zone: newYork, evening: '2026-03-07', morning: '2026-03-08', lasts: 7 },
    { what: 'an hour longer', zone: newYork, evening: '2026-10-31', morning: '2026-11-01', lasts: 9 },
    {
      what: 'half an hour longer',
      zone: 'Australia/Lord_Howe',
      evening: '2026-04-04',
      morning: '2026-04-05',
      lasts: 8.5,
    },
  ])(
    'and that is $what in $zone has breaks as far apart as any, and ends when it says',
    async ({ zone, evening, morning, lasts }) => {
      const browser = await aBrowser({ local: `${evening}T22:00`, zone, chosen: { schedule: everyNight } });
      const startAt = browser.clock.now();
      const endAt = at(`${morning}T06:00`, zone);
      expect(endAt - startAt).toBe(minutes(lasts * 60));
      let movedAt = startAt;
      while (movedAt + minutes(45) < endAt) {
        await browser.pass(minutes(45));
        expect(browser.prompts.at(-1)?.at).toBe(movedAt + minutes(45));
        await browser.send({ kind: 'move-already' });
        movedAt = browser.clock.now();
      }
      const { snapshot } = (await browser.send({ kind: 'check-in' }))!;
      expect(why(snapshot, endAt - 1, zone).kind).toBe('counting');
      expect(why(snapshot, endAt, zone).kind).toBe('off-work');
      await browser.pass(endAt - browser.clock.now() + minutes(180));
      expect(browser.prompts).toHaveLength(Math.ceil((lasts * 60) / 45) - 1);
    },
  );
});

describe('a flight to another zone', () => {
  const far = ['America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'];

  it.each(far)('to %s changes no length of time', async (zone) => {
    const browser = await aBrowser({ chosen: { schedule: aroundTheClock } });
    const settings = structuredClone(browser.stored.get('settings'));
    await browser.pass(minutes(20));
    browser.clock.travelTo(zone);
    await browser.pass(minutes(24));
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(1.5));
    expect(browser.prompts).toHaveLength(1);
    await browser.send({ kind: 'snooze', minutes: 5 });
    browser.clock.travelTo(berlin);
    await browser.pass(minutes(4.9));
    expect(browser.standing).toHaveLength(0);
    await browser.pass(minutes(0.2));
    expect(browser.standing).toHaveLength(1);
    expect(browser.stored.get('settings')).toEqual(settings);
  });

  it.each(far)('to %s neither lengthens nor ends a pause or a session', async (zone) => {
    const browser = await aBrowser({ chosen: { schedule: aroundTheClock } });
    await browser.send({ kind: 'pause', until: { kind: 'minutes', minutes: 60 } });
    const { pause } = stateIn(browser);
    browser.clock.travelTo(zone);
    await browser.pass(minutes(59));
    expect(stateIn(browser).pause).toEqual(pause);
    await browser.pass(minutes(2));
    expect(stateIn(browser).pause).toBeNull();
    await browser.send(begin('seated', 1), 'one');
    browser.clock.travelTo(berlin);
    await browser.pass(minutes(2));
    expect([...browser.journal.values()]).toMatchObject([{ id: 'one', outcome: 'finished' }]);
  });
});

describe('the alarm', () => {
  it('is left alone by a wake-up when it is right', async () => {
    const browser = await aBrowser();
    // A browser may round. One that was set anew would ring at the exact instant again.
    const roundedAt = browser.alarmAt! + 500;
    browser.alarmAt = roundedAt;
    for (let time = 0; time < 5; time += 1) {
      await browser.pass(minutes(2));
      browser.kill();
      await browser.start();
      await browser.become('active');
      await browser.send({ kind: 'check-in' });
      expect(browser.alarmAt).toBe(roundedAt);
    }
  });

  it.each([true, false])('is there after a restart, kept by the browser or not (%s)', async (keepsAlarm) => {
    const browser = await aBrowser();
    await browser.pass(minutes(20));
    await browser.restart({ keepsAlarm });
    expect(browser.alarmAt).toBeGreaterThan(browser.clock.now());
    await browser.pass(minutes(24));
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(1.5));
    expect(browser.prompts).toHaveLength(1);
  });

  it('whose instant is over and that never rang is made up for at the next wake-up', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(44));
    browser.kill();
    // Still listed, for an instant that goes by without a ring.
    browser.clock.pass(minutes(2));
    expect(browser.alarmAt).toBeLessThan(browser.clock.now());
    await browser.become('active');
    expect(browser.standing).toHaveLength(1);
    expect(browser.alarmAt).toBeGreaterThan(browser.clock.now());
  });
});

describe('a store that was written by half', () => {
  it.each([0.1, 0.5, 0.9])('keeps what is whole and goes on when %d of the state is there', async (share) => {
    const browser = await aBrowser({ chosen: { limitMin: 30 } });
    await browser.pass(minutes(10));
    const whole = Object.entries(stateIn(browser));
    const half = { v: 1, data: Object.fromEntries(whole.slice(0, Math.floor(whole.length * share))) };
    browser.kill();
    browser.stored.set('engine', half);
    await browser.start();
    expect(browser.stored.get('aside/engine')).toEqual(half);
    expect(browser.stored.get('settings')).toMatchObject({ data: { limitMin: 30 } });
    expect(stateIn(browser).notices).toMatchObject([{ kind: 'set-aside', name: 'engine', why: 'damaged' }]);
    await browser.pass(minutes(31));
    expect(browser.standing).toHaveLength(1);
  });
});

describe('several pages at once', () => {
  it('lose nothing of what each of them changes', async () => {
    const browser = await aBrowser();
    const settings = { ...defaultSettings, windowMin: 0, limitMin: 30 };
    await Promise.all([
      browser.send({ kind: 'change-settings', settings }),
      browser.send(begin('seated', 1), 'one'),
      browser.send({ kind: 'pause', until: { kind: 'minutes', minutes: 60 } }),
      browser.become('active'),
    ]);
    expect(stateIn(browser)).toMatchObject({ session: { id: 'one' }, pause: {} });
    expect(stateIn(browser).pause).not.toBeNull();
    expect(browser.stored.get('settings')).toMatchObject({ data: { limitMin: 30 } });
  });

  it('that each begin a session show the same one, and it is kept once', async () => {
    const browser = await aBrowser();
    const [one, two] = await Promise.all([
      browser.send(begin('seated', 1), 'one'),
      browser.send(begin('standing', 3), 'two'),
    ]);
    expect(one?.snapshot.state.session).toEqual(two?.snapshot.state.session);
    await browser.pass(minutes(5));
    expect([...browser.journal.keys()]).toEqual(['one']);
  });
});

describe('an alarm and an event at the same instant', () => {
  it('ask once', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(44.9));
    browser.clock.pass(minutes(0.1));
    await Promise.all([browser.ring(), browser.become('active'), browser.ring(), browser.start()]);
    await browser.notice({ kind: 'moment-came' });
    expect(browser.prompts).toHaveLength(1);
  });

  it('end a session once', async () => {
    const browser = await aBrowser();
    await browser.send(begin('seated', 1), 'one');
    browser.clock.pass(browser.alarmAt! - browser.clock.now());
    await Promise.all([
      browser.ring(),
      browser.send({ kind: 'end-session' }),
      browser.send({ kind: 'end-session' }),
      browser.ring(),
    ]);
    expect([...browser.journal.values()]).toMatchObject([{ id: 'one', outcome: 'finished' }]);
    expect(browser.stored.get('today')).toMatchObject({ data: { completions: 1 } });
  });

  it('answer a question once, though its buttons, its body and the popup are all pressed', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(46));
    const id = browser.standing[0]!;
    await Promise.all([
      browser.answerPrompt(id, 'start'),
      browser.answerPrompt(id, 'start'),
      browser.answerPrompt(id, 'snooze'),
      browser.closePrompt(id),
    ]);
    expect(browser.playersOpened).toBe(1);
    await browser.pass(minutes(5));
    expect(browser.journal.size).toBe(1);
  });
});

describe('an idle detection that misses an event', () => {
  it('of a lock does not have an empty desk asked', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(30));
    browser.presence = 'locked';
    await browser.pass(minutes(30));
    expect(browser.prompts).toHaveLength(0);
  });

  it('of a return has somebody asked all the same, at most a look-in later', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(20));
    await browser.become('idle');
    await browser.pass(minutes(10));
    browser.presence = 'active';
    const backAt = browser.clock.now();
    await browser.pass(minutes(30 + 45));
    expect(browser.prompts[0]!.at).toBeLessThanOrEqual(backAt + minutes(30 + 45));
  });
});

describe('a call that nobody ends for three days', () => {
  it('leaves the badge on each of them, and one question after it', async () => {
    const browser = await aBrowser();
    await browser.hold('call', true);
    for (let day = 0; day < 3; day += 1) {
      await browser.pass(minutes(4 * 60));
      expect(browser.badge).toBe('due');
      await browser.pass(days(1) - minutes(4 * 60));
    }
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(60));
    await browser.hold('call', false);
    expect(browser.prompts).toHaveLength(1);
  });
});

describe('a pause over a snooze', () => {
  it('wins, and when it ends nothing of the snooze is left', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(46));
    await browser.send({ kind: 'snooze', minutes: 5 });
    await browser.send({ kind: 'pause', until: { kind: 'minutes', minutes: 30 } });
    await browser.pass(minutes(30 + 44));
    expect(browser.prompts).toHaveLength(1);
    await browser.pass(minutes(2));
    expect(browser.prompts).toHaveLength(2);
  });

  it('that is ended by hand does not ask at once', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(46));
    await browser.send({ kind: 'snooze', minutes: 5 });
    await browser.send({ kind: 'pause', until: { kind: 'minutes', minutes: 30 } });
    await browser.pass(minutes(10));
    await browser.send({ kind: 'resume' });
    expect(browser.standing).toHaveLength(0);
    await browser.pass(minutes(44));
    expect(browser.prompts).toHaveLength(1);
  });
});

describe('settings that are edited', () => {
  it('in the middle of a session leave it as it was begun', async () => {
    const browser = await aBrowser();
    await browser.send(begin('seated', 3), 'one');
    await browser.pass(minutes(1));
    const { session } = stateIn(browser);
    const settings: Settings = {
      ...defaultSettings,
      limitMin: 20,
      setting: 'floor',
      minutes: 5,
      schedule: { ...defaultSchedule, changes: [aDayOff('2026-11-23')] },
    };
    await browser.send({ kind: 'change-settings', settings });
    expect(stateIn(browser).session).toEqual(session);
    await browser.pass(minutes(3));
    expect([...browser.journal.values()]).toMatchObject([{ id: 'one', outcome: 'finished', minutes: 3 }]);
  });

  it('do not begin the interval anew', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(40));
    for (let time = 0; time < 4; time += 1) {
      await browser.send({ kind: 'change-settings', settings: { ...defaultSettings, windowMin: 0 } });
      await browser.pass(minutes(1));
    }
    await browser.pass(minutes(1.5));
    expect(browser.prompts).toHaveLength(1);
  });
});

describe('a player that never comes up', () => {
  it('is not waited for, and the break is asked for again', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(46));
    browser.faults.lostPlayers = 1;
    await browser.answerPrompt(browser.standing[0]!, 'start');
    expect(browser.playersOpened).toBe(1);
    expect(browser.standing).toHaveLength(0);
    await browser.pass(minutes(3));
    expect(browser.standing).toHaveLength(1);
    await browser.answerPrompt(browser.standing[0]!, 'start');
    expect(stateIn(browser).session).not.toBeNull();
  });
});

describe('somebody who must leave now', () => {
  it.each([0, 0.05, 0.7, 2.5])('ends a session of 3 min after %d min, at one press', async (afterMin) => {
    const browser = await aBrowser();
    await browser.send(begin('seated', 3), 'one');
    await browser.pass(minutes(afterMin));
    await browser.send({ kind: 'end-session' });
    expect(stateIn(browser).session).toBeNull();
    expect(browser.standing).toHaveLength(0);
  });

  it('may skip or pause when there is no putting off left', async () => {
    for (const command of [
      { kind: 'skip-break', reason: null },
      { kind: 'pause', until: { kind: 'minutes', minutes: 30 } },
    ] as const) {
      const browser = await aBrowser({ chosen: { maxSnoozes: 0 } });
      await browser.pass(minutes(46));
      await browser.send({ kind: 'snooze', minutes: 5 });
      expect(browser.standing).toHaveLength(1);
      await browser.send(command);
      expect(browser.standing).toHaveLength(0);
      expect(browser.badge).toBe('none');
    }
  });
});

describe('a holiday of three weeks', () => {
  it('adds no sitting and no question when the machine is left on, and hardly wakes the background', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(40));
    await browser.become('idle');
    const rung = browser.alarmsRung;
    await browser.pass(days(21));
    expect(browser.prompts).toHaveLength(0);
    expect(browser.badge).toBe('none');
    // Two at most for each of the fifteen work days would be few; a tick a minute would be 30,000.
    expect(browser.alarmsRung - rung).toBeLessThan(100);
    await browser.become('active');
    expect(await satMin(browser)).toBe(0);
    await browser.pass(minutes(44));
    expect(browser.prompts).toHaveLength(0);
  });

  it('adds no sitting when the browser is closed over it', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(40));
    browser.kill();
    browser.clock.pass(days(21));
    await browser.restart({ keepsAlarm: false });
    expect(browser.prompts).toHaveLength(0);
    expect(await satMin(browser)).toBe(0);
    expect(browser.journal.size).toBe(0);
  });
});

describe('a browser with nobody at work', () => {
  it('is woken at most twice in a whole weekend', async () => {
    const browser = await aBrowser({ local: '2026-11-27T18:00' });
    await browser.pass(at('2026-11-30T08:59', berlin) - browser.clock.now());
    expect(browser.alarmsRung).toBeLessThanOrEqual(2);
  });
});

function aDayOff(day: string): Schedule['changes'][number] {
  return { fromDay: day, toDay: day, yearly: false, spans: [] };
}
