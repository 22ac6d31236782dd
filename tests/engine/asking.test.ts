import { describe, expect, it } from 'vitest';
import { glimpse, viewAt } from '../../src/engine/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import type { EngineState, Envelope } from '../../src/engine/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { SimulatedBrowser } from '../simulation/browser.ts';
import { at, minutes, seconds, SimulatedClock } from '../simulation/clock.ts';
import { begin } from '../simulation/player.ts';

const zone = 'America/New_York';

async function aBrowser(
  chosen: Partial<Settings> = {},
  local = '2026-11-23T09:00',
): Promise<SimulatedBrowser> {
  const browser = new SimulatedBrowser(new SimulatedClock(at(local, zone), zone), chosen);
  await browser.start();
  return browser;
}

function stateIn(browser: SimulatedBrowser): EngineState {
  return (browser.stored.get('engine') as Envelope).data as EngineState;
}

const atOnce = { windowMin: 0 };

describe('the window for a good moment', () => {
  it('asks quietly at its end, and shows nothing before', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(54.9));
    expect(browser.standing).toHaveLength(0);
    expect(browser.badge).toBe('none');
    await browser.pass(minutes(0.2));
    expect(browser.standing).toHaveLength(1);
  });

  it('asks at the first good moment', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(46));
    await browser.notice({ kind: 'moment-came' });
    expect(browser.standing).toHaveLength(1);
  });

  it('lets a moment pass right after somebody came back', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(46));
    await browser.become('idle');
    await browser.pass(minutes(2));
    await browser.become('active');
    await browser.pass(seconds(2));
    await browser.notice({ kind: 'moment-came' });
    expect(browser.standing).toHaveLength(0);
    await browser.pass(seconds(4));
    await browser.notice({ kind: 'moment-came' });
    expect(browser.standing).toHaveLength(1);
  });

  it('means nothing before the break is due', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(40));
    await browser.notice({ kind: 'moment-came' });
    await browser.pass(minutes(14));
    expect(browser.standing).toHaveLength(0);
  });
});

describe('a hold', () => {
  it.each(['full-screen', 'call'] as const)(
    'by %s keeps quiet, and the question follows at once',
    async (hold) => {
      const browser = await aBrowser(atOnce);
      await browser.pass(minutes(30));
      await browser.hold(hold, true);
      await browser.pass(minutes(40));
      expect(browser.prompts).toHaveLength(0);
      expect(browser.badge).toBe('none');
      await browser.hold(hold, false);
      expect(browser.standing).toHaveLength(1);
    },
  );

  it.each([
    { hold: 'full-screen', capMin: 45 },
    { hold: 'call', capMin: 120 },
  ] as const)('by $hold leaves the badge after $capMin min, and no prompt', async ({ hold, capMin }) => {
    const browser = await aBrowser(atOnce);
    await browser.pass(minutes(45));
    await browser.hold(hold, true);
    await browser.pass(minutes(capMin - 1));
    expect(browser.badge).toBe('none');
    await browser.pass(minutes(2));
    expect(browser.badge).toBe('due');
    expect(browser.standing).toHaveLength(0);
  });

  it('takes a question away that stands already', async () => {
    const browser = await aBrowser(atOnce);
    await browser.pass(minutes(46));
    await browser.hold('call', true);
    expect(browser.standing).toHaveLength(0);
    await browser.hold('call', false);
    expect(browser.standing).toHaveLength(1);
  });

  it('goes on while another stands', async () => {
    const browser = await aBrowser(atOnce);
    await browser.hold('call', true);
    await browser.hold('full-screen', true);
    await browser.pass(minutes(46));
    await browser.hold('call', false);
    expect(browser.standing).toHaveLength(0);
    await browser.hold('full-screen', false);
    expect(browser.standing).toHaveLength(1);
  });

  it('that ended while the background was dead is noticed at the next look', async () => {
    const browser = await aBrowser(atOnce);
    await browser.hold('call', true);
    await browser.pass(minutes(46));
    browser.kill();
    browser.holds.clear();
    await browser.start();
    expect(browser.standing).toHaveLength(1);
  });
});

describe('a break that is due and not asked for', () => {
  const quiet = (browser: SimulatedBrowser) => {
    const now = browser.clock.now();
    const view = viewAt(glimpse(Object.fromEntries(browser.stored), now, zone, defaultSettings), now, zone);
    return view.kind === 'due' ? view.quiet : `not due but ${view.kind}`;
  };

  it('waits for a good moment', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(46));
    expect(quiet(browser)).toBe('waiting');
  });

  it.each([
    ['call', 'call'],
    ['full-screen', 'fullScreen'],
  ] as const)('is held up by a %s', async (hold, reason) => {
    const browser = await aBrowser(atOnce);
    await browser.hold(hold, true);
    await browser.pass(minutes(46));
    expect(quiet(browser)).toBe(reason);
    await browser.hold(hold, false);
    expect(quiet(browser)).toBeNull();
  });

  it('rests after nobody answered, and is asked for again', async () => {
    const browser = await aBrowser(atOnce);
    await browser.pass(minutes(46));
    expect(quiet(browser)).toBeNull();
    await browser.pass(minutes(6));
    expect(quiet(browser)).toBe('resting');
  });

  it('is blocked by a browser that shows no notifications', async () => {
    const browser = await aBrowser(atOnce);
    browser.refusing.add('notification');
    await browser.pass(minutes(46));
    expect(quiet(browser)).toBe('blocked');
  });
});

describe('the words of a question', () => {
  it('are never those of the one before', async () => {
    const browser = await aBrowser(atOnce);
    await browser.pass(minutes(7 * 60));
    const { wordings } = browser;
    expect(wordings.length).toBeGreaterThan(8);
    for (const [i, wording] of wordings.entries()) expect(wording).not.toBe(wordings[i - 1]);
    expect(new Set(wordings).size).toBeGreaterThan(4);
  });

  it('are others each time when it was put off', async () => {
    const browser = await aBrowser(atOnce);
    await browser.pass(minutes(46));
    for (let time = 0; time < 3; time += 1) {
      await browser.send({ kind: 'wish-snooze' });
      await browser.pass(minutes(6));
    }
    expect(new Set(browser.wordings).size).toBe(browser.wordings.length);
  });
});

describe('a question that nobody answers', () => {
  it('is taken away, asked three times in all, and then let go until the next interval', async () => {
    const browser = await aBrowser(atOnce);
    await browser.pass(minutes(45 + 30));
    expect(browser.prompts).toHaveLength(3);
    expect(browser.standing).toHaveLength(0);
    expect(browser.badge).toBe('none');
    expect(stateIn(browser).sitting.satMs).toBe(0);
    expect(stateIn(browser).sitting).toMatchObject({ sinceAt: at('2026-11-23T09:00', zone) });
  });

  it('three breaks long makes the interval a step longer, and says so', async () => {
    const browser = await aBrowser(atOnce);
    await browser.pass(minutes(3 * (45 + 25) + 1));
    expect(stateIn(browser).rhythm.steps).toBe(1);
    expect(stateIn(browser).notices).toEqual([{ kind: 'interval-changed', limitMin: 60 }]);
    const asked = browser.prompts.length;
    await browser.pass(minutes(58));
    expect(browser.prompts).toHaveLength(asked);
    await browser.pass(minutes(2));
    expect(browser.prompts).toHaveLength(asked + 1);
  });

  it('is forgiven after two breaks are taken', async () => {
    const browser = await aBrowser(atOnce);
    for (let skips = 0; skips < 3; skips += 1) {
      await browser.pass(minutes(46));
      await browser.send({ kind: 'skip-break', reason: 'focus' });
    }
    expect(stateIn(browser).rhythm.steps).toBe(1);
    await browser.send({ kind: 'move-already' });
    await browser.send(begin('seated', 1), 'one');
    await browser.pass(minutes(2));
    expect(stateIn(browser).rhythm.steps).toBe(0);
  });
});

describe('a snooze', () => {
  it('may be had as often in a row as the settings say', async () => {
    const browser = await aBrowser({ ...atOnce, maxSnoozes: 2 });
    await browser.pass(minutes(46));
    for (let time = 0; time < 2; time += 1) {
      await browser.send({ kind: 'snooze', minutes: 5 });
      expect(browser.standing).toHaveLength(0);
      await browser.pass(minutes(5));
    }
    await browser.send({ kind: 'snooze', minutes: 5 });
    expect(browser.standing).toHaveLength(1);
  });

  it('gives way to a pause', async () => {
    const browser = await aBrowser(atOnce);
    await browser.pass(minutes(46));
    await browser.send({ kind: 'snooze', minutes: 5 });
    await browser.send({ kind: 'pause', until: { kind: 'minutes', minutes: 30 } });
    await browser.pass(minutes(29));
    expect(browser.standing).toHaveLength(0);
  });
});

describe('a pause', () => {
  it.each([30, 60, 120, 240] as const)('for %i min ends by itself and survives a restart', async (length) => {
    const browser = await aBrowser(atOnce);
    await browser.send({ kind: 'pause', until: { kind: 'minutes', minutes: length } });
    await browser.restart({ keepsAlarm: false });
    await browser.pass(minutes(length - 1));
    expect(stateIn(browser).pause).not.toBeNull();
    await browser.pass(minutes(2));
    expect(stateIn(browser).pause).toBeNull();
  });

  it('until an instant lasts until then', async () => {
    const browser = await aBrowser(atOnce);
    const untilAt = at('2026-11-23T13:00', zone);
    await browser.send({ kind: 'pause', until: { kind: 'at', at: untilAt } });
    expect(stateIn(browser).pause).toEqual({ untilAt });
  });
});

describe('what an absence means', () => {
  it.each([
    { means: 'break', promptAtMin: 45 + 50 },
    { means: 'pause', promptAtMin: 45 + 11 },
    { means: 'nothing', promptAtMin: 50 },
  ] as const)('when idleness means $means', async ({ means, promptAtMin }) => {
    const browser = await aBrowser({ ...atOnce, idleMeans: means });
    await browser.pass(minutes(40));
    await browser.become('idle');
    await browser.pass(minutes(10));
    await browser.become('active');
    await browser.pass(minutes(promptAtMin - 50 - 0.5));
    if (means !== 'nothing') expect(browser.standing).toHaveLength(0);
    await browser.pass(minutes(1));
    expect(browser.standing).toHaveLength(1);
  });

  it('never a question to an empty desk, even when idleness means nothing', async () => {
    const browser = await aBrowser({ ...atOnce, idleMeans: 'nothing' });
    await browser.pass(minutes(40));
    await browser.become('idle');
    await browser.pass(minutes(9));
    expect(browser.prompts).toHaveLength(0);
  });

  it('nothing, while somebody watches without input, up to the cap', async () => {
    const browser = await aBrowser(atOnce);
    await browser.pass(minutes(10));
    browser.isWatching = true;
    await browser.become('idle');
    await browser.pass(minutes(36));
    expect(browser.standing).toHaveLength(1);
    await browser.pass(minutes(25));
    expect(stateIn(browser).sitting).toMatchObject({ kind: 'away', satMs: minutes(9 + 60) });
  });

  it('a sleeping machine may mean nothing', async () => {
    const browser = await aBrowser({ ...atOnce, sleepMeans: 'nothing' });
    await browser.pass(minutes(30));
    browser.clock.pass(minutes(120));
    await browser.pass(0);
    expect(browser.standing).toHaveLength(1);
  });
});

describe('standing', () => {
  it('is no sitting and has a limit of its own', async () => {
    const browser = await aBrowser(atOnce);
    await browser.pass(minutes(40));
    await browser.send({ kind: 'stand' });
    await browser.pass(minutes(59));
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(2));
    expect(browser.standing).toHaveLength(1);
  });

  it('ends by sitting down, with a fresh clock', async () => {
    const browser = await aBrowser(atOnce);
    await browser.send({ kind: 'stand' });
    await browser.pass(minutes(30));
    await browser.send({ kind: 'sit' });
    await browser.pass(minutes(44));
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(2));
    expect(browser.prompts).toHaveLength(1);
  });

  it('ends by going away, and at the end of the day', async () => {
    const browser = await aBrowser(atOnce);
    await browser.send({ kind: 'stand' });
    await browser.become('locked');
    await browser.pass(minutes(1));
    await browser.become('active');
    expect(stateIn(browser).sitting.kind).toBe('at-desk');
    await browser.send({ kind: 'stand' });
    await browser.pass(minutes(60 * 9));
    await browser.become('active');
    expect(stateIn(browser).sitting.kind).toBe('at-desk');
  });
});

describe('an update of Limber', () => {
  it('waits until the session is over and what was done is read', async () => {
    const browser = await aBrowser();
    await browser.send(begin('seated', 1), 'one');
    await browser.notice({ kind: 'update-became-available' });
    expect(browser.updates).toBe(0);
    await browser.pass(minutes(2));
    expect(browser.updates).toBe(0);
    await browser.send({ kind: 'close-finished' });
    expect(browser.updates).toBe(1);
    expect(browser.journal.size).toBe(1);
    await browser.start();
    await browser.pass(minutes(30));
    expect(browser.updates).toBe(1);
  });

  it('is put in place at once when nobody is in a session', async () => {
    const browser = await aBrowser();
    await browser.notice({ kind: 'update-became-available' });
    expect(browser.updates).toBe(1);
  });
});

describe('the log of decisions', () => {
  it('names each reason once, in order, and until when', async () => {
    const browser = await aBrowser(atOnce, '2026-11-23T08:00');
    await browser.pass(minutes(60 + 46));
    await browser.send({ kind: 'snooze', minutes: 5 });
    await browser.send({ kind: 'pause', until: { kind: 'minutes', minutes: 60 } });
    const { log } = stateIn(browser);
    expect(log.map(({ kind }) => kind)).toEqual(['off-work', 'counting', 'asking', 'snoozed', 'paused']);
    expect(log[0]).toMatchObject({ untilAt: at('2026-11-23T09:00', zone) });
  });

  it('is bounded', async () => {
    const browser = await aBrowser(atOnce);
    for (let time = 0; time < 250; time += 1) {
      await browser.send({ kind: 'pause', until: { kind: 'minutes', minutes: 30 } });
      await browser.send({ kind: 'resume' });
    }
    expect(stateIn(browser).log.length).toBe(200);
  });
});
