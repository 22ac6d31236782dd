// What the person's organisation asks for from one hour to the next, and what stays the person's.
import { isDeepStrictEqual } from 'node:util';
import { migrateSettings, settingsVersion } from '../../src/settings/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import type { Account } from './account.ts';
import { must } from './must.ts';
import { checkObeyedAtOnce } from './properties.ts';

/** What is asked for, and what has to hold then, whatever the person chose. */
export interface AskedFor {
  readonly policy: unknown;
  readonly holds: Partial<Settings>;
}

/** Nothing, a little, much, what is out of reach, and what is no policy. */
export const policies: readonly AskedFor[] = [
  { policy: null, holds: {} },
  { policy: { limitMin: { fixed: 60 } }, holds: { limitMin: 60 } },
  {
    policy: { limitMin: { default: 20 }, windowMin: { fixed: 0 }, channels: { fixed: ['banner', 'popup'] } },
    holds: { windowMin: 0, channels: ['banner', 'popup'] },
  },
  {
    policy: {
      standingLimitMin: { fixed: 30 },
      snoozeMin: { default: 1 },
      'schedule.zone': { fixed: 'Asia/Tokyo' },
      daysOff: [{ fromDay: '2026-11-25' }],
    },
    holds: { standingLimitMin: 30 },
  },
  { policy: { limitMin: { fixed: 1 }, idleBreakMin: { fixed: 1 }, coffee: true }, holds: {} },
  { policy: 'move!', holds: {} },
];

/** What the person chose, whatever holds for now, in the form in which it is read. */
function ownOf(account: Account): Settings | null {
  return migrateSettings(
    settingsVersion,
    account.savedState()?.governed?.own.data ?? structuredClone(account.settings),
  );
}

/** The organisation asks for something else, which holds at once. What is the person's own stays that. */
export async function govern(account: Account, { policy, holds }: AskedFor): Promise<void> {
  const { browser } = account;
  // What stays as it is the browser does not tell.
  if (isDeepStrictEqual(policy, browser.managed)) return;
  const own = ownOf(account);
  account.forget('pauses');
  await browser.govern(policy);
  must(isDeepStrictEqual(ownOf(account), own), 'a policy changes what somebody chose', ownOf(account));
  account.fixed = holds;
  if (account.isCalm) checkObeyedAtOnce(account);
}

/** What is fixed holds, whatever the person has chosen since. */
export function checkFixed({ fixed, isCalm, settings }: Account): void {
  if (!isCalm) return;
  must(isDeepStrictEqual({ ...settings, ...fixed }, settings), 'what is fixed does not hold', settings);
}
