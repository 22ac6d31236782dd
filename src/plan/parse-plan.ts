import * as v from 'valibot';
import type { Plan } from './plan.ts';
import { faultsOf } from './plan-rules.ts';
import { planSchema } from './plan-schema.ts';

/** A plan as it was stored, or null if it makes no sense. */
export function parsePlan(data: unknown): Plan | null {
  const parsed = v.safeParse(planSchema, data);
  return parsed.success && faultsOf(parsed.output).length === 0 ? parsed.output : null;
}
