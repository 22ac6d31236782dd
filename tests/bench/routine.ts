// What it costs to offer a routine: all that a page computes from what was done, down to the timed steps.
import { settings } from '../../src/exercises/index.ts';
import type { Setting } from '../../src/exercises/index.ts';
import { completionOf } from '../../src/journal/index.ts';
import { clinicsFourPlan, gentlePlan, owedOn, progressOf, withProgress } from '../../src/plan/index.ts';
import type { Reported } from '../../src/plan/index.ts';
import { breakMinutes, historyOf, layOut, newcomer, suggest, timelineMs } from '../../src/routines/index.ts';
import type { Profile, Timeline } from '../../src/routines/index.ts';
import { startSession } from '../../src/session/index.ts';

const firstDay = '2026-01-05';
/** Many breaks for one day, so that the past is as long as it is dense. */
const breaksPerDay = 12;

/** Someone to whom everything may be offered: there is most to choose from. */
const anyone: Profile = { ...newcomer, deepStretches: true, daysOfUse: 60 };

const dayOf = (index: number): string =>
  Temporal.PlainDate.from(firstDay)
    .add({ days: Math.floor(index / breaksPerDay) })
    .toString();

/** So many sessions, each as it was offered then, one in three reported on; and the day on which the next is due. */
export function past(length: number): { readonly past: readonly Reported[]; readonly day: string } {
  const done: Reported[] = [];
  for (let i = 0; i < length; i += 1) {
    const [setting, minutes] = askedAt(i);
    const recent = historyOf(done.slice(-24).map(asDone), dayOf(i));
    const owed = owedOn(gentlePlan(firstDay), done.slice(-breaksPerDay), dayOf(i));
    const found = suggest({ setting, minutes, owed }, recent, anyone, `${i}`);
    if (found.kind !== 'fits') throw new Error(`Nothing to do in session ${i}`);
    const timeline = layOut(found.routine);
    const at = Temporal.PlainDate.from(dayOf(i)).toZonedDateTime('UTC').epochMilliseconds;
    const session = startSession(`${i}`, { setting, minutes, timeline }, at);
    const completion = completionOf(session, at + timelineMs(timeline), 'UTC');
    done.push({ ...completion, ...(i % 3 === 0 && { report: { score: i % 4 } }) });
  }
  return { past: done, day: dayOf(length) };
}

/** All that is computed before a routine can be offered, and its steps. */
export function offer(done: readonly Reported[], day: string, index: number): Timeline {
  const [setting, minutes] = askedAt(index);
  const progress = progressOf(done, day);
  const profile = withProgress(anyone, progress);
  const plan = index % 2 === 0 ? clinicsFourPlan(firstDay) : gentlePlan(firstDay, profile.rungs);
  const owed = owedOn(plan, done, day);
  const history = historyOf(done.map(asDone), day);
  const found = suggest({ setting, minutes, owed }, history, profile, `${index}`);
  const routine = found.kind === 'fits' ? found.routine : found.nearest;
  return routine ? layOut(routine) : { steps: [] };
}

/** The clock of a thread's own time ticks in milliseconds: it is read once for so many offers. */
const batch = 20;

/**
 * What an offer takes with so many sessions behind it, in ms of one core: the median of many batches. It is the
 * thread's own time, which tells of Limber and not of what else the machine does.
 */
export function offerMs(sessions: number): number {
  const { past: done, day } = past(sessions);
  const times = Array.from({ length: 40 }, () => {
    const before = process.threadCpuUsage();
    for (let i = 0; i < batch; i += 1) offer(done, day, i);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000 / batch;
  });
  // The first ones run before the compiler has seen them often enough.
  return times.slice(5).sort((a, b) => a - b)[17]!;
}

const askedAt = (index: number): readonly [Setting, number] => [
  settings[index % settings.length]!,
  breakMinutes[index % breakMinutes.length]!,
];

const asDone = ({ day, exercises }: Reported) => ({
  day,
  exerciseIds: exercises.map(({ exerciseId }) => exerciseId),
});
