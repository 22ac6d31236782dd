import type { FigureOf } from '../figure-of.ts';
import { changed } from '../pose.ts';
import type { Pose } from '../pose.ts';
import { chair, desk, floor } from '../props.ts';
import { arm, fromTheFront, fromTheSide, hand, leg, on, planted } from './parts.ts';

const standing: Pose = {
  anchor: 'hips',
  at: [0, 52.9, 0],
  pelvis: [0, 0, 0],
  spine: [0, 0, 0],
  rightLeg: planted(0.5, 5.2),
  leftLeg: planted(0.5, -5.2),
  rightArm: arm(3, 12, { out: 7 }),
  leftArm: arm(3, 12, { out: 7 }),
};

/** The left hand on a desk beside. */
const besideDesk: Pose = { ...standing, leftArm: hand([5, 49.8, -15], [-1, 0, -0.6], [1, -0.3, 0]) };
const deskBeside = [floor([-34, 46], [-42, 22]), desk([-18, 34], [-42, -12.5])] as const;

const marching: Pose = { ...besideDesk, rightLeg: leg(0, 1.5) };

export const standingMarch: FigureOf = {
  ...fromTheSide,
  start: marching,
  end: changed(marching, { rightLeg: { flex: 80, knee: 86, ankle: -6 } }),
  props: deskBeside,
  tints: ['iliopsoas right'],
};

const facingDesk: Pose = {
  ...standing,
  pelvis: [-6, 0, 0],
  rightLeg: leg(6, 2),
  rightArm: hand([13, 50.4, 9], [0, -1, 0.6], [1, -0.5, 0]),
  leftArm: hand([13, 50.4, -9], [0, -1, -0.6], [1, -0.5, 0]),
};

export const standingHipExtension: FigureOf = {
  ...fromTheSide,
  start: facingDesk,
  end: changed(facingDesk, {
    at: [1, 52.8, 0],
    pelvis: [-9, 0, 0],
    rightLeg: { flex: -13, knee: 6, ankle: -4 },
  }),
  props: [floor([-36, 50], [-24, 24]), desk([12, 40], [-22, 22])],
  tints: ['gluteusMaximus right', 'hamstrings right'],
};

/** The left hand on the back of a chair beside. */
const besideChair: Pose = {
  ...standing,
  rightLeg: leg(0, 1.5),
  leftArm: hand([3, 58.1, -20], [-1, 0, -0.5], [0.9, -0.25, 0]),
};
const chairBeside = [floor([-24, 34], [-40, 42]), chair(18, -22, 'ahead')] as const;

export const sidewaysLegLift: FigureOf = {
  ...fromTheFront,
  start: besideChair,
  end: changed(besideChair, { at: [0, 52.8, -0.8], rightLeg: { out: 27 } }),
  props: chairBeside,
  tints: ['gluteusMedius right', 'tensorFasciaeLatae right'],
};

const split: Pose = {
  ...besideDesk,
  at: [-2, 51, 0],
  rightLeg: planted(-12, 5.2, 0, [1, 0, 0]),
  leftLeg: planted(12, -5.2, 0, [1, 0, 0]),
};

export const splitStanceStretch: FigureOf = {
  ...fromTheSide,
  start: split,
  end: changed(split, { at: [3, 50.3, 0], pelvis: [4, 0, 0], spine: [-1, -2, -1] }),
  props: deskBeside,
  tints: ['iliopsoas right', 'rectusFemoris right'],
  arrows: [{ from: [14, 57, 12], to: [22, 57, 12] }],
};

const heelUp: Pose = {
  ...besideDesk,
  rightLeg: leg(2, 70, { ankle: -20 }),
  rightArm: { ...hand([-3, 49, 16], [-1, 0.2, 0.6], [-0.2, -1, -0.2]), ...on('rightLeg', 2, [2, 4, 1], 0) },
};

export const standingQuadStretch: FigureOf = {
  ...fromTheSide,
  start: heelUp,
  end: changed(heelUp, {
    pelvis: [2, 0, 0],
    rightLeg: { flex: -3, knee: 141, ankle: -30 },
    rightArm: { ...on('rightLeg', 2, [1.5, 2.5, 1]), fingers: [-0.5, -0.8, -0.2] },
  }),
  props: deskBeside,
  tints: ['quadriceps right', 'rectusFemoris right'],
};

export const standingHipCircles: FigureOf = {
  ...fromTheFront,
  camera: { turn: 64, height: 27 },
  start: besideChair,
  end: changed(besideChair, { at: [0, 52.8, -0.8], rightLeg: { flex: 24, knee: 38, out: 13, ankle: -4 } }),
  circle: { flex: 11, out: 11 },
  props: chairBeside,
  tints: ['gluteusMedius right', 'iliopsoas right'],
};

const sitting: Pose = {
  ...standing,
  at: [-8, 30.5, 0],
  rightLeg: planted(12, 5.4),
  leftLeg: planted(12, -5.4),
  rightArm: arm(30, 30, { out: 4 }),
  leftArm: arm(30, 30, { out: 4 }),
};

export const sitToStand: FigureOf = {
  ...fromTheSide,
  start: sitting,
  via: changed(sitting, {
    at: [0, 31, 0],
    pelvis: [-46, 0, 0],
    spine: [0, 0, -16],
    rightArm: { flex: 80, elbow: 12 },
    leftArm: { flex: 80, elbow: 12 },
  }),
  end: changed(sitting, {
    at: [11, 52.9, 0],
    rightArm: { flex: 3, elbow: 12, out: 7 },
    leftArm: { flex: 3, elbow: 12, out: 7 },
  }),
  props: [floor([-40, 40], [-24, 24]), chair(-8)],
  tints: ['quadriceps right', 'gluteusMaximus right'],
};
