import { lazily } from '../../lazy.tsx';

/** The plan, with the catalogue that it is made of. */
export const PlanSection = lazily(async () => (await import('./plan-section.tsx')).PlanSection);
