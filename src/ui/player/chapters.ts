import type { Step } from '../../routines/index.ts';

/** The steps of one exercise, one after the other. */
export interface Chapter {
  readonly firstStep: number;
  readonly startMs: number;
  readonly durationMs: number;
}

/** A timeline by exercises. One that comes twice, with another between, is two chapters. */
export function chapters(steps: readonly Step[]): readonly Chapter[] {
  const found: Chapter[] = [];
  let startMs = 0;
  steps.forEach(({ exerciseId, durationMs }, index) => {
    const last = found.at(-1);
    if (last !== undefined && steps[index - 1]?.exerciseId === exerciseId) {
      found[found.length - 1] = { ...last, durationMs: last.durationMs + durationMs };
    } else {
      found.push({ firstStep: index, startMs, durationMs });
    }
    startMs += durationMs;
  });
  return found;
}
