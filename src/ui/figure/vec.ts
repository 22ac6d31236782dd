/** A point or a direction: forward, up and to the right of a person who stands at the origin. */
export type Vec = readonly [forward: number, up: number, right: number];

export const plus = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vec, n: number): Vec => [a[0] * n, a[1] * n, a[2] * n];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const size = (a: Vec): number => Math.hypot(...a);
export const unit = (a: Vec): Vec => times(a, 1 / size(a));
export const between = (a: Vec, b: Vec, share: number): Vec => plus(a, times(minus(b, a), share));
/** What of `a` is square to the unit direction `axis`, as a unit direction. */
export const squareTo = (a: Vec, axis: Vec): Vec => unit(minus(a, times(axis, dot(a, axis))));

/** Which way a part of the body points: its own forward, up and right. */
export type Frame = readonly [forward: Vec, up: Vec, right: Vec];

export const upright: Frame = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** From a part's own directions to those of the room. */
export const within = (frame: Frame, [f, u, r]: Vec): Vec =>
  plus(plus(times(frame[0], f), times(frame[1], u)), times(frame[2], r));

const turn =
  (from: 0 | 1 | 2, to: 0 | 1 | 2) =>
  (frame: Frame, degrees: number): Frame => {
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const turned: [Vec, Vec, Vec] = [...frame];
    turned[from] = plus(times(frame[from], c), times(frame[to], s));
    turned[to] = plus(times(frame[to], c), times(frame[from], -s));
    return turned;
  };

/** Turns a frame about its own right: its forward goes up, as when leaning back. */
export const leanBack = turn(0, 1);
/** Turns a frame about its own forward: its right goes up. */
export const rollLeft = turn(2, 1);
/** Turns a frame about its own up: its forward goes to its right. */
export const turnRight = turn(0, 2);
