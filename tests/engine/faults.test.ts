import { describe, expect, it } from 'vitest';
import type { EngineState, Envelope } from '../../src/engine/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { SimulatedBrowser } from '../simulation/browser.ts';
import { at, minutes, SimulatedClock } from '../simulation/clock.ts';
import { begin } from '../simulation/player.ts';

const zone = 'America/New_York';

function aBrowser(local = '2026-11-23T10:00'): SimulatedBrowser {
  return new SimulatedBrowser(new SimulatedClock(at(local, zone), zone), { windowMin: 0 });
}

function stateIn(browser: SimulatedBrowser): EngineState {
  return (browser.stored.get('engine') as Envelope).data as EngineState;
}

describe('stored values that cannot be used', () => {
  it.each([
    { what: 'damaged', raw: { v: 1, data: 'lots' }, why: 'damaged' },
    { what: 'no envelope', raw: 'nonsense', why: 'damaged' },
    { what: 'newer', raw: { v: 99, data: {} }, why: 'newer' },
  ])('are set aside when $what, and named once', async ({ raw, why }) => {
    const browser = aBrowser();
    for (const name of ['engine', 'settings', 'today']) browser.stored.set(name, raw);
    await browser.start();
    for (const name of ['engine', 'settings', 'today']) {
      expect(browser.stored.get(`aside/${name}`)).toEqual(raw);
    }
    const named = ['engine', 'settings', 'today'].map((name) => ({ kind: 'set-aside', name, why }));
    expect(stateIn(browser).notices).toEqual(named);
    browser.kill();
    await browser.start();
    expect(stateIn(browser).notices).toEqual(named);
    await browser.send({ kind: 'close-notices' });
    browser.kill();
    await browser.start();
    expect(stateIn(browser).notices).toEqual([]);
  });

  it('are replaced by what holds by default, and Limber goes on', async () => {
    const browser = aBrowser();
    browser.stored.set('settings', { v: 1, data: { limitMin: -3 } });
    await browser.start();
    expect((browser.stored.get('settings') as Envelope).data).toEqual(defaultSettings);
    await browser.pass(minutes(56));
    expect(browser.standing).toHaveLength(1);
  });

  it('stay where they are when there is no room to set them aside', async () => {
    const browser = aBrowser();
    const raw = { v: 99, data: 'from the future' };
    browser.stored.set('settings', raw);
    browser.faults.refusedWrites = 1;
    await browser.start();
    expect(browser.stored.get('settings')).toEqual(raw);
  });

  it('let the day be counted again from the journal', async () => {
    const browser = aBrowser();
    await browser.start();
    await browser.send(begin('seated', 1), 'one');
    await browser.pass(minutes(3));
    const today = browser.stored.get('today');
    browser.stored.set('today', 'nonsense');
    browser.kill();
    await browser.start();
    expect(browser.stored.get('today')).toEqual(today);
  });
});

describe('storage that cannot be read', () => {
  it('is never written over, and is read at the next wake-up', async () => {
    const browser = aBrowser();
    await browser.start();
    await browser.pass(minutes(30));
    const before = stateIn(browser);
    browser.kill();
    browser.faults.unreadable = 4;
    await browser.become('active');
    expect(stateIn(browser)).toEqual(before);
    await browser.pass(minutes(16));
    expect(browser.standing).toHaveLength(1);
  });
});

describe('storage that refuses a write', () => {
  it('lets the session run on, says so, and is tried again by the next write', async () => {
    const browser = aBrowser();
    await browser.start();
    browser.faults.refusedWrites = 1;
    const started = await browser.send(begin('seated', 1), 'one');
    expect(started?.snapshot).toMatchObject({ isUnsaved: true, state: { session: { id: 'one' } } });
    const paused = await browser.send({ kind: 'pause-session' });
    expect(paused?.snapshot).toMatchObject({ isUnsaved: false, state: { session: { id: 'one' } } });
  });

  it('does not lose a completion: it waits, is tried again when asked, and is kept once', async () => {
    const browser = aBrowser();
    await browser.start();
    await browser.send(begin('standing', 1), 'one');
    await browser.pass(minutes(0.5));
    // The state can still be saved; the journal's database is full.
    browser.refusesJournal = true;
    await browser.send({ kind: 'end-session' });
    await browser.pass(minutes(0.5));
    expect(browser.journal.size).toBe(0);
    expect(stateIn(browser).outbox).toMatchObject([{ completion: { id: 'one' } }]);
    expect(stateIn(browser).outbox[0]?.refusedAt).not.toBeNull();
    browser.refusesJournal = false;
    await browser.send({ kind: 'keep-again' });
    expect([...browser.journal.keys()]).toEqual(['one']);
    expect(stateIn(browser).outbox).toEqual([]);
  });

  it('tries a refused completion again by itself', async () => {
    const browser = aBrowser();
    await browser.start();
    await browser.send(begin('standing', 1), 'one');
    await browser.pass(minutes(0.5));
    browser.refusesJournal = true;
    await browser.send({ kind: 'end-session' });
    browser.refusesJournal = false;
    await browser.pass(minutes(21));
    expect([...browser.journal.keys()]).toEqual(['one']);
  });

  it('keeps the settings as they were, and says so', async () => {
    const browser = aBrowser();
    await browser.start();
    browser.faults.refusedWrites = 1;
    const reply = await browser.send({ kind: 'change-settings', changes: { limitMin: 30 } });
    expect(reply).toMatchObject({ kind: 'not-saved', snapshot: { settings: { limitMin: 45 } } });
  });
});

describe('changed settings', () => {
  it('are obeyed at once, for what was sat already too', async () => {
    const browser = aBrowser();
    await browser.start();
    await browser.pass(minutes(31));
    await browser.send({ kind: 'change-settings', changes: { windowMin: 0, limitMin: 30 } });
    expect(browser.standing).toHaveLength(1);
    await browser.send({ kind: 'change-settings', changes: { windowMin: 0, limitMin: 60 } });
    expect(browser.standing).toHaveLength(0);
    expect(browser.badge).toBe('none');
  });

  it.each([
    ['a shorter limit', { limitMin: 30 }],
    ['a shorter window', { windowMin: 1 }],
  ])('end a wait for a good moment at once: %s', async (_, change) => {
    const clock = new SimulatedClock(at('2026-11-23T10:00', zone), zone);
    const browser = new SimulatedBrowser(clock, { windowMin: 10 });
    await browser.start();
    await browser.pass(minutes(46.5));
    expect(browser.standing).toHaveLength(0);
    await browser.send({ kind: 'change-settings', changes: change });
    expect(browser.standing).toHaveLength(1);
  });

  it('wake the background when a shorter wait is over', async () => {
    const clock = new SimulatedClock(at('2026-11-23T10:00', zone), zone);
    const browser = new SimulatedBrowser(clock, { windowMin: 10 });
    await browser.start();
    await browser.pass(minutes(46));
    await browser.send({ kind: 'change-settings', changes: { windowMin: 3 } });
    expect(browser.standing).toHaveLength(0);
    await browser.pass(minutes(2));
    expect(browser.standing).toHaveLength(1);
  });
});

describe('a break that somebody tells of themselves', () => {
  it('is one break, told by two presses or in two popups', async () => {
    const browser = aBrowser();
    await browser.start();
    await browser.pass(minutes(46));
    await Promise.all([browser.send({ kind: 'move-already' }), browser.send({ kind: 'move-already' })]);
    expect(stateIn(browser).rhythm.taken).toBe(1);
  });
});

describe('a question that one popup answers with a session', () => {
  it.each([
    { kind: 'skip-break', reason: null },
    { kind: 'snooze', minutes: 5 },
    { kind: 'move-already' },
  ] as const)('is not answered by another once more: $kind', async (other) => {
    const browser = aBrowser();
    await browser.start();
    await browser.pass(minutes(46));
    const before = stateIn(browser).rhythm;
    await Promise.all([browser.send(begin('seated', 1), 'one'), browser.send(other)]);
    expect(stateIn(browser)).toMatchObject({
      session: { id: 'one' },
      rhythm: before,
      breaks: { kind: 'due' },
    });
    await browser.pass(minutes(3));
    expect(stateIn(browser).rhythm).toMatchObject({ taken: 1, declined: 0 });
  });
});

describe('notifications that are blocked', () => {
  it('leave the badge and what the popup needs to say why', async () => {
    const browser = aBrowser();
    browser.refusing.add('notification');
    await browser.start();
    await browser.pass(minutes(46));
    expect(browser.badge).toBe('due');
    expect(stateIn(browser).breaks).toMatchObject({ kind: 'due', prompt: { kind: 'blocked' } });
  });
});

describe('a session whose background dies', () => {
  it.each(Array.from({ length: 24 }, (_, index) => index + 1))(
    'at call %i after its start is one completion, whole',
    async (inCalls) => {
      const browser = aBrowser();
      await browser.start();
      browser.faults.death = { inCalls, when: inCalls % 2 === 0 ? 'before' : 'after' };
      await browser.send(begin('seated', 1), 'one');
      await browser.send(begin('seated', 1), 'one');
      await browser.pass(minutes(2));
      await browser.start();
      await browser.pass(minutes(2));
      expect([...browser.journal.values()]).toMatchObject([{ id: 'one', outcome: 'finished' }]);
    },
  );
});

describe('a look around that tells nothing', () => {
  describe.each(['failedLooks', 'hangingLooks'] as const)('(%s)', (fault) => {
    it('costs neither the question that was due, nor the alarm after it', async () => {
      const browser = aBrowser();
      await browser.start();
      browser.faults[fault] = 9;
      await browser.pass(minutes(46));
      expect(browser.standing).toHaveLength(1);
      expect(browser.alarmAt).toBeGreaterThan(browser.clock.now());
    });

    it('costs no word of the browser that somebody came or went', async () => {
      const browser = aBrowser();
      await browser.start();
      await browser.pass(minutes(20));
      browser.faults[fault] = 99;
      await browser.become('locked');
      expect(stateIn(browser).presence.kind).toBe('locked');
      await browser.pass(minutes(240));
      expect(browser.prompts).toHaveLength(0);
      await browser.become('active');
      await browser.pass(minutes(46));
      expect(browser.standing).toHaveLength(1);
    });

    it('leaves a hold in place that was seen before', async () => {
      const browser = aBrowser();
      await browser.start();
      browser.holds.add('full-screen');
      await browser.become('active');
      browser.faults[fault] = 99;
      await browser.pass(minutes(60));
      expect(browser.prompts).toHaveLength(0);
      browser.faults[fault] = 0;
      await browser.hold('full-screen', false);
      expect(browser.standing).toHaveLength(1);
    });

    it('has somebody asked whom no look has ever seen', async () => {
      const browser = aBrowser();
      browser.faults[fault] = 99;
      await browser.start();
      await browser.pass(minutes(46));
      expect(browser.standing).toHaveLength(1);
    });
  });
});

describe('a browser that fails at one thing', () => {
  it('still does the others', async () => {
    const browser = aBrowser();
    browser.failsAtBadge = true;
    await browser.start();
    await browser.pass(minutes(46));
    expect(browser.standing).toHaveLength(1);
    expect(browser.troubles.length).toBeGreaterThan(0);
  });
});
