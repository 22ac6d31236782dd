import { ladderOf, rungAt } from '../exercises/index.ts';
import type { Caution, Dose, DoseName, Exercise, ExerciseId } from '../exercises/index.ts';
import type { RoutineItem, RoutineRequest } from './routine.ts';

/** What somebody may say about themselves, in their own words. Limber hides what may not suit and diagnoses nothing. */
export const limits = [
  'soreHips',
  'frontPinch',
  'sidePain',
  'hipBending',
  'hipSideways',
  'hipBackward',
  'kneePain',
  'pregnant',
  'backPain',
  'unsteady',
  'noFloor',
  'rollingChair',
  'soreWrists',
] as const;

export type Limit = (typeof limits)[number];

/** Each hides the exercises with these cautions. */
const hiddenFor: Readonly<Record<Limit, readonly Caution[]>> = {
  /** Hips that are sore as a rule: classes tell what is left out, as on a day when they hurt. */
  soreHips: [],
  /** Hip replacement with rules about bending, crossing or turning in. */
  hipBending: ['deepHipFlexion', 'crossesMidline', 'endRange'],
  /** Hip replacement with rules about lifting the leg sideways. */
  hipSideways: ['deepHipFlexion', 'crossesMidline', 'endRange', 'activeAbduction'],
  /** Hip replacement with rules about the leg going back or turning out. */
  hipBackward: ['hipExtension', 'turnsOut'],
  /** A pinch at the front of the hip when it bends. */
  frontPinch: ['deepHipFlexion', 'endRange', 'squat'],
  /** Pain at the side of the hip. */
  sidePain: ['sideCompression', 'crossesMidline', 'lyingOnSide'],
  kneePain: ['kneeTwist', 'kneeling', 'deepKneeBend'],
  /** Second or third trimester: no lying flat, no wide legs. */
  pregnant: ['lyingOnBack', 'wideLegs'],
  backPain: ['hipExtension'],
  unsteady: ['balance'],
  noFloor: ['floor'],
  rollingChair: ['wheeledChair'],
  soreWrists: ['wristLoad'],
};

/** The person a routine is for. */
export interface Profile {
  readonly limits: readonly Limit[];
  /** Asked for the deep stretches (class C). */
  readonly deepStretches: boolean;
  /** Days since the first use, in whole days. */
  readonly daysOfUse: number;
  /** Levels of single exercises that the person chose, whatever else is asked for. */
  readonly levels: Readonly<Partial<Record<ExerciseId, DoseName>>>;
  /** Where the person stands now on the ladders of exercises done before. The others begin at the request's level. */
  readonly rungs: Readonly<Partial<Record<ExerciseId, number>>>;
  /** Exercises set aside, by choice or after discomfort. */
  readonly without: readonly ExerciseId[];
  /** Wears a skirt or anything narrow: only what can be done in any clothes. Of no weight on the floor at home. */
  readonly skirt: boolean;
}

/** Somebody who has said nothing yet. */
export const newcomer: Profile = {
  limits: [],
  deepStretches: false,
  daysOfUse: 0,
  levels: {},
  rungs: {},
  without: [],
  skirt: false,
};

/** Class C waits this long after the first use. */
const settledDays = 7;

/** The dose that somebody is given of an exercise, and where it stands. */
export interface Standing {
  readonly level: DoseName;
  /** Absent for a dose that is on no ladder, such as the clinic's. */
  readonly rung?: number;
  readonly dose: Dose;
}

/** What of a request decides on a dose. */
type Asked = Pick<RoutineRequest, 'level' | 'atMost' | 'hipsHurt'>;

/** Where somebody stands with an exercise. On a sore day everything is at its gentlest. */
export function standingOf(
  exercise: Exercise,
  { levels, rungs }: Pick<Profile, 'levels' | 'rungs'>,
  { level = 'gentle', atMost, hipsHurt = false }: Asked,
): Standing {
  const ladder = ladderOf(exercise);
  const own = levels[exercise.id];
  const { clinic } = exercise.doses;
  if (own === 'clinic' && clinic && !hipsHurt && !atMost) return { level: own, dose: clinic };
  const chosen = own && own !== 'clinic' ? rungAt(exercise, own) : rungs[exercise.id];
  const wanted = hipsHurt ? 0 : (chosen ?? rungAt(exercise, level));
  const most = atMost ? rungAt(exercise, atMost) : ladder.length - 1;
  const rung = Math.max(0, Math.min(wanted, most, ladder.length - 1));
  return { ...ladder[rung]!, rung };
}

/** Whether an exercise may be offered to somebody at this level. */
export function suits(
  exercise: Exercise,
  profile: Profile,
  level: RoutineItem['level'],
  hipsHurt: boolean,
): boolean {
  if (profile.without.includes(exercise.id)) return false;
  if (profile.skirt && exercise.clothing === 'noSkirt') return false;
  const hidden = profile.limits.flatMap((limit) => hiddenFor[limit]);
  if (exercise.cautions.some((caution) => hidden.includes(caution))) return false;
  const areSore = hipsHurt || profile.limits.includes('soreHips');
  switch (exercise.class) {
    case 'A':
      return true;
    case 'B':
      return !areSore;
    case 'C':
      return !areSore && profile.deepStretches && profile.daysOfUse >= settledDays && level !== 'gentle';
  }
}

/** Whether an exercise may be offered to somebody who asks like this, with the dose of where they stand. */
export const isFor = (exercise: Exercise, profile: Profile, request: Asked): boolean =>
  suits(exercise, profile, standingOf(exercise, profile, request).level, request.hipsHurt ?? false);
