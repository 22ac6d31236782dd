import { promptWaits, rhythmRules } from '../../src/breaks/index.ts';
import type { Channel } from '../../src/breaks/index.ts';
import type { EngineState } from '../../src/engine/index.ts';
import { promptIdOf } from '../../src/engine/prompt-id.ts';
import { satMsAt, stoodMsAt } from '../../src/sitting/index.ts';
import { alarmFloorMs } from './account.ts';
import type { Account } from './account.ts';
import { minutes } from './clock.ts';
import { busyAt, busyEndedAt } from './meetings.ts';
import { must } from './must.ts';

/** Two questions without an answer between them are never closer than this. */
const decentMs = 60_000;

/** Properties 1, 3 and 5, and no burst: whenever a prompt is put up. */
export function checkShow(account: Account): void {
  const { browser, now, settings } = account;
  must(account.isWorkTime(now), 'prompted outside work hours');
  must(now >= account.pausedUntilAt, 'prompted during a pause');
  must(now >= account.snoozedUntilAt, 'prompted during a snooze');
  must(browser.standing.length === 0, 'prompted twice');
  must(busyAt(account, now) === null, 'prompted in a busy time of a calendar');
  if (!browser.isBlind) {
    const isThere = browser.presence === 'active' || (browser.presence === 'idle' && browser.isWatching);
    must(isThere, 'prompted an empty desk', browser.presence);
    must(browser.holds.size === 0, 'prompted while something holds the question up', [...browser.holds]);
  }
  if (account.isCalm) {
    must(now >= account.sessionUntilAt, 'prompted during a session');
    const isHeldUp = busyEndedAt(account) >= account.lastAskedAt;
    must(isHeldUp || now - account.lastAskedAt >= decentMs, 'prompts in a burst', now - account.lastAskedAt);
    const limitMs = minutes(Math.min(settings.limitMin, settings.standingLimitMin));
    must(now - account.freshSince >= limitMs, 'prompted before the limit', now - account.freshSince);
  }
  account.lastShownAt = now;
  account.lastAskedAt = now;
}

/** A question steps up to one more channel in decent time, and is put in none of them twice. */
export function checkStep({ browser, isCalm, now }: Account, channel: Channel, id: string): void {
  const { steps } = browser.prompts.findLast((prompt) => prompt.id === id)!;
  must(!browser.standingIn(channel).includes(id), 'put twice in one channel', channel);
  if (isCalm) must(now - steps.at(-1)!.at >= promptWaits.stepMs, 'stepped up too soon', steps);
}

/** Each question that was asked is in the journal once it is no longer asked. */
function checkRecords({ browser }: Account, { asking }: EngineState): void {
  for (const { id, at } of browser.prompts) {
    if (id === asking?.id) continue;
    const record = browser.records.get(id);
    must(record !== undefined, 'a question that was asked is not in the journal', id);
    must(
      record!.askedAt <= at && record!.answeredAt >= record!.askedAt,
      'a question recorded wrongly',
      record,
    );
  }
}

/** Properties 3, 6 and 7, and nothing that should not happen: after each deed. */
export function checkAlways(account: Account): void {
  const { browser } = account;
  must(browser.troubles.length === 0, 'the engine is in trouble', browser.troubles.map(String));
  must(browser.standing.length <= 1, 'several prompts stand');
  must(browser.standingIn('window').length <= 1 + browser.stuck.size, 'several small windows');
  account.sessions.check();
  const state = account.savedState();
  if (state === null) return;
  // A window that refused to go is closed by whatever happens next.
  for (const [id, events] of browser.hasLived ? browser.stuck : [])
    must(events === browser.eventsTold || promptIdOf(state.breaks) === id, 'a small window is left', id);
  must(state.sitting.satMs >= 0, 'negative sitting', state.sitting);
  must(state.breaks.baseMs >= 0, 'negative interval', state.breaks);
  // Whatever the background lived through to its end, it will come back from.
  if (browser.hasLived && !browser.isStale)
    must(browser.alarmAt !== null || state.wakeAt === null, 'no alarm is left', state.wakeAt);
  if (account.isCalm) {
    checkCalm(account);
    checkRecords(account, state);
  }
}

/** What holds after each deed as long as nothing goes wrong. */
function checkCalm(account: Account): void {
  const { browser, now } = account;
  const last = browser.prompts.at(-1);
  if (last !== undefined && (last.withdrawnAt !== null || account.steadySince <= last.at)) {
    const stoodMs = (last.withdrawnAt ?? now) - last.at;
    const sleptMs = account.steadySince > last.at ? Infinity : 0;
    must(stoodMs <= promptWaits.answerMs + alarmFloorMs + sleptMs, 'a question stands for ever', stoodMs);
  }
  if (browser.standing.length > 0) {
    must(account.isWorkTime(now - alarmFloorMs), 'a question stands outside work hours');
    must(browser.holds.size === 0, 'a question stands while something holds it up');
    const busySince = busyAt(account, now)?.startAt ?? now;
    must(now - busySince <= alarmFloorMs, 'a question stands in a busy time of a calendar');
    must(now >= account.pausedUntilAt, 'a question stands in a pause');
  }
  if (!account.isWorkTime(now)) account.freshSince = now;
  checkTelling(account);
}

/** A session that runs is told to the ear, and nothing else is. */
function checkTelling(account: Account): void {
  const session = account.savedState()?.session ?? null;
  const isTold = session?.clock.kind === 'running' && account.settings.sound.cues !== 'silent';
  const told = isTold ? session.id : null;
  must(
    (account.browser.telling?.session.id ?? null) === told,
    'another session is told than the one that runs',
  );
}

/** Property 2: whoever has sat past the limit without any change is asked, or has put the question away. */
export function checkPromptComes(account: Account): void {
  const { now } = account;
  const { session, pause } = account.state();
  if (!account.isCalm || session !== null || pause !== null) return;
  const from = now - account.longestWaitMs - minutes(1);
  const { startedAt } = account.workAt(now);
  if (startedAt === null || busyAt(account, now) !== null || busyEndedAt(account) > from) return;
  if (Math.max(startedAt, account.steadySince, account.pausedUntilAt) > from) return;
  must(account.lastShownAt > from, 'sat past the limit unnoticed', {
    from,
    lastShownAt: account.lastShownAt,
  });
}

/** A changed limit and changed hours are obeyed at once, for what was sat already too. */
export function checkObeyedAtOnce(account: Account): void {
  const { browser, now, settings } = account;
  const { sitting, breaks, rhythm, session, starting, pause } = account.state();
  const isOff = !account.isWorkTime(now) || pause !== null || session !== null || starting !== null;
  if (isOff) {
    must(browser.standing.length === 0, 'a question stands when settings say that there is none');
    return;
  }
  const isStanding = sitting.kind === 'standing';
  const limitMs =
    minutes(isStanding ? settings.standingLimitMin : settings.limitMin) + rhythm.steps * rhythmRules.stepMs;
  const windowMs = Math.min(minutes(settings.windowMin), limitMs / 4);
  const clockMs = isStanding ? stoodMsAt(sitting, now) : satMsAt(sitting, now);
  // Hours that begin later than those before set the clock to below where the interval began.
  const overMs = clockMs - (clockMs < breaks.baseMs ? 0 : breaks.baseMs) - limitMs;
  if (overMs < 0) must(browser.standing.length === 0, 'a question stands below the limit', overMs);
  if (overMs < windowMs || sitting.kind === 'away') return;
  if (browser.holds.size > 0 || busyAt(account, now) !== null) return;
  const isPutAway = breaks.kind === 'snoozed' || (breaks.kind === 'due' && breaks.prompt.kind === 'resting');
  const isTakenAway = account.restartedAt >= account.lastShownAt;
  must(
    isPutAway || isTakenAway || browser.standing.length === 1,
    'a lowered limit or window is not obeyed at once',
    {
      overMs,
      breaks,
    },
  );
}
