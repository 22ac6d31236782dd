import type { Caution, DoseName, Exercise, ExerciseId, Level } from '../exercises/index.ts';

/**
 * What somebody says about themselves, in their own words; Limber hides what may not suit and diagnoses
 * nothing. Each hides the exercises with these cautions.
 */
export const limits = {
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
} as const satisfies Record<string, readonly Caution[]>;

export type Limit = keyof typeof limits;

/** The person a routine is for. */
export interface Profile {
  readonly limits: readonly Limit[];
  /** Asked for the deep stretches (class C). */
  readonly deepStretches: boolean;
  /** Days since the first use, in whole days. */
  readonly daysOfUse: number;
  /** Levels of single exercises, where they differ from the request's. */
  readonly levels: Readonly<Partial<Record<ExerciseId, DoseName>>>;
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
  without: [],
  skirt: false,
};

/** Class C waits this long after the first use. */
const settledDays = 7;

/** The level at which somebody does an exercise. On a sore day everything is gentle. */
export function levelOf(
  exercise: Exercise,
  { levels }: Profile,
  { level = 'gentle', hipsHurt = false }: { readonly level?: Level; readonly hipsHurt?: boolean },
): DoseName {
  if (hipsHurt) return 'gentle';
  const own = levels[exercise.id] ?? level;
  return exercise.doses[own] ? own : level;
}

/** Whether an exercise may be offered to somebody at this level. */
export function suits(exercise: Exercise, profile: Profile, level: DoseName, hipsHurt: boolean): boolean {
  if (profile.without.includes(exercise.id)) return false;
  if (profile.skirt && exercise.clothing === 'noSkirt') return false;
  const hidden: readonly Caution[] = profile.limits.flatMap((limit) => limits[limit]);
  if (exercise.cautions.some((caution) => hidden.includes(caution))) return false;
  switch (exercise.class) {
    case 'A':
      return true;
    case 'B':
      return !hipsHurt;
    case 'C':
      return !hipsHurt && profile.deepStretches && profile.daysOfUse >= settledDays && level !== 'gentle';
  }
}
