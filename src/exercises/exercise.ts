import { setMs, type Dose } from './dose.ts';
import type { BuiltInId, ExerciseId } from './ids.ts';

/** Where it can be done: on an office chair, at a desk on your feet, or on a mat. */
export const settings = ['seated', 'standing', 'floor'] as const;
export type Setting = (typeof settings)[number];

/** How much at once, from the careful start upwards. */
export const levels = ['gentle', 'standard', 'progress'] as const;
export type Level = (typeof levels)[number];

/** A dose by name: a level, or the clinic article's own words. */
export type DoseName = Level | 'clinic';

/**
 * How the body is held. The order is the one in which a routine passes through them: down once, stretches on
 * hands and knees last, from where one gets up most easily.
 */
export const postures = [
  'sitting',
  'standing',
  'bedEdge',
  'onBack',
  'onSide',
  'handsAndKnees',
  'kneeling',
] as const;
export type Posture = (typeof postures)[number];

/** The direction from which the drawn figure is seen. */
export const views = ['side', 'front', 'top'] as const;
export type View = (typeof views)[number];

export const purposes = ['stretch', 'strengthen', 'mobilise'] as const;
export type Purpose = (typeof purposes)[number];

export const muscles = [
  'iliopsoas',
  'rectusFemoris',
  'quadriceps',
  'hamstrings',
  'gluteusMaximus',
  'gluteusMedius',
  'tensorFasciaeLatae',
  'deepRotators',
  'adductors',
  'abdominals',
  'obliques',
  'lowerBack',
] as const;
export type Muscle = (typeof muscles)[number];

/** What a muscle does in the exercise: the work, some help, or it is lengthened. */
export const muscleRoles = ['works', 'helps', 'stretched'] as const;
export type MuscleRole = (typeof muscleRoles)[number];

/** Both sides at once, one after the other, or left and right by turns. */
export const ways = ['both', 'each', 'alternating'] as const;
export type Sides = (typeof ways)[number];

export const equipment = ['chair', 'support', 'towel', 'mat', 'cushion', 'bed'] as const;
export type Equipment = (typeof equipment)[number];

/** What it can be done in: anything, anything but a narrow skirt, or loose clothes. */
export const clothing = ['any', 'noSkirt', 'loose'] as const;
export type Clothing = (typeof clothing)[number];

/** What about an exercise may not suit somebody. Profile filters go by these. */
export const cautions = [
  'deepHipFlexion',
  'endRange',
  'hipExtension',
  'crossesMidline',
  'sideCompression',
  'turnsOut',
  'activeAbduction',
  'wideLegs',
  'kneeling',
  'deepKneeBend',
  'kneeTwist',
  'balance',
  'lyingOnBack',
  'lyingOnSide',
  'lungeShape',
  'squat',
  'floor',
  'wheeledChair',
  'wristLoad',
] as const;
export type Caution = (typeof cautions)[number];

/**
 * How near it comes to what the clinic's article says to avoid with sore hips. A: not at all. B: a shallow or
 * unloaded cousin, hidden on a sore day. C: close to the end of the range, only for those who asked for it.
 * What the article names outright (lunges, deep squats, step-ups) is not in the catalogue.
 */
export const classes = ['A', 'B', 'C'] as const;
export type Class = (typeof classes)[number];

/** The words of an exercise that is not built in, in whatever language they were written. */
export interface OwnWords {
  readonly name: string;
  /** One line: how to get there. */
  readonly summary: string;
  readonly steps: readonly string[];
  /** Short enough to speak while it is done. */
  readonly cue: string;
  readonly mistakes: readonly string[];
  readonly caution: string;
}

/** One movement. A built-in one has its words in the locale files (see `textKeys`), one of somebody's own in `words`. */
export interface Exercise {
  readonly id: ExerciseId;
  /** Raised when the movement or a dose changes, so that old records can be told from new ones. */
  readonly revision: number;
  readonly setting: Setting;
  readonly posture: Posture;
  readonly view: View;
  readonly purpose: Purpose;
  readonly muscles: Readonly<Partial<Record<Muscle, MuscleRole>>>;
  readonly sides: Sides;
  readonly equipment: readonly Equipment[];
  readonly clothing: Clothing;
  readonly cautions: readonly Caution[];
  readonly class: Class;
  /** What to step back to; empty for a first movement. The steps forward are the reverse: `harderThan`. */
  readonly easier: readonly ExerciseId[];
  readonly doses: Readonly<Record<Level, Dose>> & { readonly clinic?: Dose };
  /** To get into position, coming from the same posture. */
  readonly prepareMs: number;
  /** To change sides; 0 unless `sides` is `each`. */
  readonly switchMs: number;
  /** How many steps and mistakes the words have. */
  readonly steps: number;
  readonly mistakes: number;
  readonly words?: OwnWords;
  /** A `data:` address of somebody's own picture. */
  readonly picture?: string;
}

/** One of the catalogue that comes with Limber. */
export interface BuiltInExercise extends Exercise {
  readonly id: BuiltInId;
}

/**
 * How long a dose of an exercise lasts, with the time to get into position, to change sides and to rest
 * between sets.
 */
export function doseMs(exercise: Pick<Exercise, 'sides' | 'prepareMs' | 'switchMs'>, dose: Dose): number {
  const turns = exercise.sides === 'both' ? 1 : 2;
  const rests = (dose.sets - 1) * dose.restMs * (exercise.sides === 'each' ? 2 : 1);
  return exercise.prepareMs + exercise.switchMs + turns * dose.sets * setMs(dose) + rests;
}

/** Whether it lengthens the front of the hip, which hours of sitting keep short. */
export const opensFront = (exercise: Exercise): boolean =>
  exercise.muscles.iliopsoas === 'stretched' || exercise.muscles.rectusFemoris === 'stretched';
