import { daysAfter, daysBetween } from './days.ts';
import { pauseDays } from './footing.ts';
import { concerns, isAboveFive, isClean, isFelt, isFeltAfter, isWorseInTheMorning } from './reported.ts';
import type { Reported } from './reported.ts';

/** Why it may be time to see a clinician. Each has its words in the locale files: `plan.advice.<reason>`. */
export const adviceReasons = [
  'lasting',
  'rising',
  'mornings',
  'strong',
  'sharp',
  'catching',
  'numb',
] as const;
export type AdviceReason = (typeof adviceReasons)[number];

/** It holds for as long as an exercise rests for it: a week after the last cause. */
export interface Advice {
  readonly reason: AdviceReason;
  /** The last day that gave cause. */
  readonly day: string;
}

/** Something felt for so long, without a day of nothing, has not settled by itself. */
const lastingDays = 14;

/** What of all that was said of late, oldest session first, is a reason to see a clinician. */
export function adviceOn(practised: readonly Reported[], today: string): readonly Advice[] {
  const reported = practised.filter(({ report }) => report !== undefined);
  const causes: Readonly<Record<AdviceReason, string | undefined>> = {
    lasting: lastingUntil(reported),
    rising: risingUntil(reported),
    mornings: worseTwiceUntil(reported),
    strong: reported.findLast(isAboveFive)?.day,
    sharp: reported.findLast((session) => isFelt(session, 'sharp'))?.day,
    catching: reported.findLast((session) => isFelt(session, 'catching'))?.day,
    numb: reported.findLast((session) => isFelt(session, 'numb'))?.day,
  };
  return adviceReasons.flatMap((reason) => {
    const day = causes[reason];
    return day !== undefined && daysBetween(day, today) <= pauseDays ? [{ reason, day }] : [];
  });
}

/** The day of the last answer, if something was felt in all of two weeks. */
function lastingUntil(reported: readonly Reported[]): string | undefined {
  const answers = reported
    .flatMap((session) => {
      const after = { day: session.day, isFelt: isFeltAfter(session) };
      const { morning } = session;
      return morning ? [after, { day: daysAfter(session.day, 1), isFelt: morning.score > 0 }] : [after];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const run = answers.slice(answers.findLastIndex((answer) => !answer.isFelt) + 1);
  const [first, last] = [run[0], run.at(-1)];
  return first && last && daysBetween(first.day, last.day) >= lastingDays ? last.day : undefined;
}

/** The day of the last report, if each of the last three was higher than the one before. */
function risingUntil(reported: readonly Reported[]): string | undefined {
  const [first, second, third] = reported.slice(-3).map(({ report }) => report?.score ?? 0);
  const isRising =
    first !== undefined && second !== undefined && third !== undefined && first < second && second < third;
  return isRising ? reported.at(-1)?.day : undefined;
}

/** The last of two mornings in a row that were worse, of one movement or of all together. */
function worseTwiceUntil(reported: readonly Reported[]): string | undefined {
  const ids = new Set(reported.flatMap(({ exercises }) => exercises.map(({ exerciseId }) => exerciseId)));
  const rows = [reported, ...[...ids].map((id) => reported.filter((session) => concerns(session, id)))];
  const days = rows.flatMap((sessions) => {
    const lastTwo = sessions.filter((session) => session.morning ?? isClean(session)).slice(-2);
    return lastTwo.length === 2 && lastTwo.every(isWorseInTheMorning) ? [lastTwo[1]!.day] : [];
  });
  const last = days.toSorted().at(-1);
  return last === undefined ? undefined : daysAfter(last, 1);
}
