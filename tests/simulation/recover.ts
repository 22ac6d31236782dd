import { rhythmRules } from '../../src/breaks/index.ts';
import { defaultSettings, fieldNames, patchOf } from '../../src/settings/index.ts';
import type { Account } from './account.ts';
import { minutes } from './clock.ts';
import { noFaults } from './faults.ts';
import { calendarNames } from './meetings.ts';
import { must } from './must.ts';
import { govern } from './policies.ts';

/** Phase 2: faults off. What began is recorded once, and sitting on leads to a prompt. */
export async function recover(account: Account): Promise<void> {
  const { browser } = account;
  Object.assign(browser.faults, noFaults);
  browser.refusing.clear();
  account.forget();
  await browser.become('active');
  await govern(account, { policy: null, holds: {} });
  // A change that a full disk refused is heeded by the next background; the browser stops each soon enough.
  browser.kill();
  await browser.send({ kind: 'change-settings', changes: patchOf(defaultSettings, fieldNames) }, 'recover-0');
  account.forget();
  await browser.send({ kind: 'end-session' }, 'recover-1');
  await browser.send({ kind: 'close-finished' }, 'recover-1b');
  await browser.send({ kind: 'resume' }, 'recover-2');
  await browser.send({ kind: 'keep-again' }, 'recover-3');
  for (const name of calendarNames) await browser.send({ kind: 'drop-busy', name }, `recover-${name}`);
  account.sessions.checkComplete();

  // A player that never came up is waited for; until then the question counts as answered.
  if (account.state().starting !== null) await browser.pass(minutes(2.5));

  const { limitMin, windowMin } = defaultSettings;
  const { startedAt, endsAt, nextStartAt } = account.workAt(account.now);
  const isLongEnough = startedAt !== null && endsAt !== null && endsAt > account.now + account.longestWaitMs;
  await browser.pass((isLongEnough ? account.now : nextStartAt!) - account.now);
  await browser.send({ kind: 'sit' }, 'recover-4');
  const moved = await browser.send({ kind: 'move-already' }, 'recover-5');
  account.forget();
  account.freshSince = account.now;
  const slowerMs = (moved?.snapshot.state.rhythm.steps ?? 0) * rhythmRules.stepMs;
  await browser.pass(minutes(limitMin + windowMin + 1) + slowerMs);
  must(browser.standing.length === 1, 'no prompt after the faults were over');
}
