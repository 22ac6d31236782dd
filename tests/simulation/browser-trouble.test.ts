// Bad situations of a browser that loses, damages or misses something.
import { describe, expect, it } from 'vitest';
import { minutes } from './clock.ts';
import { aBrowser, stateIn } from './situation.ts';

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

describe('a small window', () => {
  const askedByWindow = async () => {
    const browser = await aBrowser({ chosen: { channels: ['window'], windowMin: 0 } });
    await browser.pass(minutes(46));
    expect(browser.standingIn('window')).toHaveLength(1);
    return browser;
  };

  it('that refused to be closed when a call began is closed by what happens next', async () => {
    const browser = await askedByWindow();
    browser.faults.stuckWindows = 1;
    await browser.hold('call', true);
    expect(browser.standingIn('window')).toHaveLength(1);
    await browser.become('active');
    expect(browser.standingIn('window')).toHaveLength(0);
    await browser.hold('call', false);
    expect(browser.standingIn('window')).toHaveLength(1);
  });

  it('that the person closed is not opened again until the break is asked for again', async () => {
    const browser = await askedByWindow();
    browser.takeDown(browser.standing[0]!, 'window');
    await browser.become('active');
    expect(browser.standingIn('window')).toHaveLength(0);
    await browser.pass(minutes(15));
    expect(browser.prompts).toHaveLength(2);
    expect(browser.standingIn('window').length).toBeLessThanOrEqual(1);
  });
});
