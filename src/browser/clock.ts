import type { World } from '../engine/index.ts';

/** The computer's clock and zone. */
export const clock: World['clock'] = {
  now: () => Date.now(),
  zone: () => Temporal.Now.timeZoneId(),
  async within(ms, answer) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`no answer within ${ms} ms`));
      }, ms);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  },
};
