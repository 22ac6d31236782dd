// Bad situations of people who press, put off, edit and are in calls.
import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../src/engine/index.ts';
import { defaultSchedule } from '../../src/schedule/index.ts';
import type { Schedule } from '../../src/schedule/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import type { SettingsPatch } from '../../src/settings/index.ts';
import { minutes } from './clock.ts';
import { begin } from './player.ts';
import { aBrowser, days, stateIn } from './situation.ts';

describe('several pages at once', () => {
  it('that show the settings of before lose nothing of what each of them changes', async () => {
    const changes = ['2026-11-30', '2026-12-01'].map(aDayOff);
    const browser = await aBrowser({ chosen: { schedule: { ...defaultSchedule, changes } } });
    await Promise.all([
      browser.send({ kind: 'change-settings', changes: { limitMin: 30 } }),
      browser.send({ kind: 'change-settings', changes: { 'schedule.changes': changes.slice(1) } }),
      browser.send({ kind: 'change-settings', changes: { 'schedule.zone': 'Asia/Tokyo' } }),
      browser.send(begin('seated', 1), 'one'),
      browser.send({ kind: 'change-settings', changes: { 'sound.cues': 'voice' } }),
      browser.send({ kind: 'change-settings', changes: { 'sound.volume': 90 } }),
      browser.send({ kind: 'pause', until: { kind: 'minutes', minutes: 60 } }),
      browser.become('active'),
    ]);
    expect(stateIn(browser)).toMatchObject({ session: { id: 'one' } });
    expect(stateIn(browser).pause).not.toBeNull();
    expect((browser.stored.get('settings') as Envelope).data).toEqual({
      ...defaultSettings,
      windowMin: 0,
      limitMin: 30,
      schedule: { ...defaultSchedule, changes: changes.slice(1), zone: 'Asia/Tokyo' },
      sound: { ...defaultSettings.sound, cues: 'voice', volume: 90 },
    });
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
    const changes: SettingsPatch = {
      limitMin: 20,
      setting: 'floor',
      minutes: 5,
      'schedule.changes': [aDayOff('2026-11-23')],
    };
    await browser.send({ kind: 'change-settings', changes });
    expect(stateIn(browser).session).toEqual(session);
    await browser.pass(minutes(3));
    expect([...browser.journal.values()]).toMatchObject([{ id: 'one', outcome: 'finished', minutes: 3 }]);
  });

  it('do not begin the interval anew', async () => {
    const browser = await aBrowser();
    await browser.pass(minutes(40));
    for (let time = 0; time < 4; time += 1) {
      await browser.send({ kind: 'change-settings', changes: { windowMin: 0 } });
      await browser.pass(minutes(1));
    }
    await browser.pass(minutes(1.5));
    expect(browser.prompts).toHaveLength(1);
  });
});

describe('somebody who must leave now', () => {
  it.each([0, 0.05, 0.7, 2.5])('ends a session of 3 min after %d min, at one press', async (afterMin) => {
    const browser = await aBrowser();
    await browser.send(begin('seated', 3), 'one');
    await browser.pass(minutes(afterMin));
    const endedAt = browser.clock.now();
    await browser.send({ kind: 'end-session' });
    await browser.pass(minutes(0.5));
    expect(stateIn(browser).session).toBeNull();
    expect([...browser.journal.values()]).toMatchObject([{ id: 'one', endedAt }]);
    expect(browser.standing).toHaveLength(0);
  });

  it('may take that back for ten seconds, and goes on where they were', async () => {
    const browser = await aBrowser();
    await browser.send(begin('seated', 3), 'one');
    await browser.pass(minutes(1));
    await browser.send({ kind: 'end-session' });
    browser.kill();
    await browser.pass(9_000);
    await browser.send({ kind: 'undo-end' });
    expect(stateIn(browser).session?.clock).toMatchObject({ kind: 'running', offsetMs: minutes(1) });
    expect(browser.journal.size).toBe(0);
    await browser.pass(minutes(4));
    expect([...browser.journal.values()]).toMatchObject([{ id: 'one', outcome: 'finished' }]);
  });

  it('cannot take it back later, nor once they have said how it was', async () => {
    for (const after of ['eleven seconds', 'an answer'] as const) {
      const browser = await aBrowser();
      await browser.send(begin('seated', 3), 'one');
      await browser.pass(minutes(1));
      await browser.send({ kind: 'end-session' });
      if (after === 'an answer')
        await browser.send({ kind: 'report', completionId: 'one', answer: { score: 0 } });
      else await browser.pass(11_000);
      await browser.send({ kind: 'undo-end' });
      expect(stateIn(browser).session).toBeNull();
      expect(browser.journal.size).toBe(1);
    }
  });

  it('is not held to it by what is pressed in another popup', async () => {
    const browser = await aBrowser();
    await browser.send(begin('seated', 3), 'one');
    await browser.pass(minutes(1));
    await browser.send({ kind: 'end-session' });
    for (const kind of ['skip-step', 'resume-session', 'step-back', 'pause-session'] as const)
      await browser.send({ kind });
    await browser.pass(minutes(0.5));
    expect([...browser.journal.values()]).toMatchObject([{ id: 'one', outcome: 'partial' }]);
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

function aDayOff(day: string): Schedule['changes'][number] {
  return { fromDay: day, toDay: day, yearly: false, spans: [] };
}
