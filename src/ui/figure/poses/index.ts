import type { BuiltInId } from '../../../exercises/index.ts';
import type { FigureOf } from '../figure-of.ts';
import * as onBack from './on-back.ts';
import * as onSideAndKnees from './on-side-and-knees.ts';
import * as seated from './seated.ts';
import * as standing from './standing.ts';

/** How each exercise of the catalogue is drawn. */
export const figures: Readonly<Record<BuiltInId, FigureOf>> = {
  ...seated,
  ...standing,
  ...onBack,
  ...onSideAndKnees,
};
