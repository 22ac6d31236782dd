import type { World } from '../engine/index.ts';

/** The computer's clock and zone. */
export const clock: World['clock'] = {
  now: () => Date.now(),
  zone: () => Temporal.Now.timeZoneId(),
};
