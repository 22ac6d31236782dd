// What the person's calendars say, as far as storage took it, and what that means for questions.
import type { BusyCalendar } from '../../src/breaks/index.ts';
import type { Envelope } from '../../src/engine/index.ts';
import type { Stretch } from '../../src/schedule/index.ts';
import { alarmFloorMs } from './account.ts';
import type { Account } from './account.ts';
import type { SimulatedBrowser } from './browser.ts';
import { minutes } from './clock.ts';
import type { Deed } from './deed.ts';
import { must } from './must.ts';

/** Limber is quiet for no longer than this at a stretch. */
const longestMs = minutes(240);

/** A question stands for longer. */
const soonMin = 4;

/** The calendars that people have in a week. */
export const calendarNames = ['work.ics', 'club.ics'];

/** The busy times in force, in order: what touches is one, and no longer than the longest. */
function busyTimes({ stored }: SimulatedBrowser): readonly Stretch[] {
  const calendars = ((stored.get('busy') as Envelope | undefined)?.data ?? []) as readonly BusyCalendar[];
  const left = calendars.flatMap(({ stretches }) => [...stretches]);
  const times: Stretch[] = [];
  while (left.length > 0) {
    const startAt = Math.min(...left.map((stretch) => stretch.startAt));
    let endAt = startAt;
    for (let next = 0; next !== -1;) {
      next = left.findIndex((stretch) => stretch.startAt <= endAt);
      if (next !== -1) endAt = Math.max(endAt, left.splice(next, 1)[0]!.endAt);
    }
    times.push({ startAt, endAt: Math.min(endAt, startAt + longestMs) });
  }
  return times;
}

/** The busy time that an instant lies in; null outside them. */
export function busyAt({ browser }: Account, instant: number): Stretch | null {
  return busyTimes(browser).find(({ startAt, endAt }) => startAt <= instant && instant < endAt) ?? null;
}

/** When the last busy time ended. */
export function busyEndedAt({ browser, now }: Account): number {
  return Math.max(-Infinity, ...busyTimes(browser).flatMap(({ endAt }) => (endAt <= now ? [endAt] : [])));
}

/**
 * A calendar is taken, with one meeting in it, which the person sits through if it begins now. One that begins soon
 * is heard of once a question stands, or after an hour and a half.
 */
export async function meet(
  account: Account,
  { calendar: name, inMin, min }: Extract<Deed, { kind: 'meet' }>,
  id: string,
): Promise<void> {
  const { browser } = account;
  const isSoon = inMin > 0 && inMin < soonMin;
  for (let waited = 0; isSoon && waited < 90 && browser.standing.length === 0; waited += 1)
    await browser.pass(minutes(1));
  const startAt = account.now + minutes(inMin);
  const stretches = [{ startAt, endAt: startAt + minutes(min) }];
  // What a calendar said before it says no longer.
  account.steadySince = account.now;
  account.lastAskedAt = -Infinity;
  await browser.send({ kind: 'take-busy', calendar: { name, stretches } }, id);
  if (isSoon) await browser.pass(minutes(inMin) + 2 * alarmFloorMs);
  const stretch = busyAt(account, account.now);
  if (inMin > 0 || stretch === null) return;
  if (account.isCalm) must(browser.standing.length === 0, 'a question stands in a busy time');
  await browser.pass(stretch.endAt - account.now);
  const { breaks, sitting, session, starting, pause } = account.state();
  const wasWork = account.isWorkTime(account.now);
  await browser.pass(alarmFloorMs);
  const isOff = [session, starting, pause].some((one) => one !== null);
  if (!account.isCalm || isOff || !wasWork || !account.isWorkTime(account.now)) return;
  if (breaks.kind !== 'due' || breaks.prompt.kind === 'resting' || sitting.kind === 'away') return;
  if (browser.holds.size > 0 || busyAt(account, account.now) !== null) return;
  // What falls due as the busy time ends was not held up by it.
  if (breaks.dueAt >= stretch.endAt) return;
  must(browser.standing.length === 1, 'no question once the busy time has ended', breaks);
}
