// What is taken from a copy is taken whole, whatever becomes of the background over it.
import { describe, expect, it } from 'vitest';
import type { Command, EngineState, Envelope } from '../../src/engine/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { aCompletion, aQuestion } from '../journal/completions.ts';
import { SimulatedBrowser } from '../simulation/browser.ts';
import { at, minutes, SimulatedClock } from '../simulation/clock.ts';
import { begin } from '../simulation/player.ts';

const zone = 'Europe/London';
const settings = { ...defaultSettings, windowMin: 0, limitMin: 30 };
const plan = { name: 'after long days', items: [] };
const days = ['2026-09-01', '2026-10-15', '2026-11-22', '2026-11-23'];
const completions = days.map((day) => {
  const endedAt = at(`${day}T09:00`, zone);
  return aCompletion({ id: day, day, startedAt: endedAt - 120_000, endedAt });
});
const prompts = [aQuestion(), aQuestion({ id: 'other' })];
const busyFrom = (from: string, to: string) => [
  {
    name: 'work.ics',
    stretches: [{ startAt: at(`2026-11-23T${from}`, zone), endAt: at(`2026-11-23T${to}`, zone) }],
  },
];
const calendars = busyFrom('18:00', '19:00');
const copy = {
  kind: 'take-copy',
  settings,
  plan,
  calendars,
  completions,
  prompts,
} as const satisfies Command;

function aBrowser(): SimulatedBrowser {
  return new SimulatedBrowser(new SimulatedClock(at('2026-11-23T10:00', zone), zone), { windowMin: 0 });
}

const dataOf = (browser: SimulatedBrowser, name: string): unknown =>
  (browser.stored.get(name) as Envelope | undefined)?.data;
const stateIn = (browser: SimulatedBrowser) => dataOf(browser, 'engine') as EngineState;
const limitIn = (browser: SimulatedBrowser) => (dataOf(browser, 'settings') as typeof settings).limitMin;

/** What of the copy is there: its settings, its plan, its sessions. */
const taken = (browser: SimulatedBrowser) => ({
  settings: limitIn(browser) === 30,
  plan: dataOf(browser, 'plan') !== undefined,
  calendars: dataOf(browser, 'busy') !== undefined,
  sessions: browser.journal.size,
  questions: browser.records.size,
});
const nothing = { settings: false, plan: false, calendars: false, sessions: 0, questions: 0 };
const everything = {
  settings: true,
  plan: true,
  calendars: true,
  sessions: days.length,
  questions: prompts.length,
};

describe('a copy', () => {
  it('is taken: settings, plan, sessions, and the sums of today', async () => {
    const browser = aBrowser();
    await browser.start();
    const reply = await browser.send(copy);
    expect(reply).toMatchObject({ kind: 'done', snapshot: { settings, state: { importing: null } } });
    expect(taken(browser)).toEqual(everything);
    expect(dataOf(browser, 'plan')).toEqual(plan);
    expect(dataOf(browser, 'today')).toMatchObject({ day: '2026-11-23', completions: 1 });
    expect(browser.staged).toBeNull();
  });

  it('brings its calendars, in whose busy times nothing is asked', async () => {
    const browser = aBrowser();
    await browser.start();
    await browser.send({ kind: 'take-busy', calendar: { name: 'club.ics', stretches: [] } });
    const busy = busyFrom('10:20', '11:00');
    await browser.send({ ...copy, calendars: busy }, 'once');
    expect(dataOf(browser, 'busy')).toEqual(busy);
    await browser.pass(minutes(59));
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(1));
    expect(browser.standing).toHaveLength(1);
    await browser.send({ kind: 'drop-busy', name: 'work.ics' });
    await browser.send({ ...copy, calendars: busy }, 'once');
    expect(dataOf(browser, 'busy')).toEqual([]);
  });

  it('that is taken twice is as one taken once', async () => {
    const browser = aBrowser();
    await browser.start();
    await browser.send(copy);
    const [journal, today] = [structuredClone(browser.journal), browser.stored.get('today')];
    await browser.send(copy);
    expect(browser.journal).toEqual(journal);
    expect(browser.stored.get('today')).toEqual(today);
  });

  it('of which only sessions are taken leaves the settings, the plan and the calendars', async () => {
    const browser = aBrowser();
    await browser.start();
    await browser.send({ kind: 'change-plan', plan: { name: 'mine' } });
    await browser.send({ kind: 'take-busy', calendar: calendars[0]! });
    await browser.send({ kind: 'take-copy', settings: null, completions, prompts: [] });
    expect(dataOf(browser, 'busy')).toEqual(calendars);
    expect(limitIn(browser)).toBe(defaultSettings.limitMin);
    expect(dataOf(browser, 'plan')).toEqual({ name: 'mine' });
    expect(browser.journal.size).toBe(days.length);
  });

  it('can bring Limber’s own plan back', async () => {
    const browser = aBrowser();
    await browser.start();
    await browser.send({ kind: 'change-plan', plan });
    await browser.send({ kind: 'take-copy', settings: null, plan: null, completions: [], prompts: [] });
    expect(dataOf(browser, 'plan')).toBeNull();
  });

  it('brings settings that are obeyed at once', async () => {
    const browser = aBrowser();
    await browser.start();
    await browser.pass(minutes(31));
    expect(browser.standing).toHaveLength(0);
    await browser.send(copy);
    expect(browser.standing).toHaveLength(1);
  });

  it('does not disturb a session, whose record is kept beside it', async () => {
    const browser = aBrowser();
    await browser.start();
    await browser.send(begin('seated', 1), 'mine');
    await browser.send(copy);
    expect(stateIn(browser).session).toMatchObject({ id: 'mine' });
    await browser.pass(minutes(3));
    expect([...browser.journal.keys()].sort()).toEqual([...days, 'mine'].sort());
    expect(dataOf(browser, 'today')).toMatchObject({ completions: 2 });
  });
});

/** Each call that the background makes for a copy, and one more, at which nothing dies any more. */
const calls = Array.from({ length: 32 }, (_, index) => index + 1);

describe.each(['before', 'after'] as const)('a background that dies %s a call', (when) => {
  it.each(calls)(
    '(call %i) has taken all of the copy or nothing, once it has started again',
    async (inCalls) => {
      const browser = aBrowser();
      await browser.start();
      browser.faults.death = { inCalls, when };
      await browser.send(copy);
      browser.faults.death = null;
      browser.kill();
      await browser.start();
      expect([nothing, everything]).toContainEqual(taken(browser));
      expect(stateIn(browser).importing).toBeNull();
    },
  );

  it.each(calls)('(call %i) has taken all of it when the page asks again, as pages do', async (inCalls) => {
    const browser = aBrowser();
    await browser.start();
    browser.faults.death = { inCalls, when };
    if ((await browser.send(copy, 'a copy')) === null) await browser.send(copy, 'a copy');
    expect(taken(browser)).toEqual(everything);
    expect(dataOf(browser, 'today')).toMatchObject({ day: '2026-11-23', completions: 1 });
    expect(browser.staged).toBeNull();
  });
});

it('the calls that are tried are all that there are', async () => {
  const browser = aBrowser();
  await browser.start();
  const death = { inCalls: 1_000, when: 'before' } as const;
  browser.faults.death = { ...death };
  await browser.send(copy);
  const made = death.inCalls - browser.faults.death.inCalls;
  expect(made).toBeGreaterThan(6);
  expect(made).toBeLessThan(calls.length);
});

describe('storage that refuses', () => {
  it.each([
    { what: 'what belongs in the journal', refuses: 'refusesJournal' },
    { what: 'the settings and the plan', refuses: 'refusesStorage' },
  ] as const)('$what leaves everything as it was, and says so', async ({ refuses }) => {
    const browser = aBrowser();
    await browser.start();
    browser[refuses] = true;
    expect(await browser.send(copy)).toMatchObject({ kind: 'not-saved' });
    browser[refuses] = false;
    expect(taken(browser)).toEqual(nothing);
    browser.kill();
    await browser.start();
    await browser.pass(minutes(20));
    expect(taken(browser)).toEqual(nothing);
  });

  it('the journal’s part has taken the rest, and tries again by itself', async () => {
    const browser = aBrowser();
    await browser.start();
    const stage = browser.send(copy);
    browser.refusesImport = true;
    expect(await stage).toMatchObject({ kind: 'done' });
    expect(taken(browser)).toEqual({ ...everything, sessions: 0, questions: 0 });
    expect(stateIn(browser).importing?.refusedAt).not.toBeNull();
    browser.kill();
    browser.refusesImport = false;
    await browser.pass(minutes(16));
    expect(taken(browser)).toEqual(everything);
    expect(stateIn(browser).importing).toBeNull();
  });

  it('the journal’s part loses nothing of it over another copy', async () => {
    const browser = aBrowser();
    await browser.start();
    browser.refusesImport = true;
    await browser.send(copy);
    const other = aCompletion({ id: 'other' });
    const second: Command = { kind: 'take-copy', settings: null, completions: [other], prompts: [] };
    expect(await browser.send(second)).toMatchObject({ kind: 'not-saved' });
    browser.refusesImport = false;
    expect(await browser.send(second)).toMatchObject({ kind: 'done' });
    expect([...browser.journal.keys()].sort()).toEqual([...days, 'other'].sort());
  });
});
