import { scheduleLimits } from '../schedule/index.ts';

/** Days in a row of one name, both ends included, counted from the first day of the window. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/**
 * The same days in order, each once: where two overlap, the one that begins first has them. What follows at once
 * under the same name is one, as long as a change of the schedule may be.
 */
export function joined(runs: readonly Run[]): readonly Run[] {
  const apart: Run[] = [];
  for (const run of [...runs].sort((one, other) => one.from - other.from || other.to - one.to)) {
    const last = apart.at(-1);
    const from = Math.max(run.from, (last?.to ?? -1) + 1);
    if (from > run.to) continue;
    if (last?.name === run.name && from === last.to + 1) apart.splice(-1, 1, { ...last, to: run.to });
    else apart.push({ ...run, from });
  }
  return apart.flatMap(pieces);
}

function pieces({ from, to, name }: Run): readonly Run[] {
  const most = scheduleLimits.daysAChange;
  const count = Math.ceil((to - from + 1) / most);
  return Array.from({ length: count }, (_, piece) => ({
    from: from + piece * most,
    to: Math.min(to, from + (piece + 1) * most - 1),
    name,
  }));
}
