/**
 * What is prescribed, what of it is done, and what is left for today? Breaks draw their doses from it.
 * May import: exercises, routines.
 */
export { adviceReasons } from './advice.ts';
export type { Advice, AdviceReason } from './advice.ts';
export { builtInPlans, clinicsFourPlan, gentlePlan } from './built-in.ts';
export { overviewOf } from './json-overview.ts';
export { marksOn, owedOn } from './owed.ts';
export type { PlanMark, SetMark } from './owed.ts';
export { parsePlan } from './parse-plan.ts';
export { exercisesWith } from './plan.ts';
export type { Plan, PlanItem, RampStep } from './plan.ts';
export { planChanges } from './plan-changes.ts';
export type { Change, ChangedField, PlanChanges } from './plan-changes.ts';
export { parsePlanFile, planFile } from './plan-file.ts';
export type { ParsedPlan, PlanProblem } from './plan-file.ts';
export { planFileSchema, planLimits } from './plan-schema.ts';
export type { Practised, PractisedExercise } from './practised.ts';
export { prescribedOn } from './prescribed.ts';
export type { Prescribed } from './prescribed.ts';
export { progressOf, withProgress } from './progress.ts';
export type { ExerciseProgress, Progress } from './progress.ts';
export type { Feeling, Reported, ReportedExercise } from './reported.ts';
