import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/engine/index.ts';
import { takeIn } from '../../src/engine/moments.ts';
import type { Settings } from '../../src/settings/index.ts';
import { SimulatedBrowser } from '../simulation/browser.ts';
import { at, minutes, seconds, SimulatedClock } from '../simulation/clock.ts';

const zone = 'Asia/Tokyo';

/** Somebody at work since 09:00; the break is due at 09:45 and waits for a good moment until 09:55. */
async function atWorkFor(min: number, chosen: Partial<Settings> = {}): Promise<SimulatedBrowser> {
  const browser = new SimulatedBrowser(new SimulatedClock(at('2026-11-23T09:00', zone), zone), chosen);
  await browser.start();
  await browser.pass(minutes(min));
  return browser;
}

describe('what is seen one after the other', () => {
  const seen: { name: string; of: [afterS: number, Observation][]; moments: boolean[] }[] = [
    { name: 'leaving what one has been on for 20 s is a moment', of: [[20, 'switched']], moments: [true] },
    { name: 'leaving it sooner is none', of: [[19, 'switched']], moments: [false] },
    {
      name: 'going through tabs in search of one is one moment, at the start',
      of: [
        [60, 'switched'],
        [3, 'switched'],
        [3, 'switched'],
      ],
      moments: [true, false, false],
    },
    {
      name: 'staying on the one that was found makes leaving it a moment again',
      of: [
        [5, 'switched'],
        [25, 'switched'],
      ],
      moments: [false, true],
    },
    {
      name: 'a page that has loaded, or sound that has stopped, is a moment however soon',
      of: [
        [2, 'switched'],
        [1, 'ended'],
        [1, 'ended'],
      ],
      moments: [false, true, true],
    },
    {
      name: 'a change of what may hold the question up is none, and is no leaving',
      of: [
        [15, 'changed'],
        [6, 'switched'],
      ],
      moments: [false, true],
    },
  ];
  it.each(seen)('$name', ({ of, moments }) => {
    let sinceAt = 0;
    let now = 0;
    const found = of.map(([afterS, observation]) => {
      now += seconds(afterS);
      const taken = takeIn(sinceAt, observation, now);
      ({ sinceAt } = taken);
      return taken.isMoment;
    });
    expect(found).toEqual(moments);
  });
});

describe('a break that waits for a good moment', () => {
  it('is asked for at a change of tab', async () => {
    const browser = await atWorkFor(46);
    expect(browser.standing).toHaveLength(0);
    await browser.observe('switched');
    expect(browser.standing).toHaveLength(1);
  });

  it('is asked for at one that starts the background', async () => {
    const browser = await atWorkFor(46);
    browser.kill();
    await browser.observe('switched');
    expect(browser.standing).toHaveLength(1);
  });

  it('counts the time on a tab from when it became due, for nothing was seen before', async () => {
    const browser = await atWorkFor(45);
    await browser.pass(seconds(10));
    await browser.observe('switched');
    await browser.pass(seconds(10));
    await browser.observe('switched');
    expect(browser.standing).toHaveLength(0);
    await browser.pass(seconds(20));
    await browser.observe('switched');
    expect(browser.standing).toHaveLength(1);
  });

  it.each([
    { backAfterS: 31, asked: 1 },
    { backAfterS: 61, asked: 1 },
    { backAfterS: 90, asked: 1 },
    { backAfterS: 91, asked: 0 },
  ])('is asked for $asked times when somebody is back after $backAfterS s', async ({ backAfterS, asked }) => {
    const browser = await atWorkFor(46);
    // The browser tells of a short pause too while a good moment is waited for.
    await browser.become('idle');
    await browser.pass(seconds(backAfterS) - browser.idleAfterMs);
    await browser.become('active');
    expect(browser.standing).toHaveLength(asked);
  });

  it('is told of no short pause before it is due, which would wake the background for nothing', async () => {
    const browser = await atWorkFor(40);
    expect(browser.idleAfterMs).toBe(seconds(60));
    await browser.pass(minutes(6));
    expect(browser.idleAfterMs).toBe(seconds(30));
    await browser.send({ kind: 'move-already' });
    expect(browser.idleAfterMs).toBe(seconds(60));
  });

  it('waits on when a tab is changed with nobody there', async () => {
    const browser = await atWorkFor(46);
    browser.presence = 'locked';
    await browser.observe('ended');
    expect(browser.standing).toHaveLength(0);
  });

  it('waits on when what is observed is a call that begins, and comes right after it', async () => {
    const browser = await atWorkFor(46);
    await browser.hold('call', true);
    await browser.pass(minutes(30));
    await browser.observe('switched');
    expect(browser.standing).toHaveLength(0);
    await browser.hold('call', false);
    expect(browser.standing).toHaveLength(1);
  });
});

describe('a call', () => {
  /** A break has been held up by a call since 09:46. */
  async function calling(): Promise<SimulatedBrowser> {
    const browser = await atWorkFor(46);
    await browser.hold('call', true);
    await browser.pass(minutes(20));
    return browser;
  }

  /** Nobody speaks any more in a call whose page stays open. */
  async function fallSilent(browser: SimulatedBrowser): Promise<void> {
    browser.isLull = true;
    await browser.hold('call', false);
  }

  it('that is over is said to be, once', async () => {
    const browser = await calling();
    await browser.hold('call', false);
    expect(browser.wordings).toEqual(['afterCall']);
    await browser.pass(minutes(11));
    expect(browser.wordings).toEqual(['afterCall', expect.any(Number)]);
  });

  it('goes on through a silence', async () => {
    const browser = await calling();
    await fallSilent(browser);
    await browser.pass(seconds(25));
    await browser.observe('switched');
    expect(browser.standing).toHaveLength(0);
    browser.isLull = false;
    await browser.hold('call', true);
    await browser.pass(minutes(5));
    expect(browser.standing).toHaveLength(0);
  });

  it('is over after half a minute of silence, whether or not anything happens', async () => {
    const browser = await calling();
    await fallSilent(browser);
    browser.kill();
    await browser.pass(seconds(31));
    expect(browser.wordings).toEqual(['afterCall']);
  });

  it('is none in a page that is open and silent', async () => {
    const browser = await atWorkFor(40);
    browser.isLull = true;
    await browser.pass(minutes(16));
    expect(browser.standing).toHaveLength(1);
  });

  it('that ends in full screen is waited for until that ends too', async () => {
    const browser = await calling();
    await browser.hold('full-screen', true);
    await browser.hold('call', false);
    expect(browser.standing).toHaveLength(0);
    await browser.hold('full-screen', false);
    expect(browser.wordings).toHaveLength(1);
  });
});

describe('the ears', () => {
  const whens: { when: string; after: () => Promise<SimulatedBrowser>; listens: boolean }[] = [
    { when: 'no break is due', after: () => atWorkFor(40), listens: false },
    { when: 'a break waits for a good moment', after: () => atWorkFor(46), listens: true },
    { when: 'the question stands, which a call may hold up', after: () => atWorkFor(56), listens: true },
    { when: 'the question rests, unanswered', after: () => atWorkFor(62), listens: false },
    {
      when: 'work is over',
      after: async () => {
        const browser = await atWorkFor(46);
        await browser.pass(minutes(12 * 60));
        return browser;
      },
      listens: false,
    },
    {
      when: 'nobody is there',
      after: async () => {
        const browser = await atWorkFor(46);
        await browser.become('locked');
        return browser;
      },
      listens: false,
    },
  ];
  it.each(whens)('are open while $when: $listens', async ({ after, listens }) => {
    expect((await after()).listens).toBe(listens);
  });

  it('that were still open tell nothing to a background for which no break is due', async () => {
    const browser = await atWorkFor(40);
    browser.listens = true;
    browser.kill();
    await browser.observe('switched');
    expect(browser.standing).toHaveLength(0);
    expect(browser.listens).toBe(false);
  });

  it('are opened by a lower limit with a look around, so that a call is no more asked into than otherwise', async () => {
    const browser = await atWorkFor(40);
    browser.holds.add('call');
    await browser.send({ kind: 'change-settings', changes: { limitMin: 20 } });
    expect(browser.prompts).toHaveLength(0);
    expect(browser.listens).toBe(true);
  });
});
