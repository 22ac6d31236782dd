import { catalogue as builtIn } from '../../../exercises/index.ts';
import type { Exercise, Setting } from '../../../exercises/index.ts';
import type { Completion } from '../../../journal/index.ts';
import {
  historyOf,
  layOut,
  namedRoutines,
  newcomer,
  suggest,
  suggestNamed,
  timelineMs,
} from '../../../routines/index.ts';
import type { History, Profile, Routine, Suggestion, Timeline, Why } from '../../../routines/index.ts';
import type { Settings } from '../../../settings/index.ts';
import type { Practice } from '../../live.ts';
import type { Pick, Wish } from './wish.ts';

/** What to do now, and why. */
export interface Offer {
  /** Null when nothing at all suits. */
  readonly routine: Routine | null;
  readonly timeline: Timeline;
  readonly durationMs: number;
  readonly why: Why;
  /** Every exercise that may come up. */
  readonly catalogue: readonly Exercise[];
  /** What can be picked by name in this place. */
  readonly picks: readonly Pick[];
}

/** How long the clinic article's whole dose takes: 24 minutes of movement, and getting up and down. */
const clinicMinutes = 25;

/** The routine to offer on this local day. The same wish gets the same answer until something more is done. */
export function offerFor(wish: Wish, settings: Settings, { completions }: Practice, day: string): Offer {
  const catalogue = builtIn;
  const history = historyOf(completions.filter(isDone).map(asDone), day, catalogue);
  const profile: Profile = { ...newcomer, daysOfUse: daysOfUse(completions, day) };
  const seed = `${day} ${completions.length} ${wish.turn}`;
  const found = suggestionFor(wish, settings, history, profile, catalogue, seed);
  const routine = found.kind === 'fits' ? found.routine : found.nearest;
  const timeline = routine ? layOut(routine, catalogue) : { steps: [] };
  return {
    routine,
    timeline,
    durationMs: timelineMs(timeline),
    why: found.why,
    catalogue,
    picks: picksIn(wish.setting),
  };
}

const picksIn = (setting: Setting): readonly Pick[] => [
  ...namedRoutines.filter((named) => named.setting === setting).map(({ id }) => id),
  ...(setting === 'floor' ? (['clinicsFourWhole'] as const) : []),
];

function suggestionFor(
  { setting, minutes, hipsHurt, pick }: Wish,
  { level }: Settings,
  history: History,
  profile: Profile,
  catalogue: readonly Exercise[],
  seed: string,
): Suggestion {
  if (pick === null) return suggest({ setting, minutes, level, hipsHurt }, history, profile, seed, catalogue);
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
