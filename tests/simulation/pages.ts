// What the person does on Limber's own pages and with its questions.
import { afterBreak } from '../../src/breaks/index.ts';
import { glimpse, viewAt } from '../../src/engine/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import type { Command, EngineState, Reply } from '../../src/engine/index.ts';
import type { SettingsPatch } from '../../src/settings/index.ts';
import { longestSessionMs } from './account.ts';
import type { Account } from './account.ts';
import { minutes } from './clock.ts';
import { must } from './must.ts';
import { checkObeyedAtOnce } from './properties.ts';
import type { Deed } from './deed.ts';
import { isWorkTime } from '../schedule/work-time.ts';

type Of<Kind extends Deed['kind']> = Extract<Deed, { kind: Kind }>;

/** Works until asked, for an hour and a half at most, and answers. */
export async function answer(account: Account, { how, twice }: Of<'answer'>): Promise<void> {
  const { browser } = account;
  for (let min = 0; min < 90 && browser.standing.length === 0; min += 1) await browser.pass(minutes(1));
  const id = browser.standing[0];
  if (id === undefined) return;
  account.steadySince = account.now;
  if (how === 'close') return browser.closePrompt(id);
  // A player that never comes up is waited for, and then the break is asked for again.
  if (how === 'start' || how === 'one-minute') account.steadySince += longestSessionMs;
  const opened = browser.playersOpened;
  await browser.answerPrompt(id, how);
  if (twice) await browser.answerPrompt(id, how);
  if (account.isCalm) must(browser.playersOpened - opened < 2, 'one answer opens several players');
  const state = account.savedState();
  if (how === 'snooze' && state?.breaks.kind === 'snoozed') {
    account.snoozedUntilAt = account.now + minutes(account.settings.snoozeMin);
  }
}

/** The break is put off again and again. */
export async function putOff(account: Account, id: string): Promise<void> {
  const { browser, settings } = account;
  let inARow = 0;
  let dueAt = -Infinity;
  for (let time = 0; time <= settings.maxSnoozes + 1; time += 1) {
    const before = account.state().breaks;
    account.forget('pauses');
    const reply = await browser.send({ kind: 'snooze', minutes: 5 }, `${id}-${time}`);
    const after = reply?.snapshot.state.breaks;
    if (before.kind === 'due' && after?.kind === 'snoozed') {
      inARow = after.dueAt === dueAt ? inARow + 1 : 1;
      dueAt = after.dueAt;
    }
    await browser.pass(minutes(5.5));
  }
  if (account.isCalm) must(inARow <= settings.maxSnoozes, 'a break was put off too often', inARow);
}

/** Presses one button, once or with a message that is delivered twice. */
export async function command(
  account: Account,
  { command, twice }: Of<'command'>,
  id: string,
): Promise<void> {
  const { browser } = account;
  // Whether or not the command gets through, it may end what was promised before.
  if (command.kind !== 'check-in') account.forget();
  if (command.kind === 'start-session' || command.kind === 'wish-session')
    account.steadySince += longestSessionMs;
  const reply = await browser.send(command, id);
  if (account.isCalm && reply !== null) checkReply(account, command, reply);
  if (!twice) return;
  const again = await browser.send(command, id);
  // An update that was put in place between the two leaves the first without a reply.
  if (!account.isCalm || reply === null || again === null) return;
  // The player that was opened for it has begun meanwhile.
  if (command.kind !== 'wish-session') mustAgree(reply, again, 'session');
  mustAgree(reply, again, 'rhythm');
}

/** Plays a session, steps about in it, and has the browser closed over it. */
export async function play(account: Account, deed: Of<'play'>, id: string): Promise<void> {
  const { browser } = account;
  await command(account, { kind: 'command', command: deed.command, twice: false }, id);
  for (const [place, { afterMs, move }] of deed.moves.entries()) {
    await browser.pass(afterMs);
    if (move === 'kill') browser.kill();
    else if (move === 'restart') {
      account.returnToDesk();
      account.restartedAt = account.now;
      await browser.restart({ keepsAlarm: place % 2 === 0 });
    } else {
      await command(account, { kind: 'command', command: { kind: move }, twice: false }, `${id}-${place}`);
    }
  }
  account.steadySince = account.now + longestSessionMs;
}

function checkReply(account: Account, given: Command, { snapshot }: Reply): void {
  const { session, starting, pause } = snapshot.state;
  switch (given.kind) {
    case 'start-session':
      must(session !== null, 'a session does not begin');
      return;
    case 'move-already':
      // Whoever is in a session moves already, and is asked when that is over.
      if (session === null && starting === null) account.freshSince = account.now;
      return;
    case 'stand':
      account.freshSince = account.now;
      return;
    case 'pause': {
      if (given.until.kind !== 'tomorrow' || account.workAt(account.now).nextStartAt === null) return;
      const zone = account.browser.clock.zone();
      const { schedule } = account.settings;
      must(isWorkTime(schedule, pause!.untilAt, zone), 'a pause until tomorrow does not end with work');
      return;
    }
    default:
      return;
  }
}

/** Opens two popups, presses a button in each, and at the same time answers the notification. */
export async function popups(account: Account, deed: Of<'popups'>, id: string): Promise<void> {
  const { browser } = account;
  const shown = [0, 1].map(() => whatAPopupPaints(account));
  const checked = await browser.send({ kind: 'check-in' }, `${id}-look`);
  if (account.isCalm && checked !== null) {
    const told = viewAt(checked.snapshot, account.now, browser.clock.zone()).kind;
    for (const painted of shown) must(painted === told, 'a popup paints what is not so', [painted, told]);
  }
  account.forget();
  account.steadySince += longestSessionMs;
  const before = account.savedState();
  const [standing] = browser.standing;
  const ids = deed.sameId ? [id, id] : [id, `${id}-other`];
  const [one, other] = await Promise.all([
    browser.send(deed.first, ids[0]),
    browser.send(deed.second, ids[1]),
    deed.prompt !== null && standing !== undefined ? browser.answerPrompt(standing, deed.prompt) : undefined,
  ]);
  const after = account.savedState();
  const isSure = account.isCalm && before !== null && after !== null && one !== null && other !== null;
  if (!isSure) return;
  if (deed.sameId) mustAgree(one, other, 'rhythm');
  if (deed.sameId || deed.first.kind === deed.second.kind) mustCountOnce(before, after);
  // Whoever has begun a session has answered: what the other popup says then is no answer any more.
  const hasBegun = before.session === null && one.snapshot.state.session?.id === id;
  if (hasBegun)
    must(
      after.session?.id === id && isSame(before.rhythm, after.rhythm),
      'a session and another answer count',
    );
}

/** A popup paints from storage, before the background has answered. */
function whatAPopupPaints({ browser, now }: Account): string {
  const zone = browser.clock.zone();
  return viewAt(glimpse(Object.fromEntries(browser.stored), now, zone, defaultSettings), now, zone).kind;
}

function mustAgree(one: Reply, other: Reply, part: 'session' | 'rhythm'): void {
  const [first, second] = [one, other].map(({ snapshot }) => JSON.stringify(snapshot.state[part]));
  must(first === second, `one command, two effects on the ${part}`, [first, second]);
}

function isSame(one: EngineState['rhythm'], other: EngineState['rhythm']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Property 3: an answer given twice, or in two channels, counts once. */
function mustCountOnce(before: EngineState, after: EngineState): void {
  const once = [before.rhythm, afterBreak(before.rhythm, 'taken'), afterBreak(before.rhythm, 'declined')];
  must(
    once.some((rhythm) => isSame(rhythm, after.rhythm)),
    'one answer counts twice',
    [before.rhythm, after.rhythm],
  );
  if (before.breaks.kind === 'due' && after.breaks.kind === 'snoozed') {
    must(after.breaks.snoozes === before.breaks.snoozes + 1, 'one snooze counts twice', after.breaks);
  }
}

/** Changes the settings while everything else goes on. */
export async function edit(account: Account, changes: SettingsPatch, id: string): Promise<void> {
  const { browser } = account;
  const before = account.settings;
  account.forget('pauses');
  const reply = await browser.send({ kind: 'change-settings', changes }, id);
  if (reply?.kind === 'not-saved') must(account.settings === before, 'settings changed that were not saved');
  if (!account.isCalm || reply === null) return;
  const { session, pause } = reply.snapshot.state;
  must(reply.kind === 'done', 'settings were not saved');
  must(account.pausedUntilAt > account.now === (pause !== null), 'an edit ends a pause', pause);
  must(
    session === null || account.sessionUntilAt === 0 || session.clock.kind === 'paused',
    'an edit resumes a session',
  );
  checkObeyedAtOnce(account);
}
