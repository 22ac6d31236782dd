import { catalogue as builtIn } from '../exercises/index.ts';
import type { Exercise } from '../exercises/index.ts';

/**
 * The catalogue, and with it the exercises of a plan as it is stored, which may be any value. The code that checks
 * a plan is fetched for this.
 */
export async function withOwn(plan: unknown): Promise<readonly Exercise[]> {
  const { parsePlan } = await import('./stored-plan.ts');
  return [...builtIn, ...(parsePlan(plan)?.exercises ?? [])];
}
