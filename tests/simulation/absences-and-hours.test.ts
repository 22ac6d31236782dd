// Bad situations of machines that sleep, people who are away and hours that begin.
import { describe, expect, it } from 'vitest';
import { at, minutes } from './clock.ts';
import { aBrowser, berlin, days, everyNight, newYork, satMin, sleep } from './situation.ts';

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
