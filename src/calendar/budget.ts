import { calendarLimits } from './limits.ts';

/** What all the rules of a file may cost together. */
export interface Budget {
  /** Whether there is enough left; if so, it is spent. */
  spend(steps: number): boolean;
}

export function fullBudget(): Budget {
  let left: number = calendarLimits.stepsInAll;
  return {
    spend(steps) {
      if (steps > calendarLimits.stepsOfARule || steps > left) return false;
      left -= steps;
      return true;
    },
  };
}
