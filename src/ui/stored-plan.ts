/** Checks a plan that was stored. In a file of its own, so that it comes only where there is a plan. */
export { parsePlan } from '../plan/index.ts';
