import type { Dose } from './dose.ts';
import type { DoseName, Exercise } from './exercise.ts';
import type { ExerciseId } from './ids.ts';

/** What the clinic's article leaves open, and a person may choose. Seconds, but for the sides. */
export interface Pace {
  /** How long a bridge is kept up: "a few seconds". */
  readonly bridgeHoldS: number;
  /** How long one circle takes. */
  readonly circleS: number;
  /** Whether the leg circles are meant for each side, or for both together: then each side does half of them. */
  readonly circlesPerSide: boolean;
  /** How long a breath takes, in and out. */
  readonly breathS: number;
}

/** What Limber chose, and what the catalogue's doses hold. */
export const defaultPace: Pace = { bridgeHoldS: 3, circleS: 3, circlesPerSide: true, breathS: 6 };

/** Whole seconds that may be chosen: what sources give for a bridge, controlled circles, calm breaths. */
export const paceLimits = {
  bridgeHoldS: { min: 1, max: 5 },
  circleS: { min: 2, max: 4 },
  breathS: { min: 4, max: 10 },
} as const;

/** The exercises whose figures are open, and which. Somebody's own exercise says itself how it is done. */
const openFigures: Readonly<Partial<Record<ExerciseId, readonly (keyof Pace)[]>>> = {
  gluteBridge: ['bridgeHoldS'],
  sideLyingLegCircles: ['circleS', 'circlesPerSide'],
  standingHipCircles: ['circleS'],
  happyBaby: ['breathS'],
  reclinedButterfly: ['breathS'],
};

/** The catalogue with the figures that somebody chose, in every dose that has them. */
export const paced = (catalogue: readonly Exercise[], pace: Pace): readonly Exercise[] =>
  catalogue.map((exercise) => {
    const open = openFigures[exercise.id];
    if (!open) return exercise;
    const names = Object.keys(exercise.doses) as DoseName[];
    const doses = names.map((name) => {
      const dose = exercise.doses[name];
      return [name, dose && open.reduce((paced, figure) => withFigure(paced, figure, pace), dose)];
    });
    return { ...exercise, doses: Object.fromEntries(doses) as Exercise['doses'] };
  });

function withFigure(dose: Dose, figure: keyof Pace, pace: Pace): Dose {
  switch (figure) {
    case 'bridgeHoldS':
      return dose.kind === 'reps'
        ? { ...dose, tempo: { ...dose.tempo, holdMs: pace.bridgeHoldS * 1000 } }
        : dose;
    case 'circleS':
      return dose.kind === 'circles' ? { ...dose, circleMs: pace.circleS * 1000 } : dose;
    case 'circlesPerSide':
      return dose.kind === 'circles' && !pace.circlesPerSide
        ? { ...dose, circles: Math.ceil(dose.circles / 2) }
        : dose;
    case 'breathS':
      return dose.kind === 'breaths' ? { ...dose, breathMs: pace.breathS * 1000 } : dose;
  }
}
