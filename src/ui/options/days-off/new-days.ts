import { checkChanges, dayMin, parseTime } from '../../../schedule/index.ts';
import type { ChangeProblem, DayChange, Span } from '../../../schedule/index.ts';

/** A day off, or one with other hours, as it is being typed. */
export interface NewDays {
  readonly from: string;
  readonly to: string;
  readonly yearly: boolean;
  readonly isOff: boolean;
  readonly fromTime: string;
  readonly toTime: string;
  readonly name: string;
}

export const noDays: NewDays = {
  from: '',
  to: '',
  yearly: false,
  isOff: true,
  fromTime: '09:00',
  toTime: '12:00',
  name: '',
};

/** What was typed, or the first thing that is wrong with it. */
export type ReadDays =
  | { readonly ok: true; readonly days: DayChange }
  | { readonly ok: false; readonly problem: ChangeProblem['kind'] | 'over' };

/** Reads what was typed on the day `today`. Without a last day it is one day. */
export function readDays(typed: NewDays, today: string): ReadDays {
  const { from, yearly, isOff } = typed;
  const to = typed.to === '' ? from : typed.to;
  const name = typed.name.trim();
  const days = { fromDay: from, toDay: to, yearly, spans: isOff ? [] : [spanOf(typed)] };
  const change: DayChange = name === '' ? days : { ...days, name };
  const [problem] = checkChanges([change]);
  if (problem) return { ok: false, problem: problem.kind };
  if (!yearly && to < today) return { ok: false, problem: 'over' };
  return { ok: true, days: change };
}

/** An end before the beginning is on the next day. */
function spanOf({ fromTime, toTime }: NewDays): Span {
  const [fromMin, toMin] = [parseTime(fromTime) ?? NaN, parseTime(toTime) ?? NaN];
  return { fromMin, toMin: toMin < fromMin ? toMin + dayMin : toMin };
}
