import { everydayEngines } from './everyday-engines.ts';

/** An engine broken on purpose: one edit of one file. */
export interface BrokenEngine {
  readonly name: string;
  /** A file of src/, what stands there, and what stands in the broken engine. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** All engines that the simulation must tell from the one that ships. */
export const brokenEngines: readonly BrokenEngine[] = [
  ...everydayEngines,
  {
    name: 'counts an absence from when it was noticed',
    file: 'engine/presence.ts',
    find: "kind === 'idle' ? now - idleAfter(before) : now",
    put: 'now',
  },
  {
    name: 'takes every absence for a break',
    file: 'sitting/sitting.ts',
    find: '    away.rested ||',
    put: '    true ||',
  },
  {
    name: 'takes no absence for a break',
    file: 'sitting/sitting.ts',
    find: '    away.rested ||',
    put: '    false &&',
  },
  {
    name: 'counts nothing while somebody sits',
    file: 'sitting/sitting.ts',
    find: 'sitting.satMs + Math.max(0, now - sitting.sinceAt)',
    put: 'sitting.satMs',
  },
  {
    name: 'counts the hours before work',
    file: 'sitting/sitting.ts',
    find: '  if (sitting.sinceAt < workStartedAt) {',
    put: '  if (sitting.sinceAt < workStartedAt - 3_600_000) {',
  },
  {
    name: 'asks at half the limit',
    file: 'breaks/breaks.ts',
    find: 'satMs - baseMs - rules.limitMs',
    put: 'satMs - baseMs - rules.limitMs / 2',
  },
  {
    name: 'ends every pause at once',
    file: 'engine/settle.ts',
    find: 'if (before.pause !== null && now >= before.pause.untilAt) {',
    put: 'if (before.pause !== null) {',
  },
  {
    name: 'takes the whole week for work',
    file: 'engine/context.ts',
    find: 'work: isSame ? last.work : workAround(settings.schedule, now, zone)',
    put: 'work: { ...workAround(settings.schedule, now, zone), startedAt: 1 }',
  },
  {
    name: 'asks an empty desk',
    file: 'breaks/decide.ts',
    find: 'if (situation.awayAt !== null)',
    put: 'if (situation.awayAt === 0)',
  },
  {
    name: 'cuts a snooze in half',
    file: 'breaks/breaks.ts',
    find: 'untilAt: now + snoozeMs,',
    put: 'untilAt: now + snoozeMs / 2,',
  },
  {
    name: 'lets a break be put off for ever',
    file: 'breaks/breaks.ts',
    find: ' || breaks.snoozes >= maxSnoozes',
    put: '',
  },
  {
    name: 'leaves an unanswered question standing',
    file: 'breaks/breaks.ts',
    find: '&& now >= answerEndsAt(prompt);',
    put: '&& now < 0;',
  },
  {
    name: 'never asks again after a snooze',
    file: 'breaks/breaks.ts',
    find: 'return now >= breaks.untilAt || now < breaks.snoozedAt ? askAgain(breaks) : breaks;',
    put: 'return breaks;',
  },
  {
    name: 'takes a sleeping machine for sitting',
    file: 'engine/settle.ts',
    find: 'now > state.wakeAt + lateAfterMs',
    put: 'now < 0',
  },
  {
    name: 'adds 24 hours and calls it tomorrow',
    file: 'engine/obey.ts',
    find: 'return nextStartAt(settings.schedule, midnightAt - 1, zone) ?? midnightAt;',
    put: 'return now + 86_400_000;',
  },
  {
    name: 'lets one answer count twice',
    file: 'engine/reduce.ts',
    find: 'if (isBusy(state) || promptId !== promptIdOf(state.breaks))',
    put: 'if (promptId !== promptIdOf(state.breaks))',
  },
  {
    name: 'shows a prompt again that stands already',
    file: 'engine/reconcile.ts',
    find: '  isUp ||= await surfaces[next].show(asked);',
    put: '  isUp = await surfaces[next].show(asked);',
  },
  {
    name: 'puts the question everywhere at once',
    file: 'breaks/ladder.ts',
    find: 'last.triedAt + promptWaits.stepMs',
    put: 'last.triedAt',
  },
  {
    name: 'forgets a question that was let pass',
    file: 'engine/asking.ts',
    find: 'return { ...after, asking: begun(after), asked };',
    put: "return { ...after, asking: begun(after), asked: event.kind === 'alarm-rang' ? after.asked : asked };",
  },
  {
    name: 'names a session anew each time it is written',
    file: 'engine/settle.ts',
    find: 'const completion = completionOf(session, endedAt, context.zone);',
    put: 'const completion = { ...completionOf(session, endedAt, context.zone), id: `${session.id}-${context.now}` };',
  },
  {
    name: 'does not put a lost alarm back',
    file: 'engine/reconcile.ts',
    find: '  if (!isRight) await alarm.plan(wantedAt);',
    put: '  if (!isRight && plannedAt !== null) await alarm.plan(wantedAt);',
  },
  {
    name: 'sets alarms closer than the browser allows',
    file: 'engine/next-wake.ts',
    find: 'Math.max(wakeAt, context.now + soonestWakeMs)',
    put: 'wakeAt',
  },
  {
    name: 'goes on with the hours that it knew',
    file: 'engine/context.ts',
    find: 'last.settings.schedule === settings.schedule &&',
    put: '',
  },
  {
    name: 'counts one break twice when two popups tell of it',
    file: 'engine/obey.ts',
    find: 'clockAt(state, now) < sameBreakMs ? moved :',
    put: '',
  },
  {
    name: 'asks in the middle of a call',
    file: 'breaks/decide.ts',
    find: 'if (hold !== null) return',
    put: "if (hold?.kind === 'full-screen') return",
  },
  {
    name: 'does not ask when what held the question up has ended',
    file: 'engine/holds.ts',
    find: 'if (!hasChanged || (',
    put: 'if (!hasChanged || state.lastSeenAt > 0 || (',
  },
  {
    name: 'asks whatever a calendar says',
    file: 'engine/holds.ts',
    find: "state.breaks.kind === 'due' && busy ?",
    put: "state.breaks.kind === 'counting' && busy ?",
  },
  {
    name: 'leaves a question standing when a busy time begins',
    file: 'engine/next-wake.ts',
    find: 'soonest(work.endsAt, busyBeginsAt(context.busy ?? [], now))',
    put: 'work.endsAt',
  },
  {
    name: 'sleeps through the end of a busy time',
    file: 'engine/next-wake.ts',
    find: "holds.find(({ kind }) => kind === 'busy')?.untilAt ?? null",
    put: 'holds.length > 3 ? 0 : null',
  },
  {
    name: 'is quiet for as long as meetings follow one another',
    file: 'breaks/busy.ts',
    find: 'endAt: Math.min(endAt, startAt + busyLimits.longestMs),',
    put: 'endAt,',
  },
  {
    name: 'forgets the calendars when the background starts anew',
    file: 'engine/load.ts',
    find: 'calendarsOf(recalled.calendars);',
    put: 'calendarsOf([]);',
  },
  {
    name: 'takes whoever watches for gone',
    file: 'engine/presence.ts',
    find: "isWatching && sitting.kind !== 'away' &&",
    put: 'false &&',
  },
  {
    name: 'takes whoever watches for there for ever',
    file: 'engine/presence.ts',
    find: 'watchingSince === null ? null : watchingSince + watchingMin * 60_000',
    put: 'watchingSince === null || watchingMin > 0 ? null : Infinity',
  },
  {
    name: 'plays on while the session is paused',
    file: 'session/session.ts',
    find: "if (session.clock.kind !== 'running' || isOver(session, now)) return session;",
    put: 'return session;',
  },
  {
    name: 'plays on in a machine that sleeps',
    file: 'engine/settle.ts',
    find: 'session: session && interrupted(session, lastSeenAt, context.now)',
    put: 'session',
  },
  {
    name: 'takes an early end back after it has counted',
    file: 'engine/settle.ts',
    find: 'return clock.leftAt + undoMs;',
    put: 'return clock.leftAt + 60 * undoMs;',
  },
  {
    name: 'counts the time until an early end is sure as part of it',
    file: 'engine/settle.ts',
    find: 'stoodSince(session) ?? overAt',
    put: 'overAt',
  },
  {
    name: 'forgets the session when the background starts anew',
    file: 'engine/load.ts',
    find: 'state: withNotices(found.state, unusable) };',
    put: 'state: { ...withNotices(found.state, unusable), session: null } };',
  },
  {
    name: 'takes an answer to a question that a session has answered',
    file: 'engine/obey.ts',
    find: 'return isBusy(state) ? state : skip(state, context);',
    put: 'return skip(state, context);',
  },
  {
    name: 'lets a choice of the person’s own lift what is fixed',
    file: 'engine/policy.ts',
    find: 'return under(dated, ownAfter(changes, ownSettings(before), policy));',
    put: 'return { state: dated, settings: applyPatch(before.settings, changes) };',
  },
  {
    name: 'heeds what an organisation asks for first, and nothing that it asks for later',
    file: 'engine/policy.ts',
    find: 'if (isSame) return null;',
    put: 'if (isSame || governed) return null;',
  },
];
