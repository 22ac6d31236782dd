/**
 * What is prescribed, what of it is done, and what is left for today? Breaks draw their doses from it.
 * May import: exercises, routines.
 */
export { adviceReasons } from './advice.ts';
export type { Advice } from './advice.ts';
export { builtInPlans, clinicsFourPlan, gentlePlan } from './built-in.ts';
export { overviewOf } from './json-overview.ts';
export { marksOn, owedOn } from './owed.ts';
export type { PlanMark } from './owed.ts';
export { parsePlan } from './parse-plan.ts';
export { exercisesWith } from './plan.ts';
export type { Plan, PlanItem } from './plan.ts';
export { planChanges } from './plan-changes.ts';
export { parsePlanFile, planFile } from './plan-file.ts';
export type { ParsedPlan } from './plan-file.ts';
export { planFileSchema, planLimits } from './plan-schema.ts';
export type { Practised, PractisedExercise } from './practised.ts';
export { prescribedOn } from './prescribed.ts';
export { progressOf, withProgress } from './progress.ts';
export type { ExerciseProgress } from './progress.ts';
export type { Feeling, Reported, ReportedExercise } from './reported.ts';
