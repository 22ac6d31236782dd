/** Every exercise of the built-in catalogue, seated, then standing, then floor. An id is part of its locale keys. */
export const exerciseIds = [
  'seatedMarch',
  'seatedKneeExtension',
  'seatedFigureFour',
  'edgeOfChairStretch',
  'towelSqueeze',
  'gluteSqueeze',
  'standingMarch',
  'standingHipExtension',
  'sidewaysLegLift',
  'splitStanceStretch',
  'standingQuadStretch',
  'standingHipCircles',
  'sitToStand',
  'gluteBridge',
  'sideLyingLegCircles',
  'happyBaby',
  'pigeon',
  'reclinedFigureFour',
  'kneeToChest',
  'clamshell',
  'reclinedButterfly',
  'catCow',
  'halfKneelingStretch',
  'bedEdgeStretch',
  'lyingMarch',
] as const;

export type BuiltInId = (typeof exerciseIds)[number];

/** The id of an exercise that a person or their therapist wrote. */
export type OwnId = `own-${string}`;

export type ExerciseId = BuiltInId | OwnId;

/** What the id of an exercise of somebody's own looks like. */
export const ownId = /^own-[a-z0-9-]{1,36}$/;
const builtInShape = /^[a-z][A-Za-z]{2,39}$/;

/** Whether a value is the id of an exercise of somebody's own. */
export const isOwnId = (value: unknown): value is OwnId => typeof value === 'string' && ownId.test(value);

/**
 * Whether a value has the shape of an exercise's id. What is stored may name an exercise that this version does
 * not hold: one of somebody's own that is gone, or a built-in one of another version.
 */
export const isExerciseId = (value: unknown): value is ExerciseId =>
  isOwnId(value) || (typeof value === 'string' && builtInShape.test(value));
