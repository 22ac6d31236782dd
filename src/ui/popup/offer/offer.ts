import { catalogue as builtIn, paced } from '../../../exercises/index.ts';
import type { Exercise, Setting } from '../../../exercises/index.ts';
import type { Completion } from '../../../journal/index.ts';
import { exercisesWith, gentlePlan, marksOn, owedOn, progressOf, withProgress } from '../../../plan/index.ts';
import type { Advice, Plan, PlanMark } from '../../../plan/index.ts';
import {
  historyOf,
  layOut,
  namedRoutines,
  newcomer,
  suggest,
  suggestNamed,
  suggestPicked,
  timelineMs,
} from '../../../routines/index.ts';
import type { Profile, Routine, Suggestion, Timeline, Why } from '../../../routines/index.ts';
import type { GivenRoutine } from '../../../policy/index.ts';
import type { Settings } from '../../../settings/index.ts';
import { isGivenId, placeIn } from './wish.ts';
import type { Pick, Wish } from './wish.ts';

/** What to do now, and why. */
export interface Offer {
  /** Null when nothing at all suits. */
  readonly routine: Routine | null;
  readonly timeline: Timeline;
  readonly durationMs: number;
  readonly why: Why;
  /** Every exercise that may come up, at the person's own pace. */
  readonly catalogue: readonly Exercise[];
  /** What can be picked by name in this place. */
  readonly picks: readonly Choosable[];
  /** Today's plan, and what of it is done. */
  readonly marks: readonly PlanMark[];
  /** Why it may be time to see a clinician. */
  readonly advice: readonly Advice[];
}

/** A routine that can be picked: one of Limber's own is named in the texts. */
export interface Choosable {
  readonly id: Pick;
  readonly name?: string;
}

/** How long the clinic article's whole dose takes: 24 minutes of movement, and getting up and down. */
const clinicMinutes = 25;

/** Who asks for another routine gets some without what the plan asks for, and then the plan's once more. */
const turnsBackToPlan = 4;

/**
 * The routine to offer on this local day. The same wish gets the same answer until something more is done.
 * `completions` are those of the last weeks, oldest first; without a plan the gentle one holds.
 */
export function offerFor(
  wish: Wish,
  settings: Settings,
  completions: readonly Completion[],
  ownPlan: Plan | null,
  day: string,
  given: readonly GivenRoutine[] = [],
): Offer {
  const known = paced(ownPlan ? exercisesWith(ownPlan) : builtIn, settings);
  const progress = progressOf(completions, day, known);
  const profile = withProgress(
    { ...newcomer, ...settings.profile, daysOfUse: daysOfUse(completions, day) },
    progress,
  );
  const plan = ownPlan ?? gentlePlan(day, profile.rungs, known);
  const found = suggestionFor(wish, {
    settings,
    profile,
    plan,
    catalogue: known,
    completions,
    day,
    given,
  });
  const routine = found.kind === 'fits' ? found.routine : found.nearest;
  const timeline = routine ? layOut(routine, known) : { steps: [] };
  return {
    routine,
    timeline,
    durationMs: timelineMs(timeline),
    why: found.why,
    catalogue: known,
    picks: picksIn(wish.setting, given),
    marks: marksOn(plan, completions, day, known),
    advice: progress.advice,
  };
}

const picksIn = (setting: Setting, given: readonly GivenRoutine[]): readonly Choosable[] => [
  ...given.flatMap((routine, index): readonly Choosable[] =>
    routine.setting === setting ? [{ id: `given-${index}`, name: routine.name }] : [],
  ),
  ...namedRoutines.filter((named) => named.setting === setting).map(({ id }) => ({ id })),
  ...(setting === 'floor' ? [{ id: 'clinicsFourWhole' as const }] : []),
];

/** All that a suggestion is made from, beside what is wanted. */
interface Grounds {
  readonly settings: Settings;
  readonly profile: Profile;
  readonly plan: Plan;
  readonly catalogue: readonly Exercise[];
  readonly completions: readonly Completion[];
  readonly day: string;
  readonly given: readonly GivenRoutine[];
}

function suggestionFor(wish: Wish, grounds: Grounds): Suggestion {
  const { setting, minutes, hipsHurt, pick } = wish;
  const { profile, plan, catalogue, completions, day } = grounds;
  const { level } = grounds.settings;
  const history = historyOf(completions.filter(isDone).map(asDone), day, catalogue);
  const routine = isGivenId(pick) ? grounds.given[placeIn(pick)] : undefined;
  if (routine) {
    const asked = { id: routine.name, setting, exerciseIds: routine.exerciseIds };
    return suggestPicked(asked, { minutes, level, hipsHurt }, history, profile, catalogue);
  }
  if (pick === null || isGivenId(pick)) {
    const owed = owedOn(plan, completions, day, catalogue);
    const request = { setting, minutes, level, hipsHurt };
    const seed = `${day} ${completions.length} ${wish.turn}`;
    const planned = suggest({ ...request, owed }, history, profile, seed, catalogue);
    if (wish.turn % turnsBackToPlan === 0) return planned;
    const rest = owed.map((item) => ({ ...item, left: 0 }));
    const other = suggest({ ...request, owed: rest }, history, profile, seed, catalogue);
    return other.kind === 'fits' ? other : planned;
  }
  const whole = pick === 'clinicsFourWhole';
  const request = { minutes: whole ? clinicMinutes : minutes, level, hipsHurt };
  // Who picks the clinic's four by name has asked for them.
  const opted: Profile = { ...profile, deepStretches: true, daysOfUse: Math.max(7, profile.daysOfUse) };
  return suggestNamed(whole ? 'clinicsFour' : pick, request, history, whole ? opted : profile, catalogue);
}

const isDone = ({ outcome }: Completion): boolean => outcome !== 'abandoned';

const asDone = ({ day, exercises }: Completion) => ({
  day,
  exerciseIds: exercises.filter(({ doneMs }) => doneMs > 0).map(({ exerciseId }) => exerciseId),
});

/** Whole days since the first completion that is known. */
function daysOfUse(completions: readonly Completion[], day: string): number {
  const first = completions[0];
  return first ? Temporal.PlainDate.from(first.day).until(day, { largestUnit: 'days' }).days : 0;
}
