import { useEffect, useState } from 'preact/hooks';
import { catalogue as builtIn, paced } from '../../../exercises/index.ts';
import type { Exercise } from '../../../exercises/index.ts';
import { dayAt } from '../../../journal/index.ts';
import { clinicsFourPlan, exercisesWith, gentlePlan, parsePlan } from '../../../plan/index.ts';
import type { Plan } from '../../../plan/index.ts';
import type { Settings } from '../../../settings/index.ts';
import type { PracticeDoor, Send } from '../../live.ts';

/** Which plan holds: one that comes with Limber, or one of somebody's own. */
export type Which = 'gentle' | 'clinicsFour' | 'own';

export interface HeldPlan {
  readonly which: Which;
  readonly plan: Plan;
  /** Every exercise while it holds, at the person's own pace. */
  readonly catalogue: readonly Exercise[];
  readonly day: string;
  /** What was kept cannot be read; the gentle plan holds. */
  readonly isDamaged: boolean;
  /** The last change was not taken by the browser. */
  readonly isRefused: boolean;
  choose(which: 'gentle' | 'clinicsFour'): void;
  take(plan: Plan): void;
}

/** The plan that holds, and the way to another. Null until it was read. */
export function usePlan(settings: Settings, door: PracticeDoor, send: Send): HeldPlan | null {
  const [stored, setStored] = useState<{ readonly raw: unknown } | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void door.readPractice().then(({ plan }) => setStored({ raw: plan }));
  }, [door]);
  if (stored === null) return null;

  const day = dayAt(door.clock.now(), door.clock.zone());
  const own = stored.raw === null ? null : parsePlan(stored.raw);
  const catalogue = paced(own ? exercisesWith(own) : builtIn, settings);
  const change = async (plan: Plan | null) => {
    const outcome = await send({ kind: 'change-plan', plan });
    setRefused(outcome !== 'done');
    if (outcome === 'done') setStored({ raw: plan });
  };
  return {
    which: own === null ? 'gentle' : own.name === 'clinicsFour' ? 'clinicsFour' : 'own',
    plan: own ?? gentlePlan(day, {}, catalogue),
    catalogue,
    day,
    isDamaged: own === null && stored.raw !== null,
    isRefused,
    choose: (which) => void change(which === 'gentle' ? null : clinicsFourPlan(day, catalogue)),
    take: (plan) => void change(plan),
  };
}
