import { describe, expect, it } from 'vitest';
import { SimulatedBrowser } from './browser.ts';
import { at, minutes, SimulatedClock } from './clock.ts';

const zone = 'Europe/Berlin';

function freshInstall(local: string): SimulatedBrowser {
  return new SimulatedBrowser(new SimulatedClock(at(local, zone), zone));
}

/** A browser of somebody who wants no window for a good moment: breaks are asked for when they are due. */
function askingAtOnce(local: string): SimulatedBrowser {
  return new SimulatedBrowser(new SimulatedClock(at(local, zone), zone), { windowMin: 0 });
}

describe('a fresh install with someone always active', () => {
  it('prompts once, 45 to 56 min after Monday 09:00', async () => {
    const browser = freshInstall('2026-11-23T09:00');
    await browser.start();
    await browser.pass(minutes(56));
    expect(browser.prompts).toHaveLength(1);
    const afterMs = browser.prompts[0]!.at - at('2026-11-23T09:00', zone);
    expect(afterMs).toBeGreaterThanOrEqual(minutes(45));
    expect(browser.badge).toBe('due');
  });

  it('opens the welcome once, however often the background dies and the browser starts', async () => {
    const browser = freshInstall('2026-11-23T09:00');
    await browser.start();
    for (let start = 0; start < 3; start += 1) {
      await browser.pass(minutes(5));
      browser.kill();
      await browser.start();
    }
    expect(browser.welcomes).toBe(1);
  });

  it('opens the welcome though the background died over it', async () => {
    for (let inCalls = 1; inCalls <= 20; inCalls += 1) {
      const browser = freshInstall('2026-11-23T09:00');
      browser.faults.death = { inCalls, when: 'before' };
      await browser.start();
      await browser.start();
      // Twice when it died over noting down that it was opened.
      expect([1, 2], `death before call ${inCalls}`).toContain(browser.welcomes);
    }
  });

  it('has no welcome where Limber has been before, though its memory is damaged', async () => {
    const browser = freshInstall('2026-11-23T09:00');
    browser.stored.set('engine', { v: 1, data: 'nonsense' });
    await browser.start();
    expect(browser.welcomes).toBe(0);
  });

  it('prompts exactly once when the background is killed every 5 min', async () => {
    const browser = freshInstall('2026-11-23T09:00');
    await browser.start();
    for (let minute = 0; minute < 55; minute += 5) {
      await browser.pass(minutes(5));
      browser.kill();
      await browser.start();
    }
    await browser.pass(minutes(1));
    expect(browser.prompts).toHaveLength(1);
    expect(browser.standing).toHaveLength(1);
  });

  it.each(['2026-11-28T09:00', '2026-11-23T06:00'])('is quiet from %s for two hours', async (local) => {
    const browser = freshInstall(local);
    await browser.start();
    await browser.pass(minutes(120));
    expect(browser.prompts).toHaveLength(0);
    expect(browser.badge).toBe('none');
  });

  it('counts from the start of work, not from the install before it', async () => {
    const browser = askingAtOnce('2026-11-23T08:20');
    await browser.start();
    await browser.pass(minutes(84));
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(2));
    expect(browser.prompts).toHaveLength(1);
  });

  it('rings the alarm at most 4 times in an hour of steady sitting', async () => {
    const browser = freshInstall('2026-11-23T09:00');
    await browser.start();
    await browser.pass(minutes(60));
    expect(browser.alarmsRung).toBeLessThanOrEqual(4);
  });
});

describe('an absence', () => {
  it('of five minutes without input is a break', async () => {
    const browser = askingAtOnce('2026-11-23T09:00');
    await browser.start();
    await browser.pass(minutes(40));
    await browser.become('idle');
    await browser.pass(minutes(5));
    await browser.become('active');
    await browser.pass(minutes(44));
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(2));
    expect(browser.prompts).toHaveLength(1);
  });

  it('of three minutes stops the clock and does not reset it', async () => {
    const browser = askingAtOnce('2026-11-23T09:00');
    await browser.start();
    await browser.pass(minutes(40));
    await browser.become('idle');
    await browser.pass(minutes(3));
    await browser.become('active');
    // The minute before idleness was noticed did not count either.
    await browser.pass(minutes(5.9));
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(0.2));
    expect(browser.prompts).toHaveLength(1);
  });

  it('behind a locked screen is a break after two minutes', async () => {
    const browser = askingAtOnce('2026-11-23T09:00');
    await browser.start();
    await browser.pass(minutes(40));
    await browser.become('locked');
    await browser.pass(minutes(2));
    await browser.become('active');
    await browser.pass(minutes(44));
    expect(browser.prompts).toHaveLength(0);
  });

  it('takes the question away and asks again on an early return', async () => {
    const browser = askingAtOnce('2026-11-23T09:00');
    await browser.start();
    await browser.pass(minutes(46));
    await browser.become('locked');
    expect(browser.standing).toHaveLength(0);
    await browser.pass(minutes(1));
    await browser.become('active');
    expect(browser.standing).toHaveLength(1);
  });

  it('by a sleeping machine is a break, and no stale prompt follows it', async () => {
    const browser = askingAtOnce('2026-11-23T09:00');
    await browser.start();
    await browser.pass(minutes(30));
    // The lid is shut: time passes and no alarm rings.
    browser.clock.pass(minutes(180));
    await browser.pass(0);
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(46));
    expect(browser.prompts).toHaveLength(1);
  });
});

describe('an answer', () => {
  async function due(): Promise<SimulatedBrowser> {
    const browser = askingAtOnce('2026-11-23T09:00');
    await browser.start();
    await browser.pass(minutes(46));
    return browser;
  }

  it('of start plays a session whose completion is kept once', async () => {
    const browser = await due();
    const id = browser.standing[0]!;
    await browser.answerPrompt(id, 'start');
    await browser.answerPrompt(id, 'start');
    expect(browser.playersOpened).toBe(1);
    expect(browser.standing).toHaveLength(0);
    await browser.pass(minutes(5));
    expect([...browser.journal.values()].map(({ outcome }) => outcome)).toEqual(['finished']);
  });

  it('of snooze is quiet for five minutes and then asks again', async () => {
    const browser = await due();
    await browser.answerPrompt(browser.standing[0]!, 'snooze');
    await browser.pass(minutes(4.9));
    expect(browser.standing).toHaveLength(0);
    await browser.pass(minutes(0.2));
    expect(browser.standing).toHaveLength(1);
  });

  it('of skip is quiet until a whole limit later', async () => {
    const browser = await due();
    await browser.send({ kind: 'skip-break', reason: null });
    await browser.pass(minutes(44));
    expect(browser.prompts).toHaveLength(1);
    await browser.pass(minutes(2));
    expect(browser.prompts).toHaveLength(2);
  });

  it('of "I just moved" starts the clock at zero', async () => {
    const browser = await due();
    await browser.send({ kind: 'move-already' });
    expect(browser.badge).toBe('none');
    await browser.pass(minutes(44));
    expect(browser.prompts).toHaveLength(1);
  });

  it('sent twice counts once', async () => {
    const browser = await due();
    await browser.send({ kind: 'skip-break', reason: null }, 'one');
    await browser.pass(minutes(46));
    await browser.send({ kind: 'skip-break', reason: null }, 'one');
    expect(browser.badge).toBe('due');
  });
});

describe('a pause', () => {
  it('for an hour is quiet, ends by itself and starts the clock fresh', async () => {
    const browser = askingAtOnce('2026-11-23T09:00');
    await browser.start();
    await browser.pass(minutes(40));
    await browser.send({ kind: 'pause', until: { kind: 'minutes', minutes: 60 } });
    await browser.pass(minutes(60 + 44));
    expect(browser.prompts).toHaveLength(0);
    await browser.pass(minutes(2));
    expect(browser.prompts).toHaveLength(1);
  });

  it('until tomorrow on a Friday lasts until Monday', async () => {
    const browser = askingAtOnce('2026-11-27T10:00');
    await browser.start();
    const reply = await browser.send({ kind: 'pause', until: { kind: 'tomorrow' } });
    expect(reply?.snapshot.state.pause?.untilAt).toBe(at('2026-11-30T09:00', zone));
  });
});
