import type { Unit } from './body.ts';
import type { Camera } from './camera.ts';
import type { Tint } from './muscles.ts';
import type { Limb, Pose } from './pose.ts';
import type { HeldProp, Prop } from './props.ts';
import type { Vec } from './vec.ts';

/** An arrow in the room: where pressure goes, or which way something moves. */
export interface Arrow {
  readonly from: Vec;
  readonly to: Vec;
}

/** One exercise as it is drawn, for the right side; the left side's is its picture in a mirror. */
export interface FigureOf {
  readonly camera: Camera;
  readonly start: Pose;
  readonly end: Pose;
  /** What draws the way from start to end aside, where it is not straight. */
  readonly via?: Pose;
  /** Circles of the right leg around the end pose: how far it swings to either side of the middle, in degrees. */
  readonly circle?: { readonly flex: number; readonly out: number };
  readonly props: readonly Prop[];
  /** What is held, drawn where `order` says. */
  readonly held?: HeldProp;
  /** Back to front; `props` lie behind all of it. */
  readonly order: readonly (Unit | 'held')[];
  /** The limbs that are further away, or have a rest: in a paler tone. */
  readonly pale: readonly Limb[];
  readonly tints: readonly Tint[];
  readonly arrows?: readonly Arrow[];
}
