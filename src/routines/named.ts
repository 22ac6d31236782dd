import type { DoseName, ExerciseId, Setting } from '../exercises/index.ts';

/** A routine that a person can pick by name. Its name and a line about it are `routine.named.<id>` in the locale. */
export interface NamedRoutine {
  readonly id: string;
  readonly setting: Setting;
  readonly exerciseIds: readonly ExerciseId[];
  /** The dose it is known for; the person's own levels if absent. */
  readonly level?: DoseName;
}

export const namedRoutines = [
  { id: 'unseen', setting: 'seated', exerciseIds: ['gluteSqueeze', 'towelSqueeze', 'seatedKneeExtension'] },
  { id: 'chairMarch', setting: 'seated', exerciseIds: ['seatedMarch', 'seatedKneeExtension'] },
  { id: 'chairOpener', setting: 'seated', exerciseIds: ['gluteSqueeze', 'edgeOfChairStretch'] },
  { id: 'chairRelease', setting: 'seated', exerciseIds: ['edgeOfChairStretch', 'seatedFigureFour'] },
  { id: 'chairStrength', setting: 'seated', exerciseIds: ['seatedMarch', 'towelSqueeze', 'gluteSqueeze'] },
  {
    id: 'chairRound',
    setting: 'seated',
    exerciseIds: ['seatedMarch', 'seatedKneeExtension', 'edgeOfChairStretch', 'seatedFigureFour'],
  },
  { id: 'standAndOpen', setting: 'standing', exerciseIds: ['standingHipExtension', 'splitStanceStretch'] },
  { id: 'onTheSpot', setting: 'standing', exerciseIds: ['standingMarch', 'sidewaysLegLift'] },
  { id: 'swingAndCircle', setting: 'standing', exerciseIds: ['standingHipCircles', 'standingHipExtension'] },
  { id: 'upAndLong', setting: 'standing', exerciseIds: ['sitToStand', 'standingQuadStretch'] },
  {
    id: 'threeWays',
    setting: 'standing',
    exerciseIds: ['standingMarch', 'standingHipExtension', 'sidewaysLegLift'],
  },
  {
    id: 'standingRound',
    setting: 'standing',
    exerciseIds: ['standingHipCircles', 'standingMarch', 'standingHipExtension', 'splitStanceStretch'],
  },
  {
    id: 'clinicsFour',
    setting: 'floor',
    exerciseIds: ['gluteBridge', 'happyBaby', 'sideLyingLegCircles', 'pigeon'],
    level: 'clinic',
  },
  { id: 'bridgeAndBreathe', setting: 'floor', exerciseIds: ['gluteBridge', 'reclinedButterfly'] },
  { id: 'sideHips', setting: 'floor', exerciseIds: ['clamshell', 'sideLyingLegCircles'] },
  { id: 'onYourBack', setting: 'floor', exerciseIds: ['gluteBridge', 'lyingMarch', 'kneeToChest'] },
  { id: 'backEase', setting: 'floor', exerciseIds: ['kneeToChest', 'catCow'] },
  { id: 'figureFour', setting: 'floor', exerciseIds: ['gluteBridge', 'reclinedFigureFour'] },
  { id: 'bedside', setting: 'floor', exerciseIds: ['bedEdgeStretch', 'gluteBridge'] },
  {
    id: 'floorRound',
    setting: 'floor',
    exerciseIds: ['gluteBridge', 'lyingMarch', 'kneeToChest', 'clamshell'],
  },
] as const satisfies readonly NamedRoutine[];

export type NamedRoutineId = (typeof namedRoutines)[number]['id'];
