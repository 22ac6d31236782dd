// What the person does who is not at the desk, or sits there without any input.
import type { SeenHold } from '../../src/breaks/index.ts';
import { satMsAt } from '../../src/sitting/index.ts';
import type { AbsenceMeaning, Settings } from '../../src/settings/index.ts';
import { alarmFloorMs } from './account.ts';
import type { Account } from './account.ts';
import { minutes, seconds } from './clock.ts';
import { busyAt, busyEndedAt } from './meetings.ts';
import { must } from './must.ts';

/** An absence is noticed after at most this long without input. */
const noticedMs = seconds(60);
/** So often the browser looks whether somebody is there. */
const lookMs = seconds(15);

/** Lets somebody be gone until the browser notices that, for `ms` at most; answers for how long they were. */
async function goUnnoticed({ browser }: Account, ms: number): Promise<number> {
  let passedMs = 0;
  while (passedMs < Math.min(ms, browser.idleAfterMs)) {
    const stepMs = Math.min(lookMs, ms - passedMs);
    await browser.pass(stepMs);
    passedMs += stepMs;
  }
  return passedMs;
}

/** Goes away from the computer, without a word. */
export async function leave(account: Account, ms: number, look: string): Promise<void> {
  const { browser, settings } = account;
  const satMs = await account.satMs(look);
  const wasBusy = isBusy(account);
  const wasWork = account.isWorkTime(account.now);
  const unnoticedMs = await goUnnoticed(account, ms);
  if (unnoticedMs === ms) return;
  // What began to be looked for meanwhile is found sooner than it is taken to be.
  const lateMs = unnoticedMs - browser.idleAfterMs;
  await browser.become('idle');
  const { sitting } = account.state();
  // The clock stops at the last input, not when the absence was noticed.
  if (wasWork && account.isCalm && sitting.kind === 'away')
    must(sitting.satMs <= satMs + lateMs, 'absence counts as sitting');
  await browser.pass(ms - unnoticedMs);
  const isBreak = settings.idleMeans === 'break' && ms - lateMs >= minutes(settings.idleBreakMin);
  await comeBack(account, { ms, isBreak, means: settings.idleMeans, wasBusy }, satMs + lateMs);
}

/** Locks the screen and goes. */
export async function lock(account: Account, ms: number, look: string): Promise<void> {
  const { browser, settings } = account;
  const satMs = await account.satMs(look);
  const wasBusy = isBusy(account);
  await browser.become('locked');
  if (account.isCalm) must(browser.standing.length === 0, 'a question stands before a locked screen');
  await browser.pass(ms);
  const isBreak = isBreakWhenLocked(settings, ms);
  await comeBack(account, { ms, isBreak, means: settings.lockMeans, wasBusy }, satMs);
}

/** A locked screen gets no input either. */
function isBreakWhenLocked(settings: Settings, ms: number): boolean {
  const { lockMeans, lockBreakMin, idleMeans, idleBreakMin } = settings;
  if (lockMeans === 'nothing') return false;
  const byLock = lockMeans === 'break' && ms >= minutes(lockBreakMin);
  return byLock || (idleMeans === 'break' && ms >= minutes(idleBreakMin));
}

interface Absence {
  readonly ms: number;
  readonly isBreak: boolean;
  readonly means: AbsenceMeaning;
  /** A session or a pause ran when it began; the clock starts fresh where it ends. */
  readonly wasBusy: boolean;
}

function isBusy(account: Account): boolean {
  const state = account.savedState();
  if (state === null) return false;
  return [state.session, state.starting, state.pause].some((one) => one !== null);
}

/** After an absence that began with `satMs` on the clock. */
async function comeBack(
  account: Account,
  { ms, isBreak, means, wasBusy }: Absence,
  satMs: number,
): Promise<void> {
  const { browser } = account;
  const { sitting, pause } = account.state();
  if (isBreak) account.returnToDesk();
  account.lastAskedAt = -Infinity;
  await browser.become('active');
  const { now } = account;
  account.steadySince = now;
  if (!account.isCalm) return;
  const afterMs = satMsAt(account.state().sitting, now);
  if (means === 'nothing') {
    must(afterMs <= satMs + ms, 'an absence counts for longer than it lasted', { satMs, ms, afterMs });
    return;
  }
  // An absence resets sitting when it was a natural break, and never adds to it.
  if (isBreak) must(afterMs === 0, 'a break does not reset sitting', { ms, afterMs });
  if (isBreak) account.freshSince = now;
  must(afterMs <= sitting.satMs, 'an absence adds to sitting', { ms, afterMs });
  const { startedAt } = account.workAt(now);
  const wasWork = startedAt !== null && startedAt <= now - ms - minutes(10);
  const isSure = !isBreak && !wasBusy && wasWork && pause === null && sitting.kind === 'away';
  if (isSure) must(afterMs === satMs, 'a short absence was taken for a break', { ms, satMs, afterMs });
}

/** Watches or listens without input: that is sitting, up to the cap. */
export async function watch(account: Account, ms: number, look: string): Promise<void> {
  const { browser, settings } = account;
  const before = account.state();
  const satMs = await account.satMs(look);
  const startAt = account.now;
  const fresh = account.freshSince;
  browser.isWatching = true;
  const unnoticedMs = await goUnnoticed(account, ms);
  if (ms > unnoticedMs) {
    await browser.become('idle');
    await browser.pass(ms - unnoticedMs);
    account.returnToDesk();
    await browser.become('active');
  }
  browser.isWatching = false;
  const { now } = account;
  account.steadySince = now;
  if (!account.isCalm) return;
  const capMs = minutes(settings.watchingMin);
  const { sitting, session, pause, finished } = account.state();
  const afterMs = satMsAt(sitting, now);
  const counts =
    settings.idleMeans === 'nothing' ? ms : Math.min(ms, Math.max(capMs, noticedMs) + alarmFloorMs);
  must(afterMs <= satMs + counts, 'watching counts beyond its cap', { satMs, ms, capMs, afterMs });
  if (ms > capMs) {
    if (afterMs === 0 && fresh === account.freshSince) account.freshSince = now;
    return;
  }
  const { startedAt } = account.workAt(now);
  const isSure =
    before.sitting.kind === 'at-desk' &&
    startedAt !== null &&
    startedAt <= startAt &&
    [session, pause, finished, before.session, before.pause, before.starting].every((one) => one === null);
  if (isSure) must(afterMs === satMs + ms, 'watching is not taken for sitting', { satMs, ms, afterMs });
}

/** Something holds the question up for a while, with the person there. */
export async function holdUp(account: Account, hold: SeenHold, ms: number): Promise<void> {
  const { browser } = account;
  account.steadySince = account.now;
  await browser.hold(hold, true);
  if (account.isCalm) must(browser.standing.length === 0, `a question stands during a hold: ${hold}`);
  const heldAt = account.now;
  await browser.pass(ms);
  if (account.isCalm) checkBadge(account, hold, heldAt);
  const { session, starting, pause } = account.state();
  const { breaks, sitting } = account.state();
  account.lastAskedAt = -Infinity;
  account.steadySince = account.now;
  await browser.hold(hold, false);
  if (!account.isCalm || breaks.kind !== 'due' || breaks.prompt.kind === 'resting' || sitting.kind === 'away')
    return;
  if (session !== null || starting !== null || pause !== null || !account.isWorkTime(account.now)) return;
  if (busyAt(account, account.now) === null)
    must(browser.standing.length === 1, 'no question once the hold has ended', breaks);
}

/** The badge says that a break is due once the hold has lasted for too long. */
function checkBadge(account: Account, hold: SeenHold, heldAt: number): void {
  const { browser, settings } = account;
  const { breaks, pause, session, starting } = account.state();
  if (breaks.kind !== 'due' || !account.isWorkTime(account.now)) return;
  if (pause !== null || session !== null || starting !== null) return;
  const capMin = hold === 'call' ? settings.callHoldMin : settings.fullScreenHoldMin;
  // What begins in a busy time is seen at its end.
  const seenAt = Math.max(heldAt, breaks.dueAt, busyEndedAt(account));
  const isLong = account.now > seenAt + minutes(capMin) + minutes(15.5);
  if (isLong && busyAt(account, account.now) === null)
    must(browser.badge === 'due', 'a long hold leaves no badge', { hold, breaks });
}

/** No alarm rings in a machine that sleeps; a missed one rings when it wakes. */
export async function sleep(account: Account, ms: number): Promise<void> {
  const { browser, settings } = account;
  const { alarmAt, lastSeenAt } = browser;
  const before = account.savedState();
  browser.clock.pass(ms);
  const { now } = account;
  account.returnToDesk();
  const isNoticed = alarmAt !== null && alarmAt + minutes(3) < now;
  if (isNoticed) account.sessions.slept(lastSeenAt);
  else if (alarmAt !== null && alarmAt + minutes(1) < now) account.sessions.doubt();
  await browser.pass(0);
  if (!account.isCalm || !isNoticed || before === null) return;
  const satMs = satMsAt(account.state().sitting, account.now);
  if (settings.sleepMeans === 'break' && ms >= minutes(settings.sleepBreakMin)) {
    account.freshSince = now;
    must(satMs === 0, 'sleep was taken for sitting', satMs);
  } else if (settings.sleepMeans === 'pause') {
    must(satMs <= satMsAt(before.sitting, lastSeenAt), 'sleep adds to sitting', satMs);
  }
}
