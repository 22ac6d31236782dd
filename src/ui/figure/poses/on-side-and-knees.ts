import type { FigureOf } from '../figure-of.ts';
import { changed } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { cushion, heights, mat } from '../props.ts';
import { arm, foot, fromTheFront, hand, leg, on, onTheFloor, planted } from './parts.ts';

const M = heights.mat;

/** On the left side, facing the camera, hips and legs stacked. */
const onSide: Pose = {
  anchor: 'hips',
  at: [0, M + 10.8, 0],
  pelvis: [0, 85, 0],
  spine: [0, 0, 0],
  rightLeg: leg(14, 4, { ankle: -10 }),
  leftLeg: leg(20, 4, { out: -1, ankle: -10 }),
  rightArm: hand([18, M + 2.6, -20], [0, 1, -0.6], [1, -0.1, 0.25]),
  leftArm: arm(168, 8, { out: 0 }),
};
const lyingOnSide = {
  ...fromTheFront,
  camera: { turn: 66, height: 18 },
  order: ['leftArm', 'trunk', 'head', 'leftLeg', 'rightLeg', 'rightArm'],
  pale: ['leftLeg', 'leftArm'],
} as const;
const matAcross = mat([-18, 26], [-76, 56]);

export const sideLyingLegCircles: FigureOf = {
  ...lyingOnSide,
  start: onSide,
  end: changed(onSide, { rightLeg: { flex: 10, out: 19 } }),
  circle: { flex: 9, out: 9 },
  props: [matAcross],
  tints: ['gluteusMedius right', 'tensorFasciaeLatae right'],
};

const shell: Pose = {
  ...onSide,
  leftLeg: leg(45, 90, { out: 2 }),
  rightLeg: { ...foot([0, 0, 0], [1, 0.1, 0.3], [0.9, 0, 0.4]), ...on('leftLeg', 2, [0, 7.6, 0]) },
};

export const clamshell: FigureOf = {
  ...lyingOnSide,
  start: shell,
  end: changed(shell, { rightLeg: { knee: [0.55, 1, 0.3] } }),
  props: [mat([-18, 34], [-76, 40])],
  tints: ['gluteusMedius right', 'gluteusMaximus right'],
};

/** On hands and knees. */
const onAllFours: Pose = {
  anchor: 'rightKnee',
  at: [-14, M + 4.2, 5.2],
  pelvis: [-78, 0, 0],
  spine: [0, 0, -20],
  rightLeg: leg(78, 90, { ankle: -54 }),
  leftLeg: leg(78, 90, { ankle: -54 }),
  rightArm: hand([12, M + 4, 10], [-1, 0, 0.3], [1, -0.28, 0]),
  leftArm: hand([12, M + 4, -10], [-1, 0, -0.3], [1, -0.28, 0]),
};

export const catCow: FigureOf = {
  ...onTheFloor,
  start: changed(onAllFours, {
    pelvis: [-97, 0, 0],
    spine: [-23, -19, -30],
    rightLeg: { flex: 97 },
    leftLeg: { flex: 97 },
  }),
  end: changed(onAllFours, {
    pelvis: [-52, 0, 0],
    spine: [26, 27, 24],
    rightLeg: { flex: 52 },
    leftLeg: { flex: 52 },
  }),
  props: [mat([-48, 40])],
  tints: ['abdominals', 'lowerBack'],
};

const inPigeon: Pose = {
  anchor: 'hips',
  at: [0, M + 14.2, 0],
  pelvis: [-62, 0, 0],
  spine: [-8, -8, -4],
  rightLeg: foot([5, M + 4, -8], [1.2, -0.6, 0.5], [0.2, 0, -1]),
  leftLeg: foot([-47.4, M + 5.2, -5.2], [0.3, -1, 0], [-0.8, -0.6, 0]),
  rightArm: hand([33, M + 4, 10], [-0.6, 0, 1], [1, -0.28, 0]),
  leftArm: hand([33, M + 4, -10], [-0.6, 0, -1], [1, -0.28, 0]),
};

export const pigeon: FigureOf = {
  ...onTheFloor,
  camera: { turn: 20, height: 18 },
  start: inPigeon,
  end: changed(inPigeon, {
    at: [-1, M + 12, 0],
    rightLeg: { knee: [1.2, -0.28, 0.5] },
    leftLeg: { at: [-49, M + 5.2, -5.2] },
    pelvis: [-54, 0, 0],
    spine: [-20, -16, -4],
    rightArm: { at: [24, M + 4, 11] },
    leftArm: { at: [24, M + 4, -11] },
  }),
  props: [mat([-64, 48]), cushion([-6, 12], [M, M + 5], [0, 14])],
  tints: ['gluteusMaximus right', 'iliopsoas left'],
};

const halfKneeling: Pose = {
  anchor: 'rightKnee',
  at: [-8, M + 3 + 4.2, 5.2],
  pelvis: [0, 0, 0],
  spine: [0, 0, 0],
  rightLeg: leg(4, 94, { ankle: -40 }),
  leftLeg: planted(17, -5.2, M),
  rightArm: { ...hand([4, 40, 10], [-1, 0, 0.8], [0.9, -0.4, -0.3]) },
  leftArm: { ...hand([12, 39, -6], [-1, 0, -0.6], [1, -0.1, 0]), ...on('leftLeg', 0.72, [-4, 6.5, 0]) },
};

export const halfKneelingStretch: FigureOf = {
  ...onTheFloor,
  start: halfKneeling,
  end: changed(halfKneeling, {
    pelvis: [5, 0, 0],
    spine: [-2, -3, 0],
    rightLeg: { flex: -16, knee: 79 },
    rightArm: { at: [10, 40, 10] },
  }),
  props: [mat([-46, 40]), cushion([-17, 1], [M, M + 3], [-2, 13])],
  tints: ['iliopsoas right', 'rectusFemoris right'],
  arrows: [{ from: [16, 44, 14], to: [23, 44, 14] }],
};
