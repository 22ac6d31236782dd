import type { FigureOf } from '../figure-of.ts';
import { changed } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { chair, floor, towel } from '../props.ts';
import { foot, fromTheFront, fromTheSide, hand, leg, on, planted } from './parts.ts';

/** Tall on a chair, hands on the thighs. */
const sitting: Pose = {
  anchor: 'hips',
  at: [-3, 30.5, 0],
  pelvis: [0, 0, 0],
  spine: [0, 0, 0],
  rightLeg: leg(85.3, 85.3),
  leftLeg: leg(85.3, 85.3),
  rightArm: hand([10, 35.5, 7.5], [-1, 0, 0.6], [1, -0.15, -0.1]),
  leftArm: hand([10, 35.5, -7.5], [-1, 0, -0.6], [1, -0.15, 0.1]),
};

/** Hands on the sides of the seat. */
const holding: Pose = {
  ...sitting,
  rightArm: hand([0, 26.5, 13.4], [-1, 0, 0.4], [0.3, -1, 0]),
  leftArm: hand([0, 26.5, -13.4], [-1, 0, -0.4], [0.3, -1, 0]),
};

export const seatedMarch: FigureOf = {
  ...fromTheSide,
  start: holding,
  end: changed(holding, { rightLeg: { flex: 108, knee: 96, ankle: -4 } }),
  props: [floor([-34, 44], [-24, 24]), chair(1)],
  tints: ['iliopsoas right', 'rectusFemoris right'],
};

export const seatedKneeExtension: FigureOf = {
  ...fromTheSide,
  start: sitting,
  end: changed(sitting, { rightLeg: { flex: 86, knee: 6, ankle: 6 } }),
  props: [floor([-34, 52], [-24, 24]), chair(1)],
  tints: ['quadriceps right'],
};

const crossed: Pose = {
  ...sitting,
  leftLeg: planted(21.4, -5.2),
  rightLeg: {
    ...foot([16, 36, -7], [0.8, 0.25, 1], [0.55, 0.25, -0.6]),
    ...on('leftLeg', 0.78, [-1, 6.6, -3]),
  },
  rightArm: { ...hand([12, 40, 16], [-0.6, 0, 1], [1, -0.4, -0.2]), ...on('rightLeg', 0.9, [-5, 5.5, 1]) },
  leftArm: { ...hand([14, 42, -6], [-0.6, 0, -1], [0.8, -0.3, 0.5]), ...on('rightLeg', 1.85, [-6, 4.5, -4]) },
};

export const seatedFigureFour: FigureOf = {
  ...fromTheFront,
  camera: { turn: 64, height: 14 },
  start: crossed,
  end: changed(crossed, { pelvis: [-19, 0, 0], spine: [3, 3, -8] }),
  props: [floor([-36, 48], [-30, 30]), chair(1)],
  tints: ['gluteusMaximus right', 'deepRotators right'],
};

const sideways: Pose = {
  ...sitting,
  at: [-3, 30.5, 0],
  leftLeg: leg(85.3, 85.3),
  rightLeg: foot([20.5, 3.9, 6.5], [1, 0.6, 0], [1, 0, 0]),
  rightArm: { ...hand([4, 38, 9], [-1, 0, 0.6], [1, -0.2, -0.1]) },
  leftArm: { ...hand([10, 35.5, -7.5], [-1, 0, -0.6], [1, -0.15, 0.1]) },
};

export const edgeOfChairStretch: FigureOf = {
  ...fromTheSide,
  start: sideways,
  via: changed(sideways, {
    rightLeg: { at: [-8, 14, 6.5], knee: [1, 0, 0], toes: [0.2, -1.2, 0] },
    rightArm: { at: [7, 37, 5] },
  }),
  end: changed(sideways, {
    pelvis: [1, 0, 0],
    rightLeg: { at: [-33.5, 11, 6.5], knee: [1, -0.5, 0], toes: [0.22, -0.97, 0] },
    rightArm: { at: [7, 36.5, 1] },
  }),
  props: [floor([-48, 40], [-30, 24]), chair(-3, -9, 'right')],
  tints: ['iliopsoas right', 'rectusFemoris right'],
};

const apart: Pose = {
  ...sitting,
  rightLeg: leg(85.3, 85.3, { out: 7 }),
  leftLeg: leg(85.3, 85.3, { out: 7 }),
};

export const towelSqueeze: FigureOf = {
  ...fromTheFront,
  camera: { turn: 76, height: 16 },
  start: apart,
  end: changed(apart, { rightLeg: { out: 4 }, leftLeg: { out: 4 } }),
  props: [floor([-34, 44], [-28, 28]), chair(1)],
  held: towel([5, 2.5, 0]),
  tints: ['adductors right', 'adductors left'],
  arrows: [
    { from: [24, 29, 26], to: [24, 29, 19] },
    { from: [24, 29, -22], to: [24, 29, -15] },
  ],
};

export const gluteSqueeze: FigureOf = {
  ...fromTheSide,
  start: sitting,
  end: changed(sitting, {
    at: [-3, 31.3, 0],
    rightLeg: { flex: 83.5, knee: 83.5 },
    leftLeg: { flex: 83.5, knee: 83.5 },
  }),
  props: [floor([-34, 44], [-24, 24]), chair(1)],
  tints: ['gluteusMaximus right'],
  arrows: [{ from: [-20, 31, 12], to: [-13, 31, 12] }],
};
