// What the journal says of a question: each once, when and why it was asked, where, and what came of it.
import { describe, expect, it } from 'vitest';
import type { EngineState, Envelope } from '../../src/engine/index.ts';
import type { PromptRecord } from '../../src/journal/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { SimulatedBrowser } from '../simulation/browser.ts';
import { at, minutes, seconds, SimulatedClock } from '../simulation/clock.ts';
import { begin } from '../simulation/player.ts';

const zone = 'America/New_York';
const nine = at('2026-11-23T09:00', zone);

/** A browser in which a question has just been asked, at 9:45. */
async function asked(chosen: Partial<Settings> = {}): Promise<SimulatedBrowser> {
  const browser = new SimulatedBrowser(new SimulatedClock(nine, zone), { windowMin: 0, ...chosen });
  await browser.start();
  await browser.pass(minutes(45));
  return browser;
}

const recordsOf = (browser: SimulatedBrowser): readonly PromptRecord[] => [...browser.records.values()];

const askedAt = nine + minutes(45);

describe('the record of a question', () => {
  it.each([
    { how: 'start', outcome: 'started' },
    { how: 'one-minute', outcome: 'started' },
    { how: 'snooze', outcome: 'snoozed' },
    { how: 'skip', outcome: 'skipped' },
  ] as const)(
    'that was answered with $how where it stood says so, and after how long',
    async ({ how, outcome }) => {
      const browser = await asked();
      await browser.pass(seconds(20));
      await browser.answerPrompt(browser.standing[0]!, how);
      expect(recordsOf(browser)).toEqual([
        {
          id: browser.prompts[0]!.id,
          askedAt,
          day: '2026-11-23',
          why: 'window-over',
          tried: [{ channel: 'notification', triedAt: askedAt, isUp: true }],
          outcome,
          answeredAt: askedAt + seconds(20),
          through: 'notification',
        },
      ]);
    },
  );

  it.each([
    { command: { kind: 'skip-break', reason: 'focus' }, outcome: 'skipped' },
    { command: { kind: 'move-already' }, outcome: 'moved' },
    { command: { kind: 'stand' }, outcome: 'moved' },
    { command: { kind: 'snooze', minutes: 5 }, outcome: 'snoozed' },
    { command: begin('seated', 1), outcome: 'started' },
    { command: { kind: 'pause', until: { kind: 'minutes', minutes: 60 } }, outcome: 'withdrawn' },
  ] as const)('that was answered on a page of ours says $outcome', async ({ command, outcome }) => {
    const browser = await asked();
    await browser.send(command);
    expect(recordsOf(browser)).toMatchObject([{ outcome, through: null }]);
  });

  it('that was put away by hand says so', async () => {
    const browser = await asked();
    await browser.closePrompt(browser.standing[0]!);
    expect(recordsOf(browser)).toMatchObject([{ outcome: 'closed' }]);
  });

  it('that nobody answered is one each time it was asked', async () => {
    const browser = await asked();
    await browser.pass(minutes(30));
    expect(recordsOf(browser).map(({ why, outcome }) => [why, outcome])).toEqual([
      ['window-over', 'unanswered'],
      ['asked-again', 'unanswered'],
      ['asked-again', 'unanswered'],
    ]);
  });

  it('that was taken away by a call and put again after it is one', async () => {
    const browser = await asked();
    await browser.hold('call', true);
    await browser.pass(minutes(20));
    await browser.hold('call', false);
    expect(recordsOf(browser)).toHaveLength(0);
    await browser.answerPrompt(browser.standing[0]!, 'snooze');
    expect(recordsOf(browser)).toMatchObject([{ askedAt, outcome: 'snoozed' }]);
  });

  it('says that it came in a good moment', async () => {
    const browser = await asked({ windowMin: 10 });
    await browser.pass(minutes(1));
    await browser.notice({ kind: 'moment-came' });
    await browser.answerPrompt(browser.standing[0]!, 'skip');
    expect(recordsOf(browser)).toMatchObject([{ why: 'moment', askedAt: askedAt + minutes(1) }]);
  });

  it('says where it was put, and where it could not be', async () => {
    const browser = new SimulatedBrowser(new SimulatedClock(nine, zone), {
      windowMin: 0,
      channels: ['notification', 'banner', 'popup'],
    });
    browser.refusing.add('banner');
    await browser.start();
    await browser.pass(minutes(47));
    await browser.send({ kind: 'skip-break', reason: null });
    expect(recordsOf(browser)[0]!.tried).toEqual([
      { channel: 'notification', triedAt: askedAt, isUp: true },
      { channel: 'banner', triedAt: askedAt + minutes(1), isUp: false },
      { channel: 'popup', triedAt: askedAt + minutes(1), isUp: true },
    ]);
  });

  it('of a session that was asked for and never began stays open', async () => {
    const browser = await asked();
    browser.faults.lostPlayers = 1;
    await browser.answerPrompt(browser.standing[0]!, 'start');
    await browser.pass(minutes(3));
    expect(recordsOf(browser)).toHaveLength(0);
    await browser.answerPrompt(browser.standing[0]!, 'skip');
    expect(recordsOf(browser)).toMatchObject([{ outcome: 'skipped' }]);
  });

  it('that the journal refuses is offered again, and kept once', async () => {
    const browser = await asked();
    browser.refusesJournal = true;
    await browser.send({ kind: 'skip-break', reason: null });
    expect(recordsOf(browser)).toHaveLength(0);
    browser.refusesJournal = false;
    await browser.pass(minutes(60));
    expect(recordsOf(browser).filter(({ outcome }) => outcome === 'skipped')).toHaveLength(1);
  });
});

describe('the channels', () => {
  const ladder = { channels: ['notification', 'banner', 'popup', 'window'] } as const;

  it('are tried one after another while nobody answers, each a minute after the one before', async () => {
    const browser = await asked(ladder);
    await browser.pass(minutes(4));
    expect(browser.prompts).toHaveLength(1);
    const minutesAfter = browser.prompts[0]!.steps.map((step) => [
      step.channel,
      (step.at - askedAt) / 60_000,
    ]);
    expect(minutesAfter).toEqual([
      ['notification', 0],
      ['banner', 1],
      ['popup', 2],
      ['window', 3],
    ]);
  });

  it('are all withdrawn when one was answered, and two answers count once', async () => {
    const browser = await asked(ladder);
    await browser.pass(minutes(2));
    const id = browser.standing[0]!;
    await Promise.all([
      browser.notice({ kind: 'prompt-answered', promptId: id, answer: 'snooze', through: 'notification' }),
      browser.notice({ kind: 'prompt-answered', promptId: id, answer: 'skip', through: 'banner' }),
    ]);
    expect(browser.standing).toHaveLength(0);
    expect(recordsOf(browser)).toMatchObject([{ outcome: 'snoozed', through: 'notification' }]);
    await browser.pass(minutes(5.1));
    expect(browser.standing).toHaveLength(1);
  });

  it('are no miss when the browser says of the one that was clicked that it was closed', async () => {
    const browser = await asked({ channels: ['notification'] });
    await browser.answerPrompt(browser.standing[0]!, 'start');
    expect(recordsOf(browser)).toMatchObject([{ outcome: 'started', through: 'notification' }]);
    const { data } = browser.stored.get('engine') as Envelope;
    expect((data as EngineState).breaks).toMatchObject({ unanswered: 0 });
  });

  it('fall back to the next at once where one refuses', async () => {
    const browser = new SimulatedBrowser(new SimulatedClock(nine, zone), { windowMin: 0, ...ladder });
    browser.refusing.add('notification').add('banner');
    await browser.start();
    await browser.pass(minutes(45));
    expect(browser.standingIn('popup')).toHaveLength(1);
  });

  it('go on with the next when the page has taken the banner away', async () => {
    const browser = await asked({ channels: ['banner', 'popup'] });
    await browser.notice({
      kind: 'channel-tried',
      promptId: browser.standing[0]!,
      channel: 'banner',
      isUp: false,
    });
    expect(browser.standingIn('popup')).toHaveLength(1);
    expect(browser.standingIn('banner')).toHaveLength(0);
  });

  it('are not asked in once the person has dropped them', async () => {
    const browser = await asked({ channels: [] });
    expect(browser.standing).toHaveLength(0);
    expect(browser.badge).toBe('due');
  });

  it.each([
    { promptSound: 'chime', chimes: 1 },
    { promptSound: 'none', chimes: 0 },
  ] as const)('sound once for a question, where $promptSound is chosen', async ({ promptSound, chimes }) => {
    const browser = await asked({ ...ladder, promptSound });
    await browser.pass(minutes(4));
    expect(browser.chimes).toBe(chimes);
  });
});
