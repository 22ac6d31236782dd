import type { FigureOf } from '../figure-of.ts';
import { changed } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { bed, cushion, floor, heights, mat, towel } from '../props.ts';
import type { Vec } from '../vec.ts';
import { foot, fromTheFront, hand, leg, on, onTheFloor, planted } from './parts.ts';

const M = heights.mat;
const kneesUp: Vec = [0.2, 1, 0];

/** On the back, knees bent, arms a little away from the sides. */
const lying: Pose = {
  anchor: 'shoulders',
  at: [-29, M + 6.8, 0],
  pelvis: [90, 0, 0],
  spine: [0, 0, 0],
  rightLeg: planted(29, 5.6, M, kneesUp),
  leftLeg: planted(29, -5.6, M, kneesUp),
  rightArm: hand([1, M + 2.4, 19], [0, 0.4, 1], [1, -0.05, 0]),
  leftArm: hand([1, M + 2.4, -19], [0, 0.4, -1], [1, -0.05, 0]),
};

export const gluteBridge: FigureOf = {
  ...onTheFloor,
  start: lying,
  end: changed(lying, { pelvis: [113, 0, 0], spine: [-2, 2, 22] }),
  props: [mat([-52, 48])],
  held: towel([1, 6.5, 0]),
  tints: ['gluteusMaximus right', 'hamstrings right'],
};

export const lyingMarch: FigureOf = {
  ...onTheFloor,
  start: lying,
  end: changed(lying, { rightLeg: { at: [26, M + 31, 5.2], toes: [0.25, 1, 0], knee: [-0.2, 1, 0] } }),
  props: [mat([-52, 48])],
  tints: ['iliopsoas right', 'abdominals'],
};

const long = leg(-2.6, 2, { ankle: -18 });
const hugging: Pose = {
  ...lying,
  rightLeg: leg(52, 100, { out: 1 }),
  leftLeg: long,
  rightArm: { ...hand([4, 12, 20], [0.2, 0.2, 1], [1, 0, 0]), ...on('rightLeg', 1.12, [2, 3.5, 3], 0) },
  leftArm: { ...hand([4, 12, -20], [0.2, 0.2, -1], [1, 0, 0]), ...on('rightLeg', 1.04, [2, 4, -3], 0) },
};

export const kneeToChest: FigureOf = {
  ...onTheFloor,
  start: hugging,
  end: changed(hugging, {
    rightLeg: { flex: 122, knee: 122, out: -5, ankle: -10 },
    rightArm: { ...on('rightLeg', 1.12, [2, 3.5, 3]), fingers: [0.1, 0.3, -1] },
    leftArm: { ...on('rightLeg', 1.04, [2, 4, -3]), fingers: [0.1, 0.3, 1] },
  }),
  props: [mat([-52, 56])],
  tints: ['gluteusMaximus right', 'iliopsoas left'],
};

const fourOnBack: Pose = {
  ...lying,
  leftLeg: foot([28, M + 3.9, -5.6], kneesUp, [1, 0, 0]),
  rightLeg: { ...foot([10, 30, -5], [-0.5, 0.7, 1], [0.3, 1, -0.1]), ...on('leftLeg', 0.86, [4.5, 5.5, -2]) },
  rightArm: { ...hand([4, 10, 16], [0, 0.1, 1], [1, 0.2, 0]), ...on('leftLeg', 0.55, [6, -3, 5], 0) },
  leftArm: { ...hand([4, 10, -16], [0, 0.1, -1], [1, 0.2, 0]), ...on('leftLeg', 0.55, [6, -3, -5], 0) },
};

export const reclinedFigureFour: FigureOf = {
  ...onTheFloor,
  camera: { turn: 42, height: 18 },
  start: fourOnBack,
  end: changed(fourOnBack, {
    leftLeg: { at: [18.5, 36, -5.2], knee: [-0.3, 1, 0], toes: [0.3, 1, 0] },
    rightArm: { ...on('leftLeg', 0.55, [5, -1.5, 5]), fingers: [0.2, 0.3, -1] },
    leftArm: { ...on('leftLeg', 0.55, [5, -1.5, -5]), fingers: [0.2, 0.3, 1] },
  }),
  props: [mat([-52, 46])],
  tints: ['gluteusMaximus right', 'deepRotators right'],
};

const tucked: Pose = {
  ...lying,
  rightLeg: leg(108, 120, { out: 18 }),
  leftLeg: leg(108, 120, { out: 18 }),
  rightArm: { ...hand([0, 0, 0], [0, 0.4, 1], [0.5, 1, 0]), ...on('rightLeg', 1.3, [1, 2, 4]) },
  leftArm: { ...hand([0, 0, 0], [0, 0.4, -1], [0.5, 1, 0]), ...on('leftLeg', 1.3, [1, 2, -4]) },
};

export const happyBaby: FigureOf = {
  ...onTheFloor,
  camera: { turn: 26, height: 20 },
  // The far hand is seen to hold its shin.
  order: ['leftLeg', 'leftArm', 'trunk', 'head', 'rightLeg', 'rightArm'],
  start: tucked,
  end: changed(tucked, {
    pelvis: [112, 0, 0],
    spine: [12, 10, -4],
    rightLeg: { flex: 128, out: 32, turn: 16, knee: 72, ankle: 10 },
    leftLeg: { flex: 128, out: 32, turn: 16, knee: 72, ankle: 10 },
    rightArm: { ...on('rightLeg', 1.7, [-2, 0, 2.5]), fingers: [0.5, 1, -0.2] },
    leftArm: { ...on('leftLeg', 1.7, [-2, 0, -2.5]), fingers: [0.5, 1, 0.2] },
  }),
  props: [mat([-52, 40])],
  tints: ['adductors right', 'adductors left'],
};

export const reclinedButterfly: FigureOf = {
  ...fromTheFront,
  camera: { turn: 90, height: 72 },
  start: {
    ...lying,
    rightLeg: foot([23, M + 4, 3], [0, 1, 0.6], [0.7, 0.7, 0]),
    leftLeg: foot([23, M + 4, -3], [0, 1, -0.6], [0.7, 0.7, 0]),
  },
  end: {
    ...lying,
    rightLeg: foot([22, M + 4, 3], [0, 0.55, 1], [1, 0.3, 0]),
    leftLeg: foot([22, M + 4, -3], [0, 0.55, -1], [1, 0.3, 0]),
  },
  props: [
    mat([-54, 42], [-27, 27]),
    cushion([2, 22], [M, 9], [16, 38]),
    cushion([2, 22], [M, 9], [-38, -16]),
  ],
  tints: ['adductors right', 'adductors left'],
};

const B = heights.bed;
const onBed: Pose = {
  ...lying,
  at: [-29, B + 7, 0],
  rightLeg: leg(30, 66, { ankle: -20 }),
  leftLeg: leg(60, 100, { ankle: -10 }),
  rightArm: { ...hand([2, B + 10, 14], [0.2, 0.2, 1], [1, 0, 0]), ...on('leftLeg', 1.04, [2, 4, 3], 0) },
  leftArm: { ...hand([2, B + 10, -18], [0.2, 0.2, -1], [1, 0, 0]), ...on('leftLeg', 1.12, [2, 3.5, -3], 0) },
};

export const bedEdgeStretch: FigureOf = {
  ...onTheFloor,
  start: onBed,
  end: changed(onBed, {
    rightLeg: { flex: -10, knee: 74 },
    leftLeg: { flex: 122, knee: 122, out: -5 },
    rightArm: { ...on('leftLeg', 1.04, [2, 4, 3]), fingers: [0.1, 0.3, -1] },
    leftArm: { ...on('leftLeg', 1.12, [2, 3.5, -3]), fingers: [0.1, 0.3, 1] },
  }),
  props: [floor([-66, 46], [-30, 30]), bed(5, 70)],
  tints: ['iliopsoas right', 'rectusFemoris right'],
};
