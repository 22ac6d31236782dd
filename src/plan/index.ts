/**
 * What is prescribed, what of it is done, and what is left for today? Breaks draw their doses from it.
 * May import: exercises, routines.
 */
export { builtInPlans, clinicsFourPlan, gentlePlan } from './built-in.ts';
export { marksOn, owedOn } from './owed.ts';
export type { PlanMark, Practised, PractisedExercise, SetMark } from './owed.ts';
export { exercisesWith } from './plan.ts';
export type { Plan, PlanItem, RampStep } from './plan.ts';
export { prescribedOn } from './prescribed.ts';
export type { Prescribed } from './prescribed.ts';
