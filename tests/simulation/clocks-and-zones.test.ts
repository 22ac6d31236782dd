// Bad situations of clocks that change and computers that travel.
import { describe, expect, it } from 'vitest';
import { why } from '../../src/engine/index.ts';
import { at, minutes } from './clock.ts';
import { begin } from './player.ts';
import { aBrowser, aroundTheClock, berlin, everyNight, newYork, stateIn } from './situation.ts';

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
  it('is told of once, until that was read, and names the last place', async () => {
    const browser = await aBrowser({ chosen: { schedule: aroundTheClock } });
    expect(stateIn(browser).notices).toEqual([]);
    for (const zone of ['America/New_York', 'Asia/Kathmandu']) {
      browser.clock.travelTo(zone);
      await browser.pass(minutes(5));
      await browser.pass(minutes(5));
    }
    await browser.send({ kind: 'check-in' });
    expect(stateIn(browser).notices).toEqual([{ kind: 'zone-changed', zone: 'Asia/Kathmandu' }]);
    await browser.send({ kind: 'close-notices' });
    await browser.pass(minutes(30));
    await browser.send({ kind: 'check-in' });
    expect(stateIn(browser).notices).toEqual([]);
  });

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
