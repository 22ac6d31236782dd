import type { Ball, Piece, Tone } from './body.ts';
import type { Skeleton } from './kinematics.ts';
import { flesh } from './rig.ts';
import { between, minus, plus, size } from './vec.ts';
import type { Vec } from './vec.ts';

/** Something beside the person, that stays where it is. */
export type Prop = readonly Piece[];
/** Something that the body holds, where it holds it. */
export type HeldProp = (skeleton: Skeleton) => readonly Piece[];

/** Heights of what the body rests on, in hundredths of its height. */
export const heights = { floor: 0, mat: 1.6, seat: 24.2, desk: 46, bed: 28 } as const;

type Span = readonly [least: number, most: number];

/** A box with rounded edges, its top lighter than its sides. */
function box(x: Span, y: Span, z: Span, r: number, side: Tone, top: Tone): Piece[] {
  const corners = (ys: readonly number[]): Ball[] =>
    x.flatMap((px, i) =>
      ys.flatMap((py) => z.map((pz, k) => ({ at: [px + (i ? -r : r), py, pz + (k ? -r : r)] as Vec, r }))),
    );
  return [
    { tone: side, balls: corners([y[0] + r, y[1] - r]) },
    { tone: top, balls: corners([y[1] - r]) },
  ];
}

const rod = (a: Vec, b: Vec, r: number, tone: Tone = 'wood'): Piece => ({
  tone,
  balls: [
    { at: a, r },
    { at: b, r },
  ],
});

/** A chair without arms, the middle of its seat above `[x, z]`, facing as the person or to their right. */
export function chair(x: number, z = 0, faces: 'ahead' | 'right' = 'ahead'): Prop {
  const [ahead, right] = faces === 'ahead' ? [1, 0] : [0, 1];
  const at = (f: number, up: number, r: number): Vec => [
    x + f * ahead - r * right,
    up,
    z + f * right + r * ahead,
  ];
  const sides = [-1, 1];
  const span = (a: Vec, b: Vec, axis: 0 | 2): Span => [
    Math.min(a[axis], b[axis]),
    Math.max(a[axis], b[axis]),
  ];
  const [corner, opposite] = [at(-12, 0, -12), at(11, 0, 12)];
  return [
    ...sides.flatMap((side) => [
      rod(at(9.5, 22, side * 10), at(11, 1, side * 10.6), 1),
      rod(at(-10.5, 22, side * 10), at(-13.5, 1, side * 10.6), 1),
      rod(at(-11, 22, side * 9), at(-15, 53, side * 9), 1),
    ]),
    {
      tone: 'side',
      balls: sides.flatMap((side) => [
        { at: at(-13.6, 41, side * 9.5), r: 1.5 },
        { at: at(-14.9, 53.5, side * 9.5), r: 1.5 },
      ]),
    },
    ...box(
      span(corner, opposite, 0),
      [heights.seat - 3, heights.seat],
      span(corner, opposite, 2),
      1.5,
      'side',
      'top',
    ),
  ];
}

/** A desk of this length and breadth. */
export const desk = (x: Span, z: Span): Prop => [
  ...z.flatMap((side, i) =>
    x.map((end, k) => {
      const [px, pz] = [end + (k ? -3 : 3), side + (i ? -2 : 2)];
      return rod([px, 44, pz], [px, 1, pz], 1);
    }),
  ),
  ...box(x, [heights.desk - 2.4, heights.desk], z, 1.2, 'side', 'top'),
];

export const mat = (x: Span, z: Span = [-19, 19]): Prop =>
  box(x, [0, heights.mat], z, 0.8, 'softSide', 'soft');

export const bed = (edge: number, length: number): Prop => [
  ...box([edge - length, edge], [6, 18], [-24, 24], 2, 'wood', 'wood'),
  ...box([edge - length, edge], [14, heights.bed], [-24, 24], 3.5, 'softSide', 'soft'),
];

/** A pillow or folded blanket: from corner to corner, as high as given. */
export const cushion = (x: Span, y: Span, z: Span): Prop =>
  box(x, y, z, Math.min(3, (y[1] - y[0]) / 2), 'side', 'top');

/** A rolled towel between the knees, as thick as they leave it. */
export const towel =
  (along: Vec): HeldProp =>
  ({ rightLeg, leftLeg }) => {
    const middle = between(rightLeg.knee, leftLeg.knee, 0.5);
    const r = Math.max(1, size(minus(rightLeg.knee, leftLeg.knee)) / 2 - flesh.knee);
    const end = plus(middle, along);
    const roll = (share: number, tone: Tone): Piece => ({ tone, balls: [{ at: end, r: r * share }] });
    return [
      rod(minus(middle, along), end, r, 'clothSide'),
      roll(0.94, 'cloth'),
      roll(0.55, 'clothSide'),
      roll(0.25, 'cloth'),
    ];
  };

/** The patch of floor that a scene stands on. */
export const floor = (x: Span, z: Span): Prop => [
  {
    tone: 'floor',
    balls: Array.from({ length: 32 }, (_, i) => {
      const angle = (i * Math.PI) / 16;
      const [cx, cz] = [(x[0] + x[1]) / 2, (z[0] + z[1]) / 2];
      return {
        at: [
          cx + ((x[1] - x[0]) / 2) * Math.cos(angle),
          -0.6,
          cz + ((z[1] - z[0]) / 2) * Math.sin(angle),
        ] as Vec,
        r: 0.5,
      };
    }),
  },
];
